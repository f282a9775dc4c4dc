using Catalyst.Sdk.Testing;

namespace EndToEnd;

/// <summary>Somebody's Blueprint of plain manifests.</summary>
public sealed class KustomizeTests(PackedSdk sdk)
{
    private const string Source = """
        using Catalyst.Sdk;
        using k8s.Models;

        namespace Kit;

        /// <summary>Plain manifests.</summary>
        [Blueprint("bp-plain", "1.0.0")]
        public sealed class Plain : KustomizeBlueprint
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Plain", Summary = "Plain manifests" }, Visibility = Visibility.Listed };

            public override IReadOnlyList<string> Overlays => ["prod"];

            public V1Namespace Space() => new() { Metadata = new() { Name = "plain" } };

            public V1ConfigMap Settings() => new()
            {
                Metadata = new() { Name = "settings", NamespaceProperty = "plain" },
                Data = new StringMap { { "domain", Substitution("FQDN") }, { "own", "${time}" }, { "size", Overlay == "prod" ? "large" : "small" } },
            };
        }

        """;

    [Fact]
    public async Task Base_and_overlays_are_emitted_and_kustomize_reads_them()
    {
        var kit = sdk.Consumer(("Plain.cs", Source));
        (await kit.BuildAsync()).Succeeded();
        var folder = Path.Combine(kit.Output, "plain");
        Assert.Contains("\n    source:\n      kind: Kustomize\n", File.ReadAllText(Path.Combine(folder, "blueprint.yaml")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "chart")));
        if (KustomizeCli.Find() is { } kustomize)
        {
            Assert.Equal(["""{"domain":"${FQDN}","own":"$${time}","size":"small"}"""], await DataAsync("base"));
            Assert.Equal(["""{"domain":"${FQDN}","own":"$${time}","size":"large"}"""], await DataAsync("overlays/prod"));

            async Task<IEnumerable<string>> DataAsync(string part) =>
                from document in await kustomize.BuildAsync(Path.Combine(folder, part), TestContext.Current.CancellationToken)
                where document["data"] is not null
                select document["data"]!.ToJsonString();
        }

        // An overlay that goes takes its folder along; what no overlay may use is an error at its place.
        kit.Edit("Plain.cs", "=> [\"prod\"];", "=> [];");
        kit.Edit("Plain.cs", "Overlay == \"prod\" ? \"large\" : \"small\"", "\"small\"");
        (await kit.BuildAsync()).Succeeded();
        Assert.False(File.Exists(Path.Combine(folder, "overlays", "prod", "kustomization.yaml")));
        var content = Folder.Content(kit.Output);
        kit.Edit("Plain.cs", "\"small\"", "System.Environment.MachineName");
        var error = Assert.Single((await kit.BuildAsync()).Failed().Errors);
        Assert.StartsWith("CAT", error.Id, StringComparison.Ordinal);
        Assert.Equal(("Plain.cs", 19), (error.File, error.Line));
        Assert.Equal(content, Folder.Content(kit.Output));
    }
}
