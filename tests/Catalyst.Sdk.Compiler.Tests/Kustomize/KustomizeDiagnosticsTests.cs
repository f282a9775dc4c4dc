using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Tests.Kustomize;

/// <summary>Each wrong thing in a Kustomize Blueprint is reported once, at its place, and no file is written.</summary>
public sealed class KustomizeDiagnosticsTests
{
    [Theory]
    [InlineData("""{ "a", Environment.MachineName }""", "CAT2001 'Environment.MachineName'")]
    [InlineData("""{ "a", Guid.NewGuid().ToString() }""", "CAT2001 'Guid.NewGuid()'")]
    [InlineData("""{ "a", Text(Substitution("X").Length) }""", "CAT2001 'Substitution(\"X\").Length'")]
    [InlineData("""{ "a", Substitution("X") == "b" ? "c" : "d" }""", "CAT2001 'Substitution(\"X\") == \"b\"'")]
    [InlineData("""{ "a", Substitution("x-y") }""", "CAT2003 '\"x-y\"'")]
    [InlineData("""{ "a", Overlay == "production" ? "b" : "c" }""", "CAT2002 '\"production\"'")]
    [InlineData("""{ "a", Overlay switch { "stage" => "b", _ => "c" } }""", "CAT2002 '\"stage\"'")]
    [InlineData("""{ "a", Overlay is "stage" or "prod" ? "b" : "c" }""", "CAT2002 '\"stage\"'")]
    [InlineData("""{ "a", $"{1.5}" }""", "CAT2001 '1.5'")]
    [InlineData("""{ "a", $"{5:D3}" }""", "CAT2001 '{5:D3}'")]
    public void In_a_text(string entry, string expected) =>
        Assert.Equal([expected], Problems(KustomizeSource.Class($$"""public V1ConfigMap Map() => new() { Metadata = new() { Name = "m" }, Data = new StringMap { {{entry}} } };""")));

    [Theory]
    [InlineData("""public V1ConfigMap Map() => new() { Metadata = new() { NamespaceProperty = "n" } };""", "CAT2004 'Map'")]
    [InlineData("""public V1Namespace Again() => new() { Metadata = new() { Name = "space" } };""", "CAT2004 'Again'")]
    [InlineData("""[Hook(HookPhase.PostInstall)] public V1ConfigMap Map() => new() { Metadata = new() { Name = "m" } };""", "CAT2006 'Hook(HookPhase.PostInstall)'")]
    [InlineData("""public V1ConfigMap Kustomization() => new() { Metadata = new() { Name = "k" } };""", "CAT2004 'Kustomization'")]
    [InlineData("""public V1ConfigMap Map() => throw new InvalidOperationException("no");""", "CAT2001 'throw new InvalidOperationException(\"no\")'")]
    [InlineData("""public V1ConfigMap Map() => Map();""", "CAT2001 '=> Map()'")]
    [InlineData("""public V1ConfigMap Map() => new() { Metadata = new() { Name = "m" }, BinaryData = new Dictionary<string, byte[]> { ["a"] = null! } };""", "CAT2001 'null'")]
    [InlineData("""public V1ConfigMap Map() => new() { Metadata = new() { Name = "m", Labels = { ["a"] = "b" } } };""", "CAT2001 'Labels = { [\"a\"] = \"b\" }'")]
    public void In_a_member(string member, string expected) => Assert.Equal([expected], Problems(KustomizeSource.Class(member)));

    [Theory]
    [InlineData("[\"prod\", \"prod\"]", "CAT2002 '\"prod\"'")]
    [InlineData("[\"Prod\"]", "CAT2002 '\"Prod\"'")]
    [InlineData("[\"../prod\"]", "CAT2002 '\"../prod\"'")]
    [InlineData("[Environment.MachineName]", "CAT1102 'Environment.MachineName'")]
    public void In_the_names_of_overlays(string overlays, string expected) => Assert.Equal([expected], Problems(KustomizeSource.Class("", overlays)));

    [Fact]
    public void All_of_one_body_at_once() =>
        Assert.Equal(["CAT2001 'Environment.MachineName'", "CAT2003 '\"1\"'"], Problems(KustomizeSource.Class(
            """public V1ConfigMap Map() => new() { Metadata = new() { Name = "m" }, Data = new StringMap { { "a", Environment.MachineName }, { "b", Substitution("1") } } };""")));

    [Fact]
    public void A_base_without_objects() => Assert.Equal(["CAT2005 'Empty'"], Problems("""
        [Blueprint("bp-empty", "1.0.0")]
        public sealed class Empty : KustomizeBlueprint
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "T", Summary = "S" } };
            public override IReadOnlyList<string> Overlays => ["prod"];
            public V1Namespace? Space() => Overlay is null ? null : new() { Metadata = new() { Name = "n" } };
        }
        """));

    [Fact]
    public void Another_kind_of_source() => Assert.Equal(["CAT1103 'ManifestSourceKind.HelmChart'"], Problems(KustomizeSource.Class("")
        .Replace("Card = new()", "Manifests = new() { Source = new() { Kind = ManifestSourceKind.HelmChart } }, Card = new()", StringComparison.Ordinal)));

    [Fact]
    public void Two_members_of_one_file()
    {
        var source = KustomizeSource.Class("""
            public V1ConfigMap Map() => new() { Metadata = new() { Name = "a" } };
            [Template("map.yaml")] public V1ConfigMap Other() => new() { Metadata = new() { Name = "b" } };
            """);
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(CompilationHarness.Compile(source), new CompileOptions(null, null), TestContext.Current.CancellationToken));

        Assert.Equal(["'Map' and 'Other' both emit base/map.yaml; rename one, or give it a [Template(\"…\")] file name"], compiled.Problems.WithoutPolicies().Select(static p => p.Message));
    }

    /// <summary>What a chart has is not there: using it is the compiler's own error.</summary>
    [Theory]
    [InlineData("Values.Name")]
    [InlineData("Release.Name")]
    [InlineData("Text(Capabilities.Has(\"v1\"))")]
    [InlineData("Required(\"x\", \"y\")")]
    [InlineData("Files.Get(\"x\")")]
    [InlineData("Chart.Name")]
    public void Members_of_a_chart_are_not_there(string expression)
    {
        var source = KustomizeSource.Class($$"""public V1ConfigMap Map() => new() { Metadata = new() { Name = "m" }, Data = new StringMap { { "a", {{expression}} } } };""");
        var errors = CompilationHarness.Compile(source).GetDiagnostics(TestContext.Current.CancellationToken).Where(static d => d.Severity == DiagnosticSeverity.Error);
        Assert.All(errors, static e => Assert.Contains(e.Id, new[] { "CS0103", "CS0246" }));
        Assert.NotEmpty(errors);
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(CompilationHarness.Compile(source), new CompileOptions(null, null), TestContext.Current.CancellationToken));
        Assert.Empty(compiled.Files);
    }

    private static IEnumerable<string> Problems(string source)
    {
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(CompilationHarness.CompileValid(source), new CompileOptions(null, null), TestContext.Current.CancellationToken));
        Assert.Empty(compiled.Files);
        return compiled.Problems.WithoutPolicies().Select(CompilationHarness.Shown);
    }
}
