using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Cluster;

/// <summary>Templates in values: texts from the listed subset give the same natively and in real Helm; what is outside is refused natively.</summary>
public sealed class TemplateInValuesTests
{
    private const int Batch = 60;

    private static readonly Lazy<BuiltBlueprint> Built = new(static () => new BuiltBlueprint("""
        using System.Text.Json.Nodes;

        [Blueprint("bp-tpl", "1.0.0")]
        public sealed class Templates : Blueprint<TplValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Templates" } };
            public override ChartSpec ChartFile => new() { AppVersion = "2.1" };
            public V1Pod Pod() => new() { Metadata = new() { Name = FullName, Labels = Labels }, Spec = new() { ServiceAccountName = ServiceAccountName, Containers = [new() { Name = "c", Args = [.. Values.Texts.Select(t => Tpl(t))] }] } };
        }

        public sealed record TplValues
        {
            public IList<string> Texts { get; init; } = [];
            public string Name { get; init; } = "it's \"q\"\n";
            public string Empty { get; init; } = "";
            public string? Missing { get; init; }
            public bool On { get; init; } = true;
            public bool Off { get; init; }
            public double Number { get; init; } = 1234567;
            public double Small { get; init; } = 0.25;
            public IList<string> Items { get; init; } = ["a", "b b", ""];
            public StringMap Map { get; init; } = new() { { "z", "1" }, { "B", "żó" } };
            public JsonObject Free { get; init; } = new() { ["deep"] = new JsonObject { ["er"] = "x" } };
        }
        """));

    private static readonly Gen<string> Paths = One(".Values.name", ".Values.empty", ".Values.missing", ".Values.on", ".Values.off", ".Values.number", ".Values.small", "$.Values.name",
        ".Release.Name", ".Release.Namespace", ".Release.IsInstall", ".Chart.Name", ".Chart.Version", ".Chart.AppVersion", ".Values.map.z", ".Values.map.none", ".Values.free.deep.er",
        "(.Values.free.none).er", ".Values.none.er", "\"lit\\n\\\"x\"", "`raw`", "7", "-3", "1.5", "true", "nil");

    private static readonly Gen<string> Values = Gen.OneOf(
        Paths,
        Gen.Select(Paths, Paths, static (a, b) => $"default {a} {b}"),
        Paths.Select(static p => $"{p} | quote"),
        Gen.Select(Paths, Paths, static (a, b) => $"{a} | default {b} | quote"),
        Gen.Select(Paths, Paths, static (a, b) => $"printf \"%s-%v\" {a} {b}"),
        Gen.Select(Paths, Paths, static (a, b) => $"eq {a} {b}"),
        Gen.Select(Paths, Paths, static (a, b) => $"and {a} {b}"),
        Gen.Select(Paths, Paths, static (a, b) => $"or (not {a}) {b}"),
        Paths.Select(static p => $"{p} | replace \"a\" \"-\" | trimSuffix \"-\" | trunc 5 | upper"),
        One("include \"bp-tpl.fullname\" .", "include \"bp-tpl.name\" . | quote", "include \"bp-tpl.labels\" . | nindent 2", "include \"bp-tpl.serviceAccountName\" $", "include \"nope\" ."));

    private static readonly Gen<string> Left = One("{{", "{{ ", "{{- ", "\n {{- ");

    private static readonly Gen<string> Right = One("}}", " }}", " -}}", " -}} \n");

    private static readonly Gen<string> Plain = One("", " ", "a", "x: y\n", " - ", "}}", "{", "ż");

    private static readonly Gen<string> Action = Gen.Select(Left, Values, Right, static (l, v, r) => l + v + r);

    private static readonly Gen<string> Simple = Gen.Select(Plain, Action, Plain, static (a, b, c) => a + b + c);

