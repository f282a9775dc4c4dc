using System.Reflection;
using Catalyst.Sdk.Compiler.Payload;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Tests.Dependencies;

/// <summary>The keys that a closed schema lets through beside its own: condition keys, targets of imports, open records. Of a chart on its own,
/// inside another under its name, and under an alias; what passes and what is refused, and the documents, are the same in real Helm and natively.</summary>
public sealed class DoorParityTests
{
    private const string Source = """
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        [Values(ConditionKeys = ["switchedOn", "wanted"])]
        public sealed record CoreValues
        {
            public int Size { get; init; } = 1;
            public string? Note { get; init; } = "n";
            public Limits Limits { get; init; } = new();
            public Exports Exports { get; init; } = new();
            public Loose Loose { get; init; } = new();
        }

        public sealed record Limits { public string Memory { get; init; } = "64Mi"; public bool Hard { get; init; } public StringMap Labels { get; init; } = new() { { "a", "1" } }; }
        public sealed record Exports { public Shared Shared { get; init; } = new(); }
        public sealed record Shared { public string Zone { get; init; } = "core"; public Limits Deep { get; init; } = new(); }

        [Values(Unknown = UnknownFields.Allow)]
        public sealed record Loose { public string Known { get; init; } = "k"; public int? Number { get; init; } }

        [Blueprint("bp-core", "1.2.0")]
        public sealed class Core : Blueprint<CoreValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "C", Summary = "C" } };

            public V1ConfigMap Config() => new()
            {
                Metadata = new() { Name = FullName },
                Data = new StringMap
                {
                    { "size", Text(Values.Size) }, { "note", Values.Note ?? "none" }, { "memory", Values.Limits.Memory }, { "hard", Text(Values.Limits.Hard) }, { "labels", ToJson(Values.Limits.Labels) },
                    { "zone", Values.Exports.Shared.Zone }, { "known", Values.Loose.Known }, { "number", Values.Loose.Number is { } n ? Text(n) : "none" },
                },
            };
        }

        public sealed record ShopValues
        {
            public SubchartValues<CoreValues> First { get; init; } = new() { Values = new() { Size = 2 }, Extra = new JsonObject { ["switchedOn"] = true } };

            [JsonPropertyName("bp-core")]
            public JsonObject Own { get; init; } = new() { ["wanted"] = true, ["note"] = HelmValue.Delete };

            public string Zone { get; init; } = "shop";
            public Narrow Taken { get; init; } = new();
            public Place Place { get; init; } = new();
            public Loose Loose { get; init; } = new();
        }

        // It has less than what is imported here.
        public sealed record Narrow { public string Memory { get; init; } = "1Mi"; public NarrowLabels Labels { get; init; } = new(); }
        public sealed record NarrowLabels { public string B { get; init; } = "b"; }
        public sealed record Place { public string Name { get; init; } = "here"; }

        [Blueprint("bp-shop", "1.0.0")]
        public sealed class Shop : Blueprint<ShopValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "S", Summary = "S" } };

            public override ChartSpec ChartFile => new()
            {
                Dependencies =
                [
                    ChartDependency.On<Core>("^1.0") with
                    {
                        Alias = "first", Condition = "first.switchedOn",
                        ImportValues = [new() { Child = "limits", Parent = "taken" }, new() { Child = "exports.shared", Parent = "place.fresh" }IMPORTS],
                    },
                    ChartDependency.On<Core>("^1.0") with { Condition = "bp-core.wanted" },
                ],
            };

            public V1ConfigMap Config() => new()
            {
                Metadata = new() { Name = FullName },
                Data = new StringMap { { "zone", Values.Zone }, { "memory", Values.Taken.Memory }, { "place", Values.Place.Name }, { "known", Values.Loose.Known }, { "number", Values.Loose.Number is { } n ? Text(n) : "none" } },
            };
        }
        """;

    /// <summary>Imports below the chart's root, and one into the root, which opens all of it.</summary>
    private static readonly Lazy<(Subject Shop, Subject Core, Subject Root)> Built = new(static () => (Build("bp-shop", ""), Build("bp-core", ""), Build("bp-shop", ", \"shared\"")));

    private static int Cases => int.TryParse(Environment.GetEnvironmentVariable("CATALYST_CASES"), out var n) ? n : 12;

