using Catalyst.Sdk.Compiler.Payload;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Bootstrap;

/// <summary>The files of a kit: what each field writes, which Blueprints a kit holds.</summary>
public sealed class KitFilesTests
{
    private const string Values = "\npublic sealed record NoValues { public string A { get; init; } = \"a\"; }";

    private static string Blueprint(string name, string slot, string depends = "") => $$"""

        [Blueprint("bp-{{name.ToLowerInvariant()}}", "1.2.0")]
        {{slot}}
        public sealed class {{name}} : Blueprint<NoValues> { public override BlueprintSpec Spec => new() { Card = new() { Title = "{{name}}" }, Depends = [{{depends}}] }; }
        """;

    private static Dictionary<string, string> Files(string source, BuiltLibrary? library = null)
    {
        var compilation = CompilationHarness.CompileValid(library is null ? [] : [library.Reference], source);
        var kit = Assert.Single(BlueprintCompiler.CompileProject(compilation, new CompileOptions(null, "1.0.0"), TestContext.Current.CancellationToken).Kits);
        Assert.Empty(kit.Problems.Where(static p => p.StopsEmission).Select(CompilationHarness.Shown));
        return kit.Files.ToDictionary(static f => f.Path, static f => f.Content, StringComparer.Ordinal);
    }

    private static string Release(Dictionary<string, string> files, string file) => files[file].Split("---\n")[^1];

