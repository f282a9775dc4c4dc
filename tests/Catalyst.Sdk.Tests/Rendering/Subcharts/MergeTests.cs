using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;
using CsCheck;

namespace Catalyst.Sdk.Tests.Subcharts;

/// <summary>Which charts an umbrella renders, and what each of them sees as its values: real Helm of each line is the oracle.</summary>
public sealed class MergeTests
{
    private static readonly string[] Keys = ["a", "b", "m", "sw", "global", "tags", "exports", "enabled", "imp", "c1", "c2", "al", "be", "g"];

    /// <summary>How many umbrellas a line renders: a tenth of the long run.</summary>
    private static long Cases => long.TryParse(Environment.GetEnvironmentVariable("CATALYST_CASES"), out var n) ? n : 60;

    public static TheoryData<string, HelmLine> Lines => new() { { "3.11", HelmLine.Helm311 }, { "3.12", HelmLine.Helm312 }, { "3.17", HelmLine.Helm317 }, { "4.1", HelmLine.Helm41 } };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_chart_sees_what_Helm_gives_it(string line, HelmLine helmLine)
    {
        var helm = Require(line);
        var enabled = 0;
        var disabled = 0;
        Umbrellas.SeededAll(
            umbrella =>
            {
                var ours = Native(umbrella, helmLine);
                var theirs = Rendered(umbrella, helm);
                Assert.True(ours == theirs, $"helm {line}\n{theirs}\nours\n{ours}\n{umbrella}");
                Interlocked.Add(ref enabled, theirs.Split('\n').Length - 1);
                if (umbrella.Dependencies.Count > theirs.Split('\n').Length - 1) Interlocked.Increment(ref disabled);
            },
            iter: Cases, threads: 2, print: static u => u.ToString());
        // The generator has to reach both: charts that are there and charts that are off.
        Assert.True(enabled > Cases / 2 && disabled > Cases / 20, $"{enabled} charts rendered, {disabled} cases with one that was off");
    }

