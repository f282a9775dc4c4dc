using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Tests.Bootstrap;

/// <summary>The sources of <c>samples/BootstrapKit</c>, as they are or with a change.</summary>
internal static class SampleKit
{
    private static readonly Lazy<string[]> s_sources = new(static () =>
        [.. Directory.GetFiles(Path.Combine(RepositoryRoot.Find()!, "samples", "BootstrapKit"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)]);

    public static IReadOnlyList<string> Sources => s_sources.Value;

    /// <summary>The folder of the kit, and what is wrong with it.</summary>
    public static CompiledBlueprint Compile(IEnumerable<string> sources)
    {
        var ct = TestContext.Current.CancellationToken;
        CSharpCompilation compilation = CompilationHarness.Compile([.. sources]);
        var blueprints = BlueprintDiscovery.Find(compilation, ct);
        return Assert.Single(KitCompiler.CompileAll(blueprints, compilation, new CompileOptions(null, "1.0.0"), new SharedModels(compilation), ct));
    }

    /// <summary>The sources with one text in the place of another, which stands in one of them, once.</summary>
    public static IEnumerable<string> Changed(string from, string to)
    {
        Assert.Equal(1, Sources.Sum(s => s.Split(from).Length - 1));
        return Sources.Select(s => s.Replace(from, to, StringComparison.Ordinal));
    }
}
