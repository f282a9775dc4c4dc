using System.Reflection;
using Catalyst.Sdk.Compiler.Payload;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Tests.Fuzz;

/// <summary>Programs of one compilation: all are compiled at once, each to a chart and a native run.</summary>
internal sealed class ProgramBatch : IDisposable
{
    private const string Usings = "global using System.Text.Json.Nodes;";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("catalyst-fuzz-");

    public ProgramBatch(IReadOnlyList<string> sources)
    {
        var compilation = CompilationHarness.Compile([Usings, .. sources]);
        var errors = compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, "a random program is no C#: " + string.Join("\n", errors.Take(3).Select(static e => e + "\n" + e.Location.SourceTree?.GetText().Lines[e.Location.GetLineSpan().StartLinePosition.Line])));
        var compiled = BlueprintCompiler.CompileAll(compilation, new CompileOptions(null, null), TestContext.Current.CancellationToken);
        Refused = [.. compiled.Where(static c => c.Files.Count == 0).SelectMany(static c => c.Problems).Select(static p => p.Rule.Id + ": " + CompilationHarness.Shown(p) + " " + p.Message)];
        var whole = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(PayloadSource.Write([.. compiled.Where(static c => c.Files.Count > 0)]), (CSharpParseOptions)compilation.SyntaxTrees[0].Options, cancellationToken: TestContext.Current.CancellationToken));
        using var stream = new MemoryStream();
        var emitted = whole.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Take(3)));
        var assembly = Assembly.Load(stream.ToArray());
        Subjects = [.. compiled.Where(static c => c.Files.Count > 0).Select(c => Subject(c, assembly))];
    }

    /// <summary>The programs that were compiled.</summary>
    public IReadOnlyList<ParitySubject> Subjects { get; }

    /// <summary>What the compiler refused, with its rule.</summary>
    public IReadOnlyList<string> Refused { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    private ParitySubject Subject(CompiledBlueprint compiled, Assembly assembly)
    {
        var files = compiled.Files.Where(static f => f.Path.StartsWith("chart/", StringComparison.Ordinal)).ToDictionary(static f => f.Path["chart/".Length..], static f => f.Content, StringComparer.Ordinal);
        var folder = Path.Combine(_folder.FullName, compiled.Folder);
        foreach (var (path, content) in files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, content);
        }

        var type = assembly.GetTypes().Single(t => t.GetCustomAttribute<BlueprintAttribute>() is { } a && a.Name == "bp-" + compiled.Folder);
        var render = type.GetMethod("RenderYaml", [typeof(string), typeof(RenderOptions)])!.CreateDelegate<Func<string, RenderOptions?, ManifestSet>>(Activator.CreateInstance(type)!);
        return ParityRun.Subject(folder, files, (overlay, options) => render(overlay, options).ToYaml());
    }
}
