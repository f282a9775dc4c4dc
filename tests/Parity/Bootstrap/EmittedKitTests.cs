using Catalyst.Sdk;
using Catalyst.Sdk.Testing;
using YamlDotNet.RepresentationModel;

namespace Parity.Bootstrap;

/// <summary>The kit of <c>samples/BootstrapKit</c> says what the platform's own kit says.</summary>
public sealed class EmittedKitTests
{
    [Fact]
    public void Every_slot_is_the_platforms()
    {
        var slots = UpstreamKit.Read().Slots;
        Assert.Equal(35, slots.Count);
        Assert.Equal(slots.Select(static s => s.File).Order(StringComparer.Ordinal), KitDocuments.SlotFiles);
        foreach (var slot in slots)
        {
            var release = KitDocuments.One(slot.File, "HelmRelease");
            Assert.Equal("helm.toolkit.fluxcd.io/v2", KitDocuments.Text(release, "apiVersion"));
            Assert.Equal(
                (slot.Name, slot.Number, slot.Namespace, slot.TargetNamespace, slot.ReleaseName, slot.Chart, slot.Version, slot.Timeout, slot.DisableWait),
                (KitDocuments.Text(release, "metadata", "name")!, KitDocuments.Text(release, "metadata", "labels", "catalyst.openova.io/slot")!, KitDocuments.Text(release, "metadata", "namespace")!,
                    KitDocuments.Text(release, "spec", "targetNamespace")!, KitDocuments.Text(release, "spec", "releaseName")!, KitDocuments.Text(release, "spec", "chart", "spec", "chart")!, KitDocuments.Text(release, "spec", "chart", "spec", "version")!,
                    KitDocuments.Text(release, "spec", "timeout"), KitDocuments.Text(release, "spec", "install", "disableWait") == "true"));
            Assert.Equal(slot.DependsOn.Order(StringComparer.Ordinal), KitDocuments.List(release, "spec", "dependsOn").Select(static e => KitDocuments.Text(e, "name")!).Order(StringComparer.Ordinal));
            Assert.All(KitDocuments.List(release, "spec", "dependsOn"), static e => Assert.Equal("flux-system", KitDocuments.Text(e, "namespace")));
            foreach (var phase in new[] { "install", "upgrade" })
            {
                Assert.Equal(slot.DisableWait ? "true" : null, KitDocuments.Text(release, "spec", phase, "disableWait"));
                Assert.Equal("3", KitDocuments.Text(release, "spec", phase, "remediation", "retries"));
            }

            // The slot's label is a text: YAML would make a number of it.
            Assert.NotEqual(YamlDotNet.Core.ScalarStyle.Plain, ((YamlScalarNode)KitDocuments.At(release, "metadata", "labels", "catalyst.openova.io/slot")!).Style);
        }
    }

    [Fact]
    public void Every_repository_has_the_platforms_form()
    {
        foreach (var file in KitDocuments.SlotFiles)
        {
            var repository = KitDocuments.One(file, "HelmRepository");
            var release = KitDocuments.One(file, "HelmRelease");
            Assert.Equal(("source.toolkit.fluxcd.io/v1beta2", "flux-system", "oci", "15m", "oci://ghcr.io/openova-io", "ghcr-pull"),
                (KitDocuments.Text(repository, "apiVersion"), KitDocuments.Text(repository, "metadata", "namespace"), KitDocuments.Text(repository, "spec", "type"), KitDocuments.Text(repository, "spec", "interval"), KitDocuments.Text(repository, "spec", "url"), KitDocuments.Text(repository, "spec", "secretRef", "name")));
            Assert.Equal(KitDocuments.Text(release, "metadata", "name"), KitDocuments.Text(repository, "metadata", "name"));
            Assert.Equal(("HelmRepository", KitDocuments.Text(repository, "metadata", "name"), "flux-system"),
                (KitDocuments.Text(release, "spec", "chart", "spec", "sourceRef", "kind"), KitDocuments.Text(release, "spec", "chart", "spec", "sourceRef", "name"), KitDocuments.Text(release, "spec", "chart", "spec", "sourceRef", "namespace")));
        }
    }

    [Fact]
    public void The_pins_are_the_versions_of_charts_and_blueprints()
    {
        foreach (var type in typeof(Samples.Sovereign.SovereignKit).Assembly.GetTypes().Where(static t => t.IsDefined(typeof(BootstrapSlotAttribute), inherit: false)))
        {
            var files = EmittedChart.FilesOf(type);
            var release = Assert.Single(KitDocuments.SlotFiles.Select(static f => KitDocuments.One(f, "HelmRelease")), r => "bp-" + KitDocuments.Text(r, "spec", "releaseName") == Name(type));
            var pin = KitDocuments.Text(release, "spec", "chart", "spec", "version");
            Assert.Equal(pin, Line(files["chart/Chart.yaml"], "version: "));
            Assert.Equal(pin, Line(files["blueprint.yaml"], "  version: "));
        }

        static string Line(string text, string start) => text.Split('\n').First(l => l.StartsWith(start, StringComparison.Ordinal))[start.Length..];
        static string Name(Type type) => ((BlueprintAttribute)Attribute.GetCustomAttribute(type, typeof(BlueprintAttribute))!).Name;
    }

