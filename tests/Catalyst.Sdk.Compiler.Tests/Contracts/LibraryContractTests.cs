using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Tests.Language;
using Catalyst.Sdk.Testing;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Contracts;

/// <summary>Values records, base Blueprints and helpers of a referenced assembly, through its contract.</summary>
public sealed class LibraryContractTests
{
    private static readonly Lazy<BuiltLibrary> Library = new(static () => new BuiltLibrary(LibrarySource.Library));
    private static readonly Lazy<BuiltBlueprint> App = new(static () => new BuiltBlueprint(LibrarySource.Blueprint, Library.Value));

    [Theory]
    [InlineData("chart/values.yaml", "# Replaces the chart's name.")]
    [InlineData("chart/values.yaml", "  storageClass: fast-PlatformDefaults")]
    [InlineData("chart/values.yaml", "image:\n  # Registry, such as ghcr.io.")]
    [InlineData("chart/values.yaml", "  repository: team/app")]
    [InlineData("chart/values.yaml", "second:\n  # Path that answers when the container is well.\n  path: /second")]
    [InlineData("chart/values.schema.json", "\"maximum\": 300")]
    [InlineData("chart/templates/account.yaml", "name: {{ printf \"%s-%s\" (include \"bp-app.fullname\" .) (include \"bp-app.component\" .)")]
    [InlineData("chart/templates/front.yaml", "selector:\n    {{- include \"bp-app.selectorLabels\" . | nindent 4 }}")]
    [InlineData("chart/templates/_helpers.tpl", "{{- define \"bp-app.imageReference\" -}}")]
    [InlineData("chart/templates/_helpers.tpl", "{{- define \"bp-app.container\" -}}")]
    [InlineData("blueprint.yaml", "team: platform")]
    public void What_the_library_says_reaches_the_chart(string file, string text) => Assert.Contains(text, App.Value.Files[file], StringComparison.Ordinal);

    [Fact]
    public void No_define_of_the_chart_has_another_prefix() =>
        Assert.All(App.Value.Files["chart/templates/_helpers.tpl"].Split('\n').Where(static l => l.StartsWith("{{- define", StringComparison.Ordinal)), static l => Assert.StartsWith("{{- define \"bp-app.", l, StringComparison.Ordinal));

    [Fact]
    public async Task What_an_override_covers_has_a_define_beside_it()
    {
        using var app = new BuiltBlueprint(
            LibrarySource.Blueprint.Replace("protected override string Component", """
                public override StringMap Labels => new() { base.Labels, { "own", Values.Kind } };
                public V1Secret Plain() => new() { Metadata = new() { Name = "plain", Labels = base.Labels, Annotations = base.Labels } };
                protected override string Component
                """, StringComparison.Ordinal), Library.Value);
        var defines = app.Files["chart/templates/_helpers.tpl"].Split('\n').Where(static l => l.StartsWith("{{- define", StringComparison.Ordinal)).ToList();
        Assert.Equal(defines.Distinct(StringComparer.Ordinal), defines);
        Assert.Contains("{{- define \"bp-app.labels\" -}}", defines);
        Assert.Contains("{{- define \"bp-app.baseLabels\" -}}", defines);
        var helm = HelmCli.Find();
        Assert.SkipWhen(helm is null, "no Helm on this machine: run eng/tools.sh");
        await app.SameAsync([], helm!);
    }

    [Fact]
    public async Task Helm_and_the_native_run_agree()
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        await App.Value.SameAsync([], helm);
        string[] texts = ["", "a", "007", "x:y", "true", "GHCR.io"];
        var text = Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
        var overlays = Gen.Select(text, text, text, text, Gen.Int[1, 300], Gen.Bool).Select(static (registry, own, digest, kind, period, global) => new JsonObject
        {
            ["global"] = global ? new JsonObject { ["imageRegistry"] = registry, ["other"] = 1 } : null,
            ["image"] = new JsonObject { ["registry"] = own, ["digest"] = digest, ["tag"] = kind },
            ["kind"] = kind,
            ["nameOverride"] = own,
            ["probe"] = new JsonObject { ["period"] = period, ["scheme"] = global ? "https" : null },
        });
        await overlays.SeededAsync(o => App.Value.SameAsync(o, helm), iter: 25, threads: 2, print: static o => o.ToJsonString());
    }

    [Fact]
    public void An_editor_reads_the_project_where_a_build_reads_the_assembly()
    {
        var built = Problems(Library.Value.Reference, LibrarySource.Blueprint, out var files);
        var edited = Problems(Library.Value.Project, LibrarySource.Blueprint, out var same);
        Assert.Empty(built);
        Assert.Empty(edited);
        Assert.Equal(files["chart.map.json"], same["chart.map.json"]);
        Assert.Equal(files, same);
    }

    [Fact]
    public void A_body_without_a_Helm_form_is_a_problem_where_it_is_called()
    {
        var source = LibrarySource.Blueprint.Replace("Values.Kind.Loud()", "Probes.Foreign(Values.Kind)", StringComparison.Ordinal);
        Assert.Equal(["CAT1803 'Probes.Foreign(Values.Kind)'"], Problems(Library.Value.Reference, source, out _));
        Assert.Equal(["CAT1803 'Probes.Foreign(Values.Kind)'"], Problems(Library.Value.Project, source, out _));
    }

    [Fact]
    public void A_contract_of_an_unknown_version_is_refused_at_the_use()
    {
        var newer = new BuiltLibrary(LibrarySource.Library, static t => t.Replace(", 1, \"", ", 2, \"", StringComparison.Ordinal));
        Assert.Contains("CAT1802 'Second'", Problems(newer.Reference, LibrarySource.Blueprint, out var files));
        Assert.Empty(files);
    }

    [Fact]
    public void An_assembly_without_a_contract_is_refused_at_the_use()
    {
        var silent = new BuiltLibrary(LibrarySource.Library, static _ => "");
        Assert.Contains("CAT1801 'Second'", Problems(silent.Reference, LibrarySource.Blueprint, out var files));
        Assert.Empty(files);
    }

    [Fact]
    public void Edges_of_Blueprints_are_told()
    {
        var library = new BuiltLibrary("""
            [Blueprint("bp-db", "2.1.0")]
            public sealed class Db : Blueprint<DbValues>
            {
                public override BlueprintSpec Spec => new() { Card = new() { Title = "Db", Summary = "A database" }, Visibility = Visibility.Listed, Depends = [DependsOn("bp-cnpg", "^1.0", alias: "pg")] };
            }
            public sealed record DbValues;
            """);
        var edges = Assert.Single(library.Contracts, static c => c.Blueprint is not null).Blueprint!;
        Assert.Equal(new Compiler.Contracts.BlueprintEdges("bp-db", "2.1.0", "listed", [new("bp-cnpg", "^1.0", "pg")]), edges);
    }

    private static List<string> Problems(Microsoft.CodeAnalysis.MetadataReference library, string source, out Dictionary<string, string> files)
    {
        var compilation = CompilationHarness.CompileValid([library], source);
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(compilation, new CompileOptions(null, null), TestContext.Current.CancellationToken));
        files = compiled.Files.ToDictionary(static f => f.Path, static f => f.Content, StringComparer.Ordinal);
        return [.. compiled.Problems.WithoutPolicies().Select(CompilationHarness.Shown)];
    }
}
