using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Emit.JsonSchema;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Values;

/// <summary><c>[Lenient]</c>: look-alikes pass the schema and arrive alike in Helm and in the native run, from a file and from <c>--set</c>.</summary>
public sealed class LenientTests
{
    private const string Source = """
        public sealed record Values
        {
            [Lenient] public string Tag { get; init; } = "v1";
            [Lenient] public string? Note { get; init; }
            [Lenient, System.ComponentModel.DataAnnotations.Range(-5, 70000)] public int Port { get; init; } = 80;
            [Lenient] public int? Maybe { get; init; }
            [Lenient] public long Big { get; init; }
            public Inner Inner { get; init; } = new();
            public IList<Inner> List { get; init; } = [];
            [Lenient] public string? NameOverride { get; init; }
        }

        [Lenient]
        public sealed record Inner
        {
            public string Name { get; init; } = "in";
            public int Count { get; init; } = 1;
            public bool On { get; init; }
        }

        [Blueprint("bp-lenient", "1.0.0")]
        public sealed class L : Blueprint<Values>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "L", Summary = "L" } };

            string Describe(Inner i) => $"{i.Name}/{i.Count}";

            public V1ConfigMap Config() => new()
            {
                Metadata = new() { Name = FullName },
                Data = new StringMap
                {
                    { "tag", Values.Tag }, { "hole", $"img:{Values.Tag}:{Values.Port}" }, { "note", Values.Note }, { "fallback", Values.Note ?? "none" }, { "or", Values.Tag.Or("empty") },
                    { "same", Values.Tag == "1" ? "one" : "other" }, { "content", string.IsNullOrEmpty(Values.Tag) ? "empty" : "full" }, { "null", Values.Note is null ? "null" : "there" },
                    { "maybe", Values.Maybe is { } m ? $"{m}" : "none" }, { "five", Values.Maybe == 5 ? "five" : "other" }, { "above", Values.Port > 10 ? "above" : "below" },
                    { "inner", Describe(Values.Inner) }, { "big", $"{Values.Big}" }, { "name", Name },
                },
            };

            public V1Pod Pod() => new()
            {
                Metadata = new() { Name = "pod", Annotations = Values.Inner.On ? new StringMap { { "n", Values.Inner.Name } } : null },
                Spec = new()
                {
                    Priority = Values.Maybe,
                    Containers = [new() { Name = "c", Image = Values.Tag, Args = [Values.Tag, Values.Note, .. Values.List.Select(i => $"{i.Name}={i.Count}")], Ports = [new() { ContainerPort = Values.Port, Name = Values.Inner.Name }] }],
                },
            };
        }
        """;

    // As a values file has them, and as --set says them.
    private static readonly string[] Texts = ["\"\"", "\"a\"", "1", "0", "1.5", "1.10", "12345", "1000000", "1e21", "-3", "0.0000001", "true", "false", "\"true\"", "\"1\"", "9007199254740992", "9007199254740994", "\"<no value>\"", "null", "[]", "\"007\"", "\" x\""];
    private static readonly string[] Wholes = ["0", "1", "5", "10", "80", "70000", "70001", "-5", "-6", "\"5\"", "\"05\"", "\"80\"", "\"70000\"", "\"70001\"", "\"-5\"", "\"-6\"", "\"-0\"", "\"0\"", "\"\"", "\"1.0\"", "\"0x5\"", "\" 5\"", "true", "1.5", "null", "\"99999999999\""];
    private static readonly (string Path, string[] Values)[] Places =
    [
        ("tag", Texts), ("note", Texts), ("port", Wholes), ("maybe", Wholes), ("big", [.. Wholes, "\"9007199254740992\"", "\"9007199254740993\""]), ("inner.name", Texts), ("inner.count", Wholes), ("inner.on", ["true", "\"true\""]), ("nameOverride", Texts),
    ];

    private static readonly Gen<(string, string)> Place = Gen.Int[0, Places.Length - 1].SelectMany(static i => Gen.Int[0, Places[i].Values.Length - 1].Select(n => (Places[i].Path, Places[i].Values[n])));

    private static long Cases => long.TryParse(Environment.GetEnvironmentVariable("CATALYST_CASES"), out var n) ? n : 40;