    [Fact]
    public void The_plan_is_the_platforms()
    {
        var expected = UpstreamKit.Read().Expected;
        Assert.Equal(48, expected.Count);
        var plan = KitDocuments.List(Assert.Single(KitDocuments.Read("expected-bootstrap-deps.yaml")), "slots");
        Assert.Equal(
            expected.Select(static e => $"{e.Slot} {e.Name} {e.Wave}: {string.Join(' ', e.DependsOn.Order(StringComparer.Ordinal))}"),
            plan.Select(static p => $"{KitDocuments.Text(p, "slot")} {KitDocuments.Text(p, "name")} {KitDocuments.Text(p, "wave")}: {string.Join(' ', KitDocuments.Texts(p, "depends_on").Order(StringComparer.Ordinal))}"));
    }

    [Fact]
    public void The_placement_table_is_the_platforms()
    {
        var newer = UpstreamKit.Read().Newer;
        Assert.NotEmpty(newer.Slots);
        var table = Assert.Single(KitDocuments.Read("placement.yaml"));
        Assert.Equal(("placement.catalyst.openova.io/v1alpha1", "PlacementTable"), (KitDocuments.Text(table, "apiVersion"), KitDocuments.Text(table, "kind")));
        var rows = KitDocuments.List(table, "spec", "slots");
        Assert.Equal(newer.Slots.Select(static s => (s.File, s.Name, s.Tier, s.Tier, s.Namespace)),
            rows.Select(static r => (KitDocuments.Text(r, "file")!, KitDocuments.Text(r, "hr")!, KitDocuments.Text(r, "vcluster")!, KitDocuments.Text(r, "target")!, KitDocuments.Text(r, "namespace")!)));
        Assert.Equal(newer.ExtraNamespaces.Select(static e => (e.Key, string.Join(' ', e.Value))).Order(),
            rows.Where(static r => KitDocuments.At(r, "extraNamespaces") is not null).Select(static r => (KitDocuments.Text(r, "hr")!, string.Join(' ', KitDocuments.Texts(r, "extraNamespaces")))).Order());
        // The host needs a reason.
        Assert.All(rows, static r => Assert.False(string.IsNullOrWhiteSpace(KitDocuments.Text(r, "justification"))));
    }

    [Fact]
    public void Two_readings_of_the_files_give_one_order()
    {
        // Kahn's way over what stands in the files, with nothing of ours between.
        var edges = KitDocuments.SlotFiles.Select(static f => KitDocuments.One(f, "HelmRelease"))
            .ToDictionary(static r => KitDocuments.Text(r, "metadata", "name")!, static r => KitDocuments.List(r, "spec", "dependsOn").Select(static e => KitDocuments.Text(e, "name")!).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var plan = KitDocuments.List(Assert.Single(KitDocuments.Read("expected-bootstrap-deps.yaml")), "slots").ToDictionary(static p => KitDocuments.Text(p, "name")!, static p => KitDocuments.Texts(p, "depends_on").ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

        Assert.All(edges, e => Assert.Equal(plan[e.Key].Order(StringComparer.Ordinal), e.Value.Order(StringComparer.Ordinal)));
        Assert.Equal(48, Ordered(plan).Count);
        Assert.Equal(35, Ordered(edges).Count);
        Assert.Equal(edges.Keys, Ordered(plan).Where(edges.ContainsKey).OrderBy(n => KitDocuments.SlotFiles.ToList().FindIndex(f => KitDocuments.Text(KitDocuments.One(f, "HelmRelease"), "metadata", "name") == n)));

        static List<string> Ordered(Dictionary<string, HashSet<string>> graph)
        {
            List<string> ordered = [];
            while (graph.Keys.Where(n => !ordered.Contains(n) && graph[n].All(ordered.Contains)).ToList() is { Count: > 0 } ready) ordered.AddRange(ready);
            return ordered;
        }
    }

    [Fact]
    public async Task Real_kustomize_takes_the_folder()
    {
        var kustomize = KustomizeCli.Find();
        if (kustomize is null) TestHelm.Missing("kubectl is not on this machine: run eng/tools.sh");
        var folder = KitDocuments.Copy();
        try
        {
            var documents = await kustomize!.BuildAsync(folder, TestContext.Current.CancellationToken);
            Assert.Equal(35, documents.Count(static d => (string?)d["kind"] == "HelmRelease"));
            Assert.Equal(35, documents.Count(static d => (string?)d["kind"] == "HelmRepository"));
            var targets = documents.Where(static d => (string?)d["kind"] == "HelmRelease").Select(static d => (string)d["spec"]!["targetNamespace"]!).Distinct().Except(["kube-system", "flux-system"]).Order(StringComparer.Ordinal);
            Assert.Equal(targets, documents.Where(static d => (string?)d["kind"] == "Namespace").Select(static d => (string)d["metadata"]!["name"]!).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_native_kit_holds_the_same_plan()
    {
        var kit = new Samples.Sovereign.SovereignKit();
        var plan = KitDocuments.List(Assert.Single(KitDocuments.Read("expected-bootstrap-deps.yaml")), "slots");
        Assert.Equal(plan.Select(static p => KitDocuments.Text(p, "name")), kit.Expected.Select(static e => e.Name));
        Assert.Equal(KitDocuments.List(KitDocuments.Read("placement.yaml")[0], "spec", "slots").Select(static r => KitDocuments.Text(r, "file")), kit.Placement.Select(static r => r.File));
    }
}