    [Fact]
    public void A_project_with_a_slot_and_no_kit_has_a_kit_of_it()
    {
        var files = Files(Blueprint("Press", "[BootstrapSlot(\"03\", TargetNamespace = \"press\")]", "DependsOn(\"elsewhere\", \"^1.0\")") + Blueprint("Ink", "") + Values);

        Assert.Equal(["03-press.yaml", "expected-bootstrap-deps.yaml", "kustomization.yaml"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("slots:\n  - slot: 3\n    name: bp-press\n    depends_on:\n      - bp-elsewhere\n    wave: present\n", files["expected-bootstrap-deps.yaml"]);
        Assert.EndsWith("resources:\n  - 03-press.yaml\n", files["kustomization.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_slots_has_none() =>
        Assert.Empty(BlueprintCompiler.CompileProject(CompilationHarness.CompileValid(Blueprint("Press", "") + Values), new CompileOptions(null, null), TestContext.Current.CancellationToken).Kits);

    [Fact]
    public void Every_field_of_a_slot_is_written()
    {
        var files = Files(Blueprint("Press", """
            [BootstrapSlot("62a", TargetNamespace = "press", ReleaseName = "p", Version = "1.2.0", Interval = "1m", Timeout = "10m", DisableWait = false, InstallRetries = -1, UpgradeRetries = 5,
                CreateNamespace = true, NamespaceDocument = false, PrimaryOnly = true, File = "62a-the-press.yaml", DependsOn = ["bp-ink"])]
            """) + Values);

        Assert.Equal("""
            apiVersion: source.toolkit.fluxcd.io/v1beta2
            kind: HelmRepository
            metadata:
              name: bp-press
              namespace: flux-system
            spec:
              type: oci
              interval: 15m
              url: oci://ghcr.io/openova-io
              secretRef:
                name: ghcr-pull
            ---
            apiVersion: helm.toolkit.fluxcd.io/v2
            kind: HelmRelease
            metadata:
              name: bp-press
              namespace: flux-system
              labels:
                catalyst.openova.io/region-role: primary
                catalyst.openova.io/slot: 62a
            spec:
              suspend: ${SECONDARY_HR_SUSPEND:=false}
              interval: 1m
              timeout: 10m
              releaseName: p
              targetNamespace: press
              dependsOn:
                - name: bp-ink
                  namespace: flux-system
              chart:
                spec:
                  chart: bp-press
                  version: 1.2.0
                  sourceRef:
                    kind: HelmRepository
                    name: bp-press
                    namespace: flux-system
              install:
                timeout: 10m
                createNamespace: true
                remediation:
                  retries: -1
              upgrade:
                timeout: 10m
                remediation:
                  retries: 5

            """.ReplaceLineEndings("\n"), files["62a-the-press.yaml"]);
    }

    [Fact]
    public void A_virtual_cluster_brings_its_fields()
    {
        var files = Files(Blueprint("Press", "[BootstrapSlot(\"07\", TargetNamespace = \"press\", Tier = PlacementTier.Mgmt, ExtraNamespaces = [\"paper\"])]") + Blueprint("Ink", "[BootstrapSlot(\"08\", TargetNamespace = \"ink\")]", "DependsOn<Press>(\"^1.0\")")
            + "\n[BootstrapKit(Registry = \"oci://registry.example.org/x\", SecretRef = \"\", RepositoryInterval = \"1h\")] public sealed class Kit : BootstrapKit { }" + Values);

        Assert.Contains("metadata:\n  name: bp-press\n  namespace: mgmt\n  labels:\n    catalyst.openova.io/slot: \"07\"\n    catalyst.openova.io/vcluster: mgmt\n", Release(files, "07-press.yaml"), StringComparison.Ordinal);
        Assert.Contains("  targetNamespace: press\n  storageNamespace: press\n  kubeConfig:\n    secretRef:\n      name: vc-mgmt\n      key: config\n  dependsOn:\n    - name: bp-mgmt-vcluster\n      namespace: flux-system\n", Release(files, "07-press.yaml"), StringComparison.Ordinal);
        Assert.Contains("    createNamespace: true\n", Release(files, "07-press.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("kind: Namespace", files["07-press.yaml"], StringComparison.Ordinal);
        Assert.Contains("  dependsOn:\n    - name: bp-press\n      namespace: mgmt\n", Release(files, "08-ink.yaml"), StringComparison.Ordinal);
        Assert.Contains("  interval: 1h\n  url: oci://registry.example.org/x\n---\n", files["08-ink.yaml"], StringComparison.Ordinal);
        Assert.Contains("""
            spec:
              version: 1
              vclusters:
                mgmt:
                  hostNamespace: mgmt
                  kubeconfigSecret: vc-mgmt
                  runtimeHR: bp-mgmt-vcluster
                  syncSuffix: mgmt-vcluster
              slots:
                - file: 07-press.yaml
                  hr: bp-press
                  vcluster: mgmt
                  target: mgmt
                  namespace: press
                  extraNamespaces:
                    - paper

            """.ReplaceLineEndings("\n"), files["placement.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_the_kit_and_open_parts_of_a_row_are_written()
    {
        var files = Files(Blueprint("Press", "[BootstrapSlot(\"07\", TargetNamespace = \"press\")]") + """

            [BootstrapKit]
            public sealed class Kit : BootstrapKit
            {
                public override IReadOnlyList<KitSlot> Slots => [Slot<Press>() with { Values = new() { ["global"] = new() { ["imageRegistry"] = "${REGISTRY}" } } }];
                public override IReadOnlyList<PlacementRow> Placement => [new() { File = "07-press.yaml", Hr = "bp-press", Namespace = "press", Target = PlacementTier.Rtz, Values = new() { ["a.b"] = false }, HostBridge = new() { ["suppress"] = new() { ["gateway.enabled"] = false } } }];
            }
            """ + Values);

        Assert.EndsWith("  values:\n    global:\n      imageRegistry: \"${REGISTRY}\"\n", files["07-press.yaml"], StringComparison.Ordinal);
        Assert.EndsWith("      vcluster: host\n      target: rtz\n      namespace: press\n      values:\n        a.b: false\n      hostBridge:\n        suppress:\n          gateway.enabled: false\n", files["placement.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Blueprints_of_another_project_bring_version_and_edges()
    {
        var library = new BuiltLibrary(Blueprint("Press", "[BootstrapSlot(\"07\", TargetNamespace = \"press\", Timeout = \"9m\")]", "DependsOn(\"store\", \"^1.0\"), DependsOn(\"paper\", \"^1.0\") with { Optional = true }, DependsOn(\"glue\", \"^1.0\") with { When = \"x\" }") + Blueprint("Ink", "") + Values);
        var files = Files("""
            [BootstrapKit(Folder = "clusters/kit")]
            public sealed class Kit : BootstrapKit
            {
                public override IReadOnlyList<KitSlot> Slots =>
                [
                    Slot<Press>(),
                    Slot<Ink>() with { Slot = "08", TargetNamespace = "ink", DependsOn = ["bp-press"] },
                    new() { Slot = "02", Name = "bp-store", Version = "3.0.0", TargetNamespace = "store" },
                ];
            }
            """, library);

        Assert.Equal(["02-store.yaml", "07-press.yaml", "08-ink.yaml", "expected-bootstrap-deps.yaml", "kustomization.yaml"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("  timeout: 9m\n  releaseName: press\n  targetNamespace: press\n  dependsOn:\n    - name: bp-store\n      namespace: flux-system\n  chart:\n", Release(files, "07-press.yaml"), StringComparison.Ordinal);
        Assert.Contains("      chart: bp-press\n      version: 1.2.0\n", Release(files, "07-press.yaml"), StringComparison.Ordinal);
        Assert.Contains("  dependsOn:\n    - name: bp-press\n", Release(files, "08-ink.yaml"), StringComparison.Ordinal);
        Assert.Contains("      version: 3.0.0\n", Release(files, "02-store.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_the_same_in_whatever_order_the_sources_come()
    {
        var one = SampleKit.Compile(SampleKit.Sources);
        var other = SampleKit.Compile(SampleKit.Sources.Reverse());

        Assert.Equal(PayloadSource.Write([one]), PayloadSource.Write([other]));
    }
}
