using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.Baselines;

/// <summary>The baselines of two samples against their files and against what real Helm renders of them.</summary>
public sealed class BaselineRenderTests
{
    private const string Unknown = "$unknown";

    /// <param name="known">How many scalars have to be known and the same.</param>
    [Theory]
    [InlineData("Vllm", 150)]
    [InlineData("Powerdns", 120)]
    public async Task Its_documents_are_those_of_helm_where_they_are_known(string sample, int known)
    {
        if (HelmCli.Find() is not { } helm)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "no Helm on this machine: run eng/tools.sh");
            Assert.Skip("no Helm on this machine: run eng/tools.sh");
            return;
        }

        var (files, baseline) = Compiled(sample);
        var folder = Directory.CreateTempSubdirectory("catalyst-baseline-");
        try
        {
            foreach (var (path, content) in files)
            {
                var full = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                await File.WriteAllTextAsync(full, content, TestContext.Current.CancellationToken);
            }

            int same = 0, unknown = 0;
            var renders = baseline["renders"]!.AsObject();
            Assert.Equal(files.Keys.Where(static f => f.StartsWith("overlays/", StringComparison.Ordinal)).Select(static f => f[..^".yaml".Length]).Prepend("default").Order(StringComparer.Ordinal), renders.Select(static r => r.Key).Order(StringComparer.Ordinal));
            foreach (var (name, render) in renders)
            {
                var result = await helm.TemplateAsync(Path.Combine(folder.FullName, "chart"), new() { Overlay = name == "default" ? null : files[name + ".yaml"] }, TestContext.Current.CancellationToken);
                Assert.True(result.Succeeded, result.Error);
                var rendered = result.Documents().ToDictionary(static d => $"{d["kind"]} {d["metadata"]!["name"]}", StringComparer.Ordinal);
                var all = render!["documents"]!.AsArray().Select(static d => d!.AsObject()).ToList();
                var documents = all.Where(static d => !d.ContainsKey(Unknown)).ToList();
                var names = documents.Select(static d => $"{d["kind"]} {d["metadata"]!["name"]}").ToList();
                unknown += all.Count - documents.Count;
                // A document that is not known may be any, or several.
                if (all.Count == documents.Count) Assert.Equal(rendered.Keys.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
                else Assert.Empty(names.Except(rendered.Keys));
                foreach (var document in documents) Same(rendered[$"{document["kind"]} {document["metadata"]!["name"]}"], document, $"{name} {document["kind"]}", ref same, ref unknown);
            }

            Assert.True(same >= known, $"{same} scalars are known");
            Assert.True(unknown * 10 < same, $"{unknown} pieces are not known, {same} scalars are");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("Vllm")]
    [InlineData("Powerdns")]
    public void Its_schema_and_defaults_are_those_of_the_files(string sample)
    {
        var (files, baseline) = Compiled(sample);
        Assert.Equal("schema", baseline.First().Key);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(files["chart/values.schema.json"]), baseline["values"]!["schema"]));
        Assert.True(JsonNode.DeepEquals(OracleYaml.Read(files["chart/values.yaml"]), baseline["values"]!["defaults"]));
        foreach (var (path, digest) in baseline["files"]!.AsObject())
            Assert.Equal("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(files[path]))), (string)digest!);
        Assert.Equal(files.Keys.Where(static f => f.StartsWith("chart/templates/", StringComparison.Ordinal) || f is "chart/values.yaml" or "chart/values.schema.json").Order(StringComparer.Ordinal), baseline["files"]!.AsObject().Select(static f => f.Key));
    }

    [Fact]
    public void It_is_the_same_at_every_build() => Assert.Equal(Compile("Vllm").Baseline!.Value.Text, Compile("Vllm").Baseline!.Value.Text);

    private static void Same(JsonNode? helm, JsonNode? ours, string path, ref int same, ref int unknown)
    {
        switch (helm, ours)
        {
            case (_, JsonObject { Count: 1 } open) when open.ContainsKey(Unknown):
                unknown++;
                break;
            case (JsonObject a, JsonObject b):
                if (!b.ContainsKey("?")) Assert.True(a.Select(static e => e.Key).Order(StringComparer.Ordinal).SequenceEqual(b.Select(static e => e.Key).Order(StringComparer.Ordinal)), $"{path}: Helm has {string.Join(", ", a.Select(static e => e.Key))}, the baseline {string.Join(", ", b.Select(static e => e.Key))}");
                foreach (var (key, value) in b.Where(static e => e.Key != "?")) Same(a[key], value, path + "." + key, ref same, ref unknown);
                break;
            case (JsonArray a, JsonArray b):
                if (b.Any(static i => i is JsonObject { Count: 1 } open && open.ContainsKey(Unknown)))
                {
                    unknown++;
                    break;
                }

                Assert.True(a.Count == b.Count, $"{path}: Helm has {a.Count} items, the baseline {b.Count}");
                for (var i = 0; i < b.Count; i++) Same(a[i], b[i], $"{path}[{i}]", ref same, ref unknown);
                break;
            default:
                Assert.True(CanonicalJson.Print(helm) == CanonicalJson.Print(ours), $"{path}: Helm has {helm?.ToJsonString() ?? "null"}, the baseline {ours?.ToJsonString() ?? "null"}");
                same++;
                break;
        }
    }

    private static (IReadOnlyDictionary<string, string> Files, JsonObject Baseline) Compiled(string sample)
    {
        var compiled = Compile(sample);
        return (compiled.Files.ToDictionary(static f => f.Path, static f => f.Content, StringComparer.Ordinal), JsonNode.Parse(compiled.Baseline!.Value.Text)!.AsObject());
    }

    private static CompiledBlueprint Compile(string sample)
    {
        var samples = Path.Combine(Repository(), "samples");
        var folder = Path.Combine(samples, sample);
        var sources = Directory.GetFiles(folder, "*.cs").Concat(new[] { ".", "CustomResources", "Values" }.SelectMany(f => Directory.GetFiles(Path.Combine(samples, "PlatformLibrary", f), "*.cs")));
        var compilation = CompilationHarness.CompileValid([.. sources.Order(StringComparer.Ordinal).Select(File.ReadAllText)]);
        var chartFiles = Directory.GetFiles(folder, "*.sql").Select(static f => new ChartFile(f, File.ReadAllText(f))).ToEquatableArray();
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(compilation, new CompileOptions(null, null) { ProjectDirectory = folder, ChartFiles = chartFiles, WritesBaselines = true }, TestContext.Current.CancellationToken));
        Assert.Empty(compiled.Problems.Select(static p => p.Message));
        return compiled;
    }

    private static string Repository()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Catalyst.slnx"))) return at.FullName;
        throw new DirectoryNotFoundException("the tests run outside the repository");
    }
}