    [Theory]
    [InlineData("3.11", HelmLine.Helm311, false, false)]
    [InlineData("3.12", HelmLine.Helm312, false, false)]
    [InlineData("3.17", HelmLine.Helm317, true, true)]
    [InlineData("4.1", HelmLine.Helm41, true, true)]
    public void A_null_of_the_parent_deletes_a_default_since_its_line(string line, HelmLine helmLine, bool inDefaults, bool inOverlay)
    {
        var helm = Require(line);
        foreach (var (umbrella, deletes) in new[] { (OneNull("""{"c1":{"a":null}}""", "{}"), inDefaults), (OneNull("{}", """{"c1":{"a":null}}"""), inOverlay) })
        {
            Assert.Equal(Rendered(umbrella, helm), Native(umbrella, helmLine));
            Assert.Equal(deletes, !Native(umbrella, helmLine).Contains("\"a\":1", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Imports_that_contain_themselves_are_refused()
    {
        var imports = new JsonArray(new JsonObject { ["child"] = "m", ["parent"] = "." }, new JsonObject { ["child"] = "m", ["parent"] = "imp" });
        var umbrella = new Umbrella([new(new() { ["name"] = "c1", ["version"] = "1.x", ["import-values"] = imports })], [], [], [new("c1", Map("""{"m":{"imp":{"a":1}}}"""), null)]);
        Assert.Equal("error", Native(umbrella, HelmLine.Helm41));
    }

    private static Umbrella OneNull(string defaults, string overlay) => new(
        [new(new() { ["name"] = "c1", ["version"] = "1.x" })], Map(defaults), Map(overlay), [new("c1", Map("""{"a":1,"b":2}"""), null)]);

    private static HelmCli Require(string line)
    {
        var helm = HelmCli.Find(line);
        if (helm is null && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail("helm " + line + " is missing: run eng/tools.sh");
        Assert.SkipWhen(helm is null, "helm " + line + " is not on this machine: run eng/tools.sh");
        return helm!;
    }

    // A line for each chart: its path and its values; "error" when Helm does not render at all.
    private static string Native(Umbrella umbrella, HelmLine line)
    {
        try
        {
            var root = VendoredChart.Read(umbrella.Files());
            var values = new DependencyProcessing(line).Run(root, umbrella.Overlay);
            List<string> lines = [];
            Walk(root, values, "root");
            return string.Join("\n", lines.Order(StringComparer.Ordinal));

            void Walk(ChartNode chart, JsonObject own, string path)
            {
                lines.Add(path + " " + chart.Name + " " + GoJson.Write(own));
                foreach (var child in chart.Children) Walk(child, (JsonObject)own[child.Name]!, path + "/charts/" + child.Name);
            }
        }
        catch (ValuesException)
        {
            return "error";
        }
    }

    private static string Rendered(Umbrella umbrella, HelmCli helm)
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-umbrella-").FullName;
        try
        {
            foreach (var (path, content) in umbrella.Files())
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, content);
            }

            var result = helm.TemplateAsync(folder, new HelmInputs { Overlay = umbrella.Overlay.ToJsonString() }).GetAwaiter().GetResult();
            if (!result.Succeeded)
            {
                Assert.Contains("type mismatch", result.Error, StringComparison.Ordinal);
                return "error";
            }

            return string.Join("\n", result.Output.Split('\n').Where(static l => l.StartsWith("  seen: '", StringComparison.Ordinal))
                .Select(static l => l["  seen: '".Length..^1].Replace("/templates/dump.yaml", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static readonly Gen<JsonNode?> Scalars = Pick("null", "1", "\"x\"", "false", "true", "[1]").Select(static t => JsonNode.Parse(t));

    private static Gen<JsonObject> Values(int depth) => Gen.Select(Pick(Keys), Node(depth)).Array[0, 6].Select(static pairs => Map(pairs.Select(static p => (p.Item1, p.Item2))));

    private static Gen<JsonNode?> Node(int depth) => depth == 0 ? Scalars : Gen.Frequency((2, Scalars), (3, Values(depth - 1).Select(static m => (JsonNode?)m)));

    private static readonly Gen<JsonNode?> Imports = Pick("\"data\"", """{"child":"m","parent":"imp"}""", """{"child":"m","parent":"."}""", """{"child":"exports.data","parent":"m.b"}""").Select(static t => JsonNode.Parse(t));

    private static readonly Gen<Dependency> Dependencies = Gen.Select(
        Pick("c1", "c2"), Pick("", "", "al", "be"), Pick("", "c1.enabled", "al.enabled", "sw.a", "sw.a,al.enabled", "nowhere.at", "global.sw", "m"), Pick("", "a", "a,b"), Imports.Array[0, 2],
        static (name, alias, condition, tags, imports) => new Dependency(new JsonObject
        {
            ["name"] = name, ["version"] = "1.x", ["alias"] = alias, ["condition"] = condition,
            ["tags"] = new JsonArray([.. tags.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static t => (JsonNode)t)]),
            // One import a table: of two, one may put the table into itself, and then Helm ends with a stack overflow.
            ["import-values"] = new JsonArray([.. imports.DistinctBy(static i => i is JsonObject pair ? pair["child"]!.ToString() : "exports.data").Select(static i => i?.DeepClone())]),
        }));

    private static readonly Gen<Umbrella> Umbrellas = Gen.Select(Dependencies.Array[1, 3], Values(3), Values(3), Child("c1"), Child("c2"),
        static (dependencies, defaults, overlay, one, two) => new Umbrella(
            [.. dependencies.DistinctBy(static d => d.Key)], defaults, overlay, [.. new[] { one, two }.Where(c => dependencies.Any(d => d.Listed["name"]!.ToString() == c.Name))]));

    private static Gen<ChildChart> Child(string name) => Gen.Select(Values(3), Gen.Frequency((2, Gen.Const("")), (1, Pick("g.enabled", "sw.a"))), Gen.Bool, Values(2),
        (values, condition, nested, inner) => new ChildChart(name, Importable(values), nested ? new(new JsonObject { ["name"] = "g", ["version"] = ">=1 <2", ["condition"] = condition }, inner) : null));

    // An import into a chart's own key changes the table that Helm 3.11 is just walking over: what comes out differs from run to run.
    private static JsonObject Importable(JsonObject values)
    {
        foreach (var table in new[] { values["m"], values["exports"]?.GetValueKind() == System.Text.Json.JsonValueKind.Object ? values["exports"]!["data"] : null }.OfType<JsonObject>())
            foreach (var key in new[] { "c1", "c2", "al", "be" }) table.Remove(key);
        return values;
    }

    private static Gen<string> Pick(params string[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static JsonObject Map(string json) => (JsonObject)JsonNode.Parse(json)!;

    private static JsonObject Map(IEnumerable<(string, JsonNode?)> entries)
    {
        var map = new JsonObject();
        foreach (var (key, value) in entries) map[key] = value?.DeepClone();
        return map;
    }

    private sealed record Dependency(JsonObject Listed)
    {
        public string Key => Listed["alias"]?.ToString() is { Length: > 0 } alias ? alias : Listed["name"]!.ToString();
    }

    private sealed record GrandChild(JsonObject Listed, JsonObject Values);

    private sealed record ChildChart(string Name, JsonObject Values, GrandChild? Inner);

    private sealed record Umbrella(IReadOnlyList<Dependency> Dependencies, JsonObject Values, JsonObject Overlay, IReadOnlyList<ChildChart> Children)
    {
        private const string Dump = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: dump\ndata:\n  seen: '{{ .Template.Name }} {{ .Chart.Name }} {{ toJson .Values }}'\n";

        public Dictionary<string, byte[]> Files()
        {
            var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            Chart("", "root", Values, Dependencies.Select(static d => d.Listed));
            foreach (var child in Children)
            {
                Chart($"charts/{child.Name}/", child.Name, child.Values, child.Inner is null ? [] : [child.Inner.Listed]);
                if (child.Inner is { } inner) Chart($"charts/{child.Name}/charts/g/", "g", inner.Values, []);
            }

            return files;

            void Chart(string at, string name, JsonObject values, IEnumerable<JsonObject> dependencies)
            {
                var chart = new JsonObject { ["apiVersion"] = "v2", ["name"] = name, ["version"] = "1.2.3", ["dependencies"] = new JsonArray([.. dependencies.Select(static d => d.DeepClone())]) };
                files[at + "Chart.yaml"] = System.Text.Encoding.UTF8.GetBytes(chart.ToJsonString() + "\n");
                files[at + "values.yaml"] = System.Text.Encoding.UTF8.GetBytes(values.ToJsonString() + "\n");
                files[at + "templates/dump.yaml"] = System.Text.Encoding.UTF8.GetBytes(Dump);
            }
        }

        public override string ToString() => string.Join("\n", Files().Where(static f => !f.Key.EndsWith("dump.yaml", StringComparison.Ordinal)).Select(static f => f.Key + ": " + System.Text.Encoding.UTF8.GetString(f.Value).TrimEnd())) + "\noverlay: " + Overlay.ToJsonString();
    }
}