    [Theory]
    [InlineData("3.11")]
    [InlineData("3.17")]
    [InlineData("4.1")]
    public async Task A_file_gives_the_same_in_both(string line)
    {
        if (HelmCli.Find(line) is not { } helm) { Assert.Skip($"no Helm {line} on this machine: run eng/tools.sh"); return; }
        using var built = new BuiltBlueprint(Source);
        await built.SameAsync(new JsonObject { ["list"] = JsonNode.Parse("""[{"name":1,"count":"2","on":false},{"name":true,"count":3,"on":true}]""") }, helm);
        await Place.Array[1, 3].SeededAsync(places => built.SameAsync(Overlay(places), helm), iter: Cases, threads: 2);
    }

    [Theory]
    [InlineData("3.11")]
    [InlineData("3.17")]
    [InlineData("4.1")]
    public async Task Set_gives_the_same_in_both(string line)
    {
        if (HelmCli.Find(line) is not { } helm) { Assert.Skip($"no Helm {line} on this machine: run eng/tools.sh"); return; }
        using var built = new BuiltBlueprint(Source);
        string[] said = ["12345", "1000000", "1.10", "true", "false", "007", "a", "5", "0", "-3", "70001", "null", "1e3", "80"];
        await Gen.Select(Gen.Int[0, Places.Length - 1], Gen.Int[0, said.Length - 1]).SeededAsync(async pair =>
        {
            var (path, text) = (Places[pair.Item1].Path, said[pair.Item2]);
            var result = await helm.RunAsync(["template", "rel", built.ChartFolder, "--namespace", "ns", "--set", path + "=" + text], cancellationToken: TestContext.Current.CancellationToken);
            var native = Record(() => built.Native(Overlay([(path, Typed(text))])).Select(static m => m.Json).ToList());
            if (native is null) Assert.False(result.Succeeded, $"--set {path}={text}: Helm renders, the native run refuses");
            else ParityAssert.Same(result.Documents(), native);
        }, iter: Cases, threads: 2);
    }

    [Fact]
    public void The_pattern_of_a_range_is_the_range()
    {
        var bounds = Gen.OneOf(Gen.Long[-1200, 1200], Gen.Long[-(1L << 53), 1L << 53], Gen.Int.Select(static i => (long)i));
        Gen.Select(bounds, bounds, Gen.Long[-3, 3]).SeededAll(t =>
        {
            var (low, high) = (Math.Min(t.Item1, t.Item2), Math.Max(t.Item1, t.Item2));
            var pattern = new Regex(RangePattern.Of(low, high), RegexOptions.ECMAScript);
            foreach (var number in new[] { low + t.Item3, high + t.Item3, (low / 2) + (high / 2), t.Item3, -low, high / 10, high * 10 % (1L << 53) })
                Assert.Equal(number >= low && number <= high, pattern.IsMatch(number.ToString(CultureInfo.InvariantCulture)));
            Assert.DoesNotMatch(pattern, "0" + Math.Abs(high).ToString(CultureInfo.InvariantCulture));
            Assert.DoesNotMatch(pattern, "-0");
        }, iter: 2000);
    }

    [Fact]
    public void A_mark_on_what_has_no_look_alike_is_refused_at_the_mark()
    {
        var lowered = ValuesHarness.Refused("public sealed record Values { [Lenient] public StringMap Labels { get; init; } = []; [Lenient] public bool Active { get; init; } [Lenient] public string Tag { get; init; } = \"\"; }");
        Assert.Equal(["CAT1305 'Lenient'", "CAT1305 'Lenient'"], lowered.Located);
    }

    /// <summary>What --set makes of a text.</summary>
    private static string Typed(string text) => text is "true" or "false" or "null" || (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) && (text == "0" || text.TrimStart('-')[0] != '0')) ? text : "\"" + text + "\"";

    private static List<JsonObject>? Record(Func<List<JsonObject>> render)
    {
        try
        {
            return render();
        }
        catch (Exception e) when (e is ValuesException or ChartException)
        {
            return null;
        }
    }

    private static JsonObject Overlay(IEnumerable<(string Path, string Json)> places)
    {
        var overlay = new JsonObject();
        foreach (var (path, json) in places)
        {
            var at = overlay;
            var parts = path.Split('.');
            foreach (var part in parts[..^1]) at = (JsonObject)(at[part] ??= new JsonObject());
            at[parts[^1]] = JsonNode.Parse(json);
        }

        return overlay;
    }
}