    [Theory]
    // Each door lets through what it is for, with the type that it has, and nothing beside it.
    [InlineData("bp-core", "{}", true)]
    [InlineData("bp-core", "{switchedOn: false, wanted: true, enabled: true, global: {a: 1}, tags: {b: true}}", true)]
    [InlineData("bp-core", "{switchedOn: 1}", false)]
    [InlineData("bp-core", "{unwanted: true}", false)]
    [InlineData("bp-core", "{limits: {wanted: true}}", false)]
    [InlineData("bp-core", "{loose: {surplus: {deep: [1, null]}, number: 3}}", true)]
    [InlineData("bp-core", "{loose: {known: 5}}", false)]
    [InlineData("bp-core", "{exports: {other: {}}}", false)]
    [InlineData("bp-shop", "{}", true)]
    [InlineData("bp-shop", "{first: {switchedOn: false}, bp-core: {wanted: false}}", true)]
    [InlineData("bp-shop", "{first: {switchedOn: 1}}", false)]
    [InlineData("bp-shop", "{first: {surplus: 1}}", false)]
    [InlineData("bp-shop", "{first: {loose: {surplus: 1}}, bp-core: {loose: {surplus: null}}, loose: {surplus: []}}", true)]
    [InlineData("bp-shop", "{taken: {surplus: 1}, place: {fresh: {more: true}}}", true)]
    [InlineData("bp-shop", "{place: {stale: 1}}", false)]
    [InlineData("bp-shop", "{taken: {memory: 1}}", false)]
    [InlineData("bp-shop", "{first: {limits: {memory: 2Gi, labels: {b: x}}}}", true)]
    [InlineData("bp-shop", "{deep: {memory: 1}}", false)]
    [InlineData("root", "{deep: {memory: 1}, zone: z}", true)]
    [InlineData("root", "{first: {exports: {shared: {zone: far}}}}", true)]
    public async Task A_door_takes_what_it_is_for(string chart, string overlay, bool passes)
    {
        var subject = Of(chart);
        foreach (var line in new[] { HelmLine.Helm311, HelmLine.Helm317, HelmLine.Helm41 })
        {
            Assert.Equal(passes, subject.Passes(overlay, line));
            var helm = HelmCli.Find(Name(line));
            Assert.SkipWhen(helm is null, $"no Helm {Name(line)} on this machine: run eng/tools.sh");
            await subject.SameAsync(overlay, line, helm!);
        }
    }

    [Theory]
    [InlineData("bp-core", HelmLine.Helm311)]
    [InlineData("bp-core", HelmLine.Helm317)]
    [InlineData("bp-core", HelmLine.Helm41)]
    [InlineData("bp-shop", HelmLine.Helm311)]
    [InlineData("bp-shop", HelmLine.Helm317)]
    [InlineData("bp-shop", HelmLine.Helm41)]
    [InlineData("root", HelmLine.Helm311)]
    [InlineData("root", HelmLine.Helm317)]
    [InlineData("root", HelmLine.Helm41)]
    public async Task Any_overlay_through_the_doors_gives_the_same(string chart, HelmLine line)
    {
        if (HelmCli.Find(Name(line)) is not { } helm) { Assert.Skip($"no Helm {Name(line)} on this machine: run eng/tools.sh"); return; }
        var subject = Of(chart);
        int passed = 0, refused = 0;
        await (chart == "bp-core" ? Core : Shop).SeededAsync(async overlay =>
        {
            if (subject.Passes(overlay, line)) Interlocked.Increment(ref passed);
            else Interlocked.Increment(ref refused);
            await subject.SameAsync(overlay, line, helm);
        }, iter: Cases, threads: 2, print: static o => o);
        Assert.True(passed >= Cases / 4 && refused > 0, $"{passed} passed, {refused} were refused");
    }

