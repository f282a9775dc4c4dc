using System.Reflection;
using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Payload;
using Catalyst.Sdk.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Tests.Infrastructure;

/// <summary>A Blueprint compiled in memory both ways: its chart on disk for Helm, its assembly loaded for the native run.</summary>
internal sealed class BuiltBlueprint : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("catalyst-form-");
    private readonly object _instance;
    private readonly Func<string, RenderOptions?, ManifestSet> _render;
    private readonly Lazy<ParitySubject> _subject;

    /// <param name="source">The Blueprint's file.</param>
    /// <param name="library">A project that it references.</param>
    /// <param name="chartFiles">What the project, in the folder /project, puts into the chart.</param>
    /// <param name="references">What it references beside the SDK.</param>
    public BuiltBlueprint(string source, BuiltLibrary? library = null, IEnumerable<ChartFile>? chartFiles = null, IEnumerable<Microsoft.CodeAnalysis.MetadataReference>? references = null)
    {
        var compilation = CompilationHarness.CompileValid([.. library is null ? [] : new[] { library.Reference }, .. references ?? []], source);
        Compilation = compilation;
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(compilation, new CompileOptions(null, null) { ProjectDirectory = "/project", ChartFiles = (chartFiles ?? []).ToEquatableArray() }, TestContext.Current.CancellationToken));
        Assert.Empty(compiled.Problems.Where(static p => p.StopsEmission).Select(CompilationHarness.Shown));
        Files = compiled.Files.ToDictionary(static f => f.Path, static f => f.Content, StringComparer.Ordinal);
        foreach (var (path, content) in Files)
        {
            var full = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, content);
        }

        using var stream = new MemoryStream();
        var whole = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(PayloadSource.Write([compiled]), (CSharpParseOptions)compilation.SyntaxTrees[0].Options, cancellationToken: TestContext.Current.CancellationToken));
        Assert.True(whole.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);
        var type = Loaded(stream, library).GetTypes().Single(static t => t.IsDefined(typeof(BlueprintAttribute)));
        _instance = Activator.CreateInstance(type)!;
        var render = type.GetMethod("RenderYaml", [typeof(string), typeof(RenderOptions)])!.CreateDelegate<Func<string, RenderOptions?, ManifestSet>>(_instance);
        _render = render;
        _subject = new(() => ParityRun.Subject(ChartFolder, ChartFiles, (overlay, options) => render(overlay, options).ToYaml()));
    }

    /// <summary>The emitted files.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    public string ChartFolder => Path.Combine(_folder.FullName, "chart");

    public IReadOnlyDictionary<string, string> ChartFiles =>
        Files.Where(static f => f.Key.StartsWith("chart/", StringComparison.Ordinal)).ToDictionary(static f => f.Key["chart/".Length..], static f => f.Value, StringComparer.Ordinal);

    /// <summary>The chart and its native run, for batches.</summary>
    public ParitySubject Subject => _subject.Value;

    /// <summary>The C# that it was made from.</summary>
    public CSharpCompilation Compilation { get; }

    public string Template(string name) => Files["chart/templates/" + name];

    /// <summary>Renders one overlay on both sides and compares.</summary>
    public async Task SameAsync(JsonObject overlay, HelmCli? helm = null)
    {
        var inputs = new HelmInputs { ReleaseName = "rel", Namespace = "ns", Overlay = overlay.ToJsonString() };
        try
        {
            await ParityAssert.SameAsync(Path.Combine(_folder.FullName, "chart"), inputs, () => Native(overlay).ToYaml(), helm, TestContext.Current.CancellationToken);
        }
        catch (TemplateNotSupportedException)
        {
            // A template in the values that only Helm runs: there is nothing to compare with.
        }
    }

    /// <summary>The same with a cluster that holds the options' objects.</summary>
    public async Task SameAsync(JsonObject overlay, RenderOptions options, HelmCli? helm = null)
    {
        using var cluster = new ClusterStub(options);
        await ParityAssert.SameAsync(ChartFolder, Inputs(overlay, options) with { Cluster = cluster }, () => Native(overlay, options).ToYaml(), helm, TestContext.Current.CancellationToken);
    }

    /// <summary>The assembly of the Blueprint.</summary>
    public Assembly Assembly => _instance.GetType().Assembly;

    public static HelmInputs Inputs(JsonObject overlay, RenderOptions options) => new()
    {
        ReleaseName = options.ReleaseName, Namespace = options.Namespace, ApiVersions = options.ApiVersions, KubeVersion = options.KubeVersion, IsUpgrade = options.IsUpgrade, Overlay = overlay.ToJsonString(),
    };

    public ManifestSet Native(JsonObject overlay, RenderOptions? options = null) =>
        _render(overlay.ToJsonString(), options ?? new RenderOptions { ReleaseName = "rel", Namespace = "ns" });

    private static Assembly Loaded(MemoryStream image, BuiltLibrary? library)
    {
        if (library is null) return Assembly.Load(image.ToArray());
        var context = new System.Runtime.Loader.AssemblyLoadContext("catalyst-library");
        var loaded = context.LoadFromStream(new MemoryStream(library.Image));
        context.Resolving += (_, name) => name.Name == loaded.GetName().Name ? loaded : null;
        return context.LoadFromStream(new MemoryStream(image.ToArray()));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
