using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.SourceMaps;

/// <summary>Each line of a template leads to its line of C#.</summary>
public sealed class SourceMapTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Files = new(static () =>
    {
        using var built = new BuiltBlueprint(MapSource.Blueprint, new BuiltLibrary(MapSource.Library));
        return built.Files;
    });

    [Theory]
    [InlineData("settings.yaml", "Settings of the program", "V1ConfigMap Settings()")]
    [InlineData("settings.yaml", "kind: ConfigMap", "V1ConfigMap Settings()")]
    [InlineData("settings.yaml", "name: {{ include", "Metadata = new()")]
    [InlineData("settings.yaml", "text: {{ .Values.text", "[\"text\"] = Values.Text")]
    [InlineData("settings.yaml", "if eq .Values.mode \"a\"", "Values.Mode == \"a\"")]
    [InlineData("settings.yaml", "choice: first arm", "? \"first arm\"")]
    [InlineData("settings.yaml", "choice: second arm", ": \"second arm\"")]
    [InlineData("settings.yaml", "needed: {{ required", "Values.Mode == \"required\"")]
    [InlineData("settings.yaml", "helper:", "Deep(Values.Depth)")]
    [InlineData("worker.yaml", "if .Values.extra", "if (!Values.Extra) return null")]
    [InlineData("worker.yaml", "if eq .Values.mode \"fail\"", "if (Values.Mode == \"fail\")")]
    [InlineData("worker.yaml", "fail \"this mode fails\"", "throw new ChartException(\"this mode fails\")")]
    [InlineData("worker.yaml", "kind: Pod", "return new V1Pod")]
    [InlineData("worker.yaml", "containers:", "Spec = new() { Containers = containers }")]
    [InlineData("worker.yaml", "range $item", "foreach (var item in Values.Items)")]
    [InlineData("worker.yaml", "- name: {{ $item", "Name = item")]
    [InlineData("worker.yaml", "args:", "Args =")]
    [InlineData("worker.yaml", "- \"--first\"", "\"--first\",")]
    [InlineData("worker.yaml", "- {{ $.Values.text | quote }}", "                    Values.Text,")]
    [InlineData("_helpers.tpl", "define \"bp-mapped.named\"", "private string Named(string part)")]
    [InlineData("_helpers.tpl", "fail \"no names today\"", "Fail(\"no names today\")")]
    [InlineData("_helpers.tpl", "printf \"%s-%s\" (include", "return $\"{FullName}-{part}\"")]
    [InlineData("_helpers.tpl", "set -eu", "set -eu")]
    [InlineData("_helpers.tpl", "echo {{ .Values.said", "echo {Values.Said")]
    [InlineData("_helpers.tpl", "echo done{{", "echo done")]
    [InlineData("_helpers.tpl", "$cut := ", "var cut = text.Replace")]
    [InlineData("_helpers.tpl", "printf \"%s+%s\" $cut $cut", "return $\"{cut}+{cut}\"")]
    public void A_line_leads_to_its_line_of_CSharp(string template, string line, string source)
    {
        var text = Files.Value["chart/templates/" + template].Split('\n');
        var at = Array.FindIndex(text, l => l.Contains(line, StringComparison.Ordinal));
        Assert.True(at >= 0, $"no line with '{line}' in\n{string.Join('\n', text)}");
        var place = Map.Find("templates/" + template, at + 1);
        Assert.NotNull(place);
        Assert.StartsWith("Snippet", place, StringComparison.Ordinal);
        var lines = MapSource.Blueprint.ReplaceLineEndings("\n").Split('\n');
        Assert.Contains(source, lines[int.Parse(place.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture) - 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fail \"the library wants a name\"", ": throw new ChartException")]
    [InlineData("owner: {{", "[\"owner\"] = owner")]
    [InlineData("replace \"/\" \".\"", "Cut(owner)")]
    public void A_line_of_a_lent_body_leads_to_the_library(string line, string source)
    {
        var (template, at) = Files.Value.Where(static f => f.Key.StartsWith("chart/templates/", StringComparison.Ordinal))
            .Select(f => (f.Key, Line: Array.FindIndex(f.Value.Split('\n'), l => l.Contains(line, StringComparison.Ordinal)))).First(static f => f.Line >= 0);
        var place = Map.Find(template["chart/".Length..], at + 1);
        Assert.NotNull(place);
        Assert.StartsWith("Team.Library/Snippet", place, StringComparison.Ordinal);
        Assert.Contains(source, MapSource.Library.ReplaceLineEndings("\n").Split('\n')[int.Parse(place.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture) - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Helpers_of_the_SDK_are_of_no_CSharp() =>
        Assert.Null(Map.Find("templates/_helpers.tpl", Array.FindIndex(Files.Value["chart/templates/_helpers.tpl"].Split('\n'), static l => l.Contains("define \"bp-mapped.fullname\"", StringComparison.Ordinal)) + 1));

    private static ChartMap Map => ChartMap.Read(Files.Value["chart.map.json"])!;
}