    private static Gen<string> Pick(params string[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static Gen<string> Rarely(params string[] all) => Gen.Frequency((12, Gen.Const("")), (1, Pick(all)));

    private static Gen<string> Map(params (string Key, Gen<string> Value)[] entries) => entries
        .Aggregate(Gen.Const(""), static (all, entry) => Gen.Select(all, Gen.Frequency((1, entry.Value), (1, Gen.Const(""))), (text, value) => value.Length == 0 ? text : text + (text.Length == 0 ? "" : ", ") + "\"" + entry.Key + "\": " + value))
        .Select(static text => "{" + text + "}");

    private static readonly Gen<string> Switch = Gen.Frequency((8, Pick("true", "false")), (1, Pick("null", "1", "\"true\"")));
    private static readonly Gen<string> Limits = Gen.Frequency((6, Map(("memory", Pick("\"1Gi\"", "\"2Gi\"", "null")), ("hard", Pick("true", "null")), ("labels", Pick("{}", "{\"b\": \"x\"}", "{\"a\": null}", "null")), ("surplus", Rarely("1")))), (1, Pick("{}", "null")));
    private static readonly Gen<string> Loose = Map(("known", Pick("\"x\"", "\"\"", "\"007\"")), ("number", Pick("5", "null")), ("surplus", Pick("1", "null", "{\"a\": [null]}", "\"x\"")), ("other", Rarely("{}")));

    private static readonly Gen<string> Core = Map(
        ("size", Pick("1", "3")), ("note", Pick("\"x\"", "null")), ("switchedOn", Switch), ("wanted", Switch), ("enabled", Pick("true", "false")),
        ("limits", Limits), ("loose", Loose), ("exports", Map(("shared", Map(("zone", Pick("\"far\"", "null")), ("deep", Limits))))),
        ("global", Pick("{}", "{\"a\": 1}", "null")), ("surplus", Rarely("1", "null")));

    private static readonly Gen<string> Shop = Map(
        ("first", Core), ("bp-core", Core), ("zone", Pick("\"z\"", "null")),
        ("taken", Map(("memory", Pick("\"3Gi\"", "null")), ("hard", Pick("true", "1")), ("surplus", Pick("1", "null", "{}")))),
        ("place", Map(("name", Pick("\"there\"")), ("fresh", Map(("zone", Pick("\"x\"", "1", "null")), ("more", Pick("{}", "null")))), ("stale", Rarely("1")))),
        ("loose", Loose), ("tags", Pick("{}", "{\"a\": true}")), ("deep", Rarely("{\"memory\": \"x\"}")), ("enabled", Pick("true", "false")));

    private static Subject Of(string chart) => chart switch { "bp-shop" => Built.Value.Shop, "bp-core" => Built.Value.Core, _ => Built.Value.Root };

    private static string Name(HelmLine line) => line switch { HelmLine.Helm311 => "3.11", HelmLine.Helm317 => "3.17", _ => "4.1" };

    private static Subject Build(string name, string imports)
    {
        var compilation = CompilationHarness.CompileValid(Source.Replace("IMPORTS", imports, StringComparison.Ordinal));
        var compiled = BlueprintCompiler.CompileAll(compilation, new CompileOptions(null, null), CancellationToken.None);
        Assert.Empty(compiled.SelectMany(static c => c.Problems).Where(static p => p.StopsEmission).Select(static p => CompilationHarness.Shown(p) + " " + p.Message));
        using var stream = new MemoryStream();
        var whole = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(PayloadSource.Write(compiled), (CSharpParseOptions)compilation.SyntaxTrees[0].Options));
        Assert.True(whole.Emit(stream).Success);
        var type = Assembly.Load(stream.ToArray()).GetTypes().Single(t => t.GetCustomAttribute<BlueprintAttribute>()?.Name == name);
        var render = type.GetMethod("RenderYaml", [typeof(string), typeof(RenderOptions)])!.CreateDelegate<Func<string, RenderOptions?, ManifestSet>>(Activator.CreateInstance(type));
        return new Subject(EmittedChart.FolderOf(type), render);
    }

    private sealed record Subject(string Chart, Func<string, RenderOptions?, ManifestSet> Render)
    {
        public bool Passes(string overlay, HelmLine line)
        {
            try
            {
                Render(overlay, new RenderOptions { HelmLine = line });
                return true;
            }
            catch (ValuesException)
            {
                return false;
            }
        }

        public Task SameAsync(string overlay, HelmLine line, HelmCli helm) =>
            ParityAssert.SameAsync(Chart, new HelmInputs { Overlay = overlay }, () => Render(overlay, new RenderOptions { HelmLine = line }).ToYaml(), helm, CancellationToken.None);
    }
}
