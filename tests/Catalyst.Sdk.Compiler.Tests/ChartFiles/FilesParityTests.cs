using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.ChartFiles;

/// <summary>Files that travel in the chart: templates read them as the native run does, on every line of Helm.</summary>
public sealed class FilesParityTests
{
    private const string Source = """
        public sealed record Values
        {
            public string Which { get; init; } = "files/a.txt";
        }

        [Blueprint("bp-files", "1.0.0")]
        public sealed class Files : Blueprint<Values>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Files", Summary = "Files" } };

            public V1ConfigMap Texts() => new()
            {
                Metadata = new() { Name = "texts" },
                Data = new StringMap
                {
                    { "chosen", Files.Get(Values.Which) },
                    { "missing", "<" + Files.Get("files/none.txt") + ">" },
                    { "crd", Files.Get("crds/thing.yaml") },
                    { "template", Files.Get("templates/texts.yaml") },
                    { "values", Files.Get("values.yaml") },
                    { "ci", Files.Get("ci/small-values.yaml") },
                    { "ignored", Files.Get("files/old.bak") },
                },
            };

            public V1ConfigMap Config() => new() { Metadata = new() { Name = "config" }, Data = Files.Glob("files/*.txt").AsConfig() };

            public V1ConfigMap Deep() => new() { Metadata = new() { Name = "deep" }, Data = Files.Glob("files/**/{x,y}[a-c]?.conf").AsConfig() };

            public V1ConfigMap Nothing() => new() { Metadata = new() { Name = "nothing" }, Data = Files.Glob("none/*").AsConfig() };

            public V1Secret Secret() => new() { Metadata = new() { Name = "secret" }, Data = Files.Glob("files/*.txt").AsSecrets() };

            public V1Pod Lines() => new()
            {
                Metadata = new() { Name = "lines" },
                Spec = new() { Containers = [new() { Name = "c", Args = [.. Files.Lines("files/a.txt").Select(line => "> " + line)] }] },
            };
        }
        """;

    private static readonly string[] All = ["", "a", "a\n", "a\n\n", "a\nb", "\n", "007\n", "true", "null", "{{ .Values.which }}\n", "  lead\ntrail  \n", "żółć-日本\n", "tab\there\n", "a: b\n", "- x", "\"q\" 'q' \\\n", "#c\n", "on"];

    private static readonly Gen<string> Texts = Gen.Int[0, All.Length - 1].Select(static i => All[i]);

    private static long Cases => long.TryParse(Environment.GetEnvironmentVariable("CATALYST_CASES"), out var n) ? n : 3;

    [Theory]
    [InlineData("3.11")]
    [InlineData("3.17")]
    [InlineData("4.1")]
    public async Task Helm_and_the_native_run_read_the_same_files(string line)
    {
        if (HelmCli.Find(line) is not { } helm) { Assert.Skip($"no Helm {line} on this machine: run eng/tools.sh"); return; }
        await Gen.Select(Texts, Texts, Texts).SeededAsync(async texts =>
        {
            using var built = new BuiltBlueprint(Source, null, (ChartFile[])[
                new("/project/chart/files/a.txt", texts.Item1), new("/project/files/b.txt", texts.Item2), new("/elsewhere/c", texts.Item3, ChartPath: "files/c.txt"),
                new("/project/files/deep/down/xa1.conf", texts.Item3), new("/project/files/deep/ybz.conf", texts.Item2), new("/project/files/deep/zbz.conf", "no"),
                new("/project/crds/thing.yaml", "kind: CustomResourceDefinition\n"), new("/project/chart/ci/small-values.yaml", "which: files/b.txt\n"), new("/project/files/old.bak", "old")]);
            await built.SameAsync([], helm);
            await built.SameAsync(new JsonObject { ["which"] = "files/deep/ybz.conf" }, helm);
        }, iter: Cases, threads: 1);
    }

    [Fact]
    public void The_emitted_templates_are_what_an_author_would_have_written()
    {
        using var built = new BuiltBlueprint(Source);

        Assert.Contains("data:\n  {{- (.Files.Glob \"files/*.txt\").AsConfig | nindent 2 }}", built.Template("config.yaml"), StringComparison.Ordinal);
        Assert.Contains("data:\n  {{- (.Files.Glob \"files/*.txt\").AsSecrets | nindent 2 }}", built.Template("secret.yaml"), StringComparison.Ordinal);
        Assert.Contains("{{ .Files.Get .Values.which | quote }}", built.Template("texts.yaml"), StringComparison.Ordinal);
    }
}