    private static readonly Gen<string> Blocks = Gen.OneOf(
        Simple,
        Gen.Select(Values, Simple, Simple, Right, static (v, a, b, r) => $"{{{{ if {v}{r}{a}{{{{- else }}}}{b}{{{{ end }}}}"),
        Gen.Select(Values, Values, Simple, Simple, static (v, w, a, b) => $"{{{{if {v}}}}}{a}{{{{else if {w}}}}}{b}{{{{end}}}}"),
        Gen.Select(Paths, Simple, static (v, a) => $"{{{{ with {v} }}}}[{{{{ . }}}}]{{{{ else }}}}{a}{{{{ end }}}}"),
        Gen.Select(Values, Plain, static (v, a) => $"{{{{ $x := {v} }}}}{a}{{{{ $x }}}}{{{{ $x = \"n\" }}}}{{{{ $x }}}}"),
        Simple.Select(static a => $"{{{{- range .Values.items }}}}<{{{{ . }}}}>{{{{ $.Release.Name }}}}{{{{ else }}}}{a.Replace(".Values", "$.Values", StringComparison.Ordinal)}{{{{ end }}}}"),
        Plain.Select(static a => $"{{{{ range $k, $v := .Values.map }}}}{a}{{{{ $k }}}}={{{{ $v | quote }}}},{{{{ end }}}}{{{{/* note */}}}}{{{{- /* more */ -}}}} z"),
        One("{{ range $i, $e := .Values.items }}{{ $i }}:{{ $e }};{{ end }}", "{{ toYaml .Values.map }}", "{{ .Values.map }}", "{{ .Files.Get \"x\" }}", "{{ lookup \"v1\" \"Secret\" \"a\" \"b\" }}", "{{ if }}", "{{ nope }}", "{{ .Values.name", "{{ end }}", "{{ randAlphaNum 5 }}", "{{ range .Values.number }}{{ end }}", "{{ .Release.Name.x }}"));

    private static long Cases => long.TryParse(Environment.GetEnvironmentVariable("CATALYST_CASES"), out var n) ? n : 6;

    [Theory]
    [InlineData("4.1")]
    [InlineData("3.17")]
    [InlineData("3.11")]
    public async Task Texts_of_the_subset_give_the_same(string line)
    {
        if (HelmCli.Find(line) is not { } helm) { Assert.Skip($"no Helm {line} on this machine: run eng/tools.sh"); return; }
        var compared = 0;
        await Blocks.Array[Batch].SeededAsync(async texts =>
        {
            var (known, failing) = Sorted(texts);
            Interlocked.Add(ref compared, known.Count);
            await Built.Value.SameAsync(Overlay(known), helm);
            // A text at which the native run stops: one of them is enough to see that Helm stops as well.
            if (failing.Count > 0) await Built.Value.SameAsync(Overlay([failing[0]]), helm);
        }, iter: Cases, threads: 2, print: static t => string.Join("\n", t));
        Assert.True(compared >= Cases * Batch / 3, $"only {compared} texts were compared");
    }

    [Theory]
    [InlineData("{{ toYaml .Values.map }}")]
    [InlineData("{{ .Files.Get \"x\" }}")]
    [InlineData("{{ .Capabilities.KubeVersion.Version }}")]
    [InlineData("{{ lookup \"v1\" \"Secret\" \"a\" \"b\" }}")]
    [InlineData("{{ .Values.map }}")]
    [InlineData("{{ include \"other.chart\" . }}")]
    [InlineData("{{ define \"x\" }}{{ end }}")]
    [InlineData("{{ printf \"%5d\" 7 }}")]
    [InlineData("{{ range .Values.items }}{{ break }}{{ end }}")]
    [InlineData("{{ .Values.name")]
    public void What_is_outside_the_subset_is_refused(string text) => Assert.Throws<TemplateNotSupportedException>(() => Built.Value.Native(Overlay([text])));

    /// <summary>The texts that the native run renders, and those at which it stops; what it does not know is left out.</summary>
    private static (List<string> Known, List<string> Failing) Sorted(IEnumerable<string> texts)
    {
        var (known, failing) = (new List<string>(), new List<string>());
        foreach (var text in texts)
        {
            try
            {
                Built.Value.Native(Overlay([text]));
                known.Add(text);
            }
            catch (TemplateNotSupportedException)
            {
            }
            catch (ChartException)
            {
                failing.Add(text);
            }
        }

        return (known, failing);
    }

    private static JsonObject Overlay(IEnumerable<string> texts) => new() { ["texts"] = new JsonArray([.. texts.Select(static t => (JsonNode?)JsonValue.Create(t))]) };

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
