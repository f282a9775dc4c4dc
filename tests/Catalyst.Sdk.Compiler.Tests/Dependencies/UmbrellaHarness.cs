using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Dependencies;

/// <summary>An umbrella over the Blueprint <c>Cache</c> and whatever else a snippet lists.</summary>
internal static class UmbrellaHarness
{
    private const string Usings = "global using System.Text.Json.Nodes; global using System.Text.Json.Serialization;";

    private const string Cache = """
        public sealed record CacheValues
        {
            public int Replicas { get; init; } = 1;
            public bool Persist { get; init; } = true;
            public string? Quota { get; init; } = "1Gi";
            public StringMap Labels { get; init; } = new() { { "a", "1" } };
            public CacheLimits Limits { get; init; } = new();
        }
        public sealed record CacheLimits { public string Memory { get; init; } = "64Mi"; public bool Hard { get; init; } }

        [Blueprint("bp-cache", "1.2.0")]
        public sealed class Cache : Blueprint<CacheValues> { public override BlueprintSpec Spec => new() { Card = new() { Title = "C", Summary = "A cache" } }; }
        """;

    public static string Shop(string dependencies, string values, string members = "") => $$"""
        public sealed record ShopValues { {{values}} }
        [Blueprint("bp-shop", "1.0.0")]
        public sealed class Shop : Blueprint<ShopValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "S", Summary = "A shop" } };
            public override ChartSpec ChartFile => new() { Dependencies = [{{dependencies}}] };
            {{members}}
        }
        """;

    public static IReadOnlyList<string> Problems(string dependencies, string values, string members = "")
    {
        var compilation = CompilationHarness.CompileValid(Usings, Cache, Shop(dependencies, values, members));
        var declaration = BlueprintDiscovery.Find(compilation, TestContext.Current.CancellationToken).Single(static d => d.Name == "bp-shop");
        var lowered = BlueprintLowering.Lower(declaration, compilation, new CompileOptions(null, null), new SharedModels(compilation), TestContext.Current.CancellationToken);
        return [.. lowered.Problems.WithoutPolicies().Select(CompilationHarness.Shown)];
    }

    /// <summary>The emitted files of the umbrella.</summary>
    public static IReadOnlyDictionary<string, string> Files(string dependencies, string values, string members = "")
    {
        var compilation = CompilationHarness.CompileValid(Usings, Cache, Shop(dependencies, values, members));
        var compiled = BlueprintCompiler.CompileAll(compilation, new CompileOptions(null, null), TestContext.Current.CancellationToken).Single(static c => c.Folder == "shop");
        Assert.Empty(compiled.Problems.Select(static p => p.Rule.Id + " " + p.Message));
        return compiled.Files.ToDictionary(static f => f.Path, static f => f.Content, StringComparer.Ordinal);
    }
}
