using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Build.Tests;

/// <summary>A folder of its own with an assembly in it, and the task run over both. The payload's source is written here by hand, so that
/// the reader is tested against the format and not against our own writer.</summary>
public sealed class Workplace : IDisposable
{
    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("catalyst-build-");

    private IReadOnlyList<(string, string)> _emitted = [];

    public string Root => Path.Combine(_folder.FullName, "out");

    public string Outside => Path.Combine(_folder.FullName, "outside");

    public string Manifest => Path.Combine(_folder.FullName, "obj", "catalyst.manifest");

    public string Assembly => Path.Combine(_folder.FullName, "test.dll");

    internal RecordingEngine Engine { get; private set; } = new();

    internal IEnumerable<string> Ids => Engine.Errors.Select(static e => e.Code);

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Compiles a class of string constants, each given as name = literal.</summary>
    public Workplace Compile(params (string Name, string Value)[] constants) =>
        CompileSource("internal static class __CatalystEmitted { " + string.Concat(constants.Select(static c => $"private const string {c.Name} = {Literal(c.Value)}; ")) + "}");

    /// <summary>A whole payload: files of each folder.</summary>
    public Workplace Emit(params (string Folder, (string Path, string Content)[] Files)[] folders)
    {
        var constants = folders.Select(static (f, i) => ($"B{i}", Folder(f.Folder, f.Files))).ToList();
        constants.Add(("Z0", $"2\n{folders.Length}\n{folders.Sum(static f => f.Files.Length)}\n0"));
        _emitted = constants;
        return Compile([.. constants]);
    }

    /// <summary>The text of a folder: lengths, an empty line, and what they measure.</summary>
    public static string Folder(string name, params (string Path, string Content)[] files) =>
        $"{name.Length}\n" + string.Concat(files.Select(static f => $"{f.Path.Length} {f.Content.Length}\n")) + "\n" + name + string.Concat(files.Select(static f => f.Path + f.Content));

    /// <summary>Compiles what was emitted last, with further constants.</summary>
    public Workplace Recompile(params (string Name, string Value)[] more) => Compile([.. _emitted, .. more]);

    public Workplace CompileSource(string source)
    {
        var result = CSharpCompilation.Create("test", [CSharpSyntaxTree.ParseText(source)], [Net100.References.SystemRuntime], Library).Emit(Assembly);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return this;
    }

    internal RecordingEngine NewEngine() => Engine = new RecordingEngine();

    internal bool Run(string owner = "", bool verify = false, string displayName = "", Action<WriteEmittedFiles>? configure = null)
    {
        Engine = new RecordingEngine();
        var task = new WriteEmittedFiles
        {
            BuildEngine = Engine,
            AssemblyPath = Assembly,
            OutputDirectory = Root,
            ManifestPath = Manifest,
            Owner = owner,
            Verify = verify,
            DisplayName = displayName,
        };
        configure?.Invoke(task);
        return task.Execute();
    }

    public string Write(string relative, string content)
    {
        var path = Path.Combine(Root, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public string Read(string relative) => File.ReadAllText(Path.Combine(Root, relative));

    /// <summary>Every file below the root with its content: what "the disk is as it was" compares.</summary>
    public SortedDictionary<string, string> Disk()
    {
        var disk = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(Root))
            foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
                disk.Add(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file));
        return disk;
    }

    private static string Literal(string value)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in value) literal.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        return literal.Append('"').ToString();
    }
}
