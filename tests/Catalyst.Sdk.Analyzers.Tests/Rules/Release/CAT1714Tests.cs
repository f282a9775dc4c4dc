namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>Fields that a cluster never changes, at the version.</summary>
public sealed class CAT1714Tests
{
    private const string Meta = "Metadata = new() { Name = FullName }, ";

    private const string Pod = "Template = new() { Metadata = new() { Labels = new StringMap { { \"app\", \"web\" } } }, Spec = new() { Containers = [new() { Name = \"web\", Image = \"web:1\" }] } }, ";

    private static string Workload(string kind, string rest) => $"public {kind} Web() => new() {{ {Meta} Spec = new() {{ {rest} {Pod} }} }};";

    private static string Selector(string label) => $"Selector = new() {{ MatchLabels = new StringMap {{ {{ \"app\", \"{label}\" }} }} }}, ";

    public static TheoryData<string, string, string> Changes => new()
    {
        { Workload("V1Deployment", Selector("web")), Workload("V1Deployment", Selector("front")), "spec.selector of Deployment 'release-name-bp-test'" },
        { Workload("V1DaemonSet", Selector("web")), Workload("V1DaemonSet", Selector("front")), "spec.selector of DaemonSet" },
        { Workload("V1StatefulSet", Selector("web") + "ServiceName = \"a\", "), Workload("V1StatefulSet", Selector("web") + "ServiceName = \"b\", "), "spec.serviceName of StatefulSet" },
        { Workload("V1StatefulSet", Selector("web") + "ServiceName = \"a\", "), Workload("V1StatefulSet", Selector("web") + "ServiceName = \"a\", PodManagementPolicy = \"Parallel\", "), "spec.podManagementPolicy" },
        { Workload("V1StatefulSet", Selector("web") + Claim("1Gi")), Workload("V1StatefulSet", Selector("web") + Claim("2Gi")), "spec.volumeClaimTemplates" },
        { Workload("V1Job", ""), Workload("V1Job", "").Replace("web:1", "web:2", StringComparison.Ordinal), "spec.template of Job" },
        { Volume("2Gi", "ReadWriteOnce"), Volume("1Gi", "ReadWriteOnce"), "spec.resources.requests.storage" },
        { Volume("2Gi", "ReadWriteOnce"), Volume("2Gi", "ReadWriteMany"), "spec.accessModes" },
        { Binding("reader"), Binding("writer"), "roleRef of RoleBinding" },
        { Service(""), Service("ClusterIP = \"None\""), "spec.clusterIP of Service" },
        { Config("a", "true"), Config("b", "true"), "data of ConfigMap" },
        { Config("a", "true"), Config("a", "false"), "immutable of ConfigMap" },
        { Storage("fast"), Storage("slow"), "parameters of StorageClass" },
        { Storage("fast"), Storage("fast").Replace("\"csi\"", "\"other\"", StringComparison.Ordinal), "provisioner of StorageClass" },
        { Priority("Value = 100"), Priority("Value = 200"), "value of PriorityClass" },
    };

    private static string Claim(string size) => $$"""VolumeClaimTemplates = [new() { Metadata = new() { Name = "data" }, Spec = new() { AccessModes = ["ReadWriteOnce"], Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("{{size}}") } } } }], """;

    private static string Volume(string size, string mode) => $$"""public V1PersistentVolumeClaim Data() => new() { {{Meta}} Spec = new() { AccessModes = ["{{mode}}"], Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("{{size}}") } } } };""";

    private static string Binding(string role) => $$"""public V1RoleBinding Role() => new() { {{Meta}} RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = "{{role}}" } };""";

    private static string Service(string more) => $$"""public V1Service Web() => new() { {{Meta}} Spec = new() { Ports = [new() { Port = 80 }], {{more}} } };""";

    private static string Config(string value, string immutable) => $$"""public V1ConfigMap Settings() => new() { {{Meta}} Immutable = {{immutable}}, Data = new StringMap { { "key", "{{value}}" } } };""";

    private static string Priority(string rest) => $$"""public V1PriorityClass High() => new() { {{Meta}} {{rest}} };""";

    private static string Storage(string type) => $$"""public V1StorageClass Disks() => new() { {{Meta}} Provisioner = "csi", Parameters = new StringMap { { "type", "{{type}}" } } };""";

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task It_needs_the_next_major_number(string before, string after, string what)
    {
        var said = await Releases.SaidAsync(Releases.Source("1.4.2", members: before), Releases.Source("1.5.0", members: after));
        Assert.Equal(["CAT1714 at \"1.5.0\" needs 2.0.0"], said.Select(static s => s.Short));
        Assert.Contains(what, said[0].Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Allowed => new()
    {
        { Workload("V1StatefulSet", Selector("web")), Workload("V1StatefulSet", Selector("web") + "Replicas = 3, MinReadySeconds = 5, UpdateStrategy = new() { Type = \"OnDelete\" }, PodManagementPolicy = \"OrderedReady\", ") },
        { Workload("V1StatefulSet", Selector("web")), Workload("V1StatefulSet", Selector("web")).Replace("web:1", "web:2", StringComparison.Ordinal) },
        { "[Hook(HookPhase.PreUpgrade, DeletePolicy = HookDeletePolicy.BeforeHookCreation)] " + Workload("V1Job", ""), "[Hook(HookPhase.PreUpgrade, DeletePolicy = HookDeletePolicy.BeforeHookCreation)] " + Workload("V1Job", "").Replace("web:1", "web:2", StringComparison.Ordinal) },
        { Volume("1Gi", "ReadWriteOnce"), Volume("2048Mi", "ReadWriteOnce") },
        { Config("a", "false"), Config("b", "false") },
        { Priority("Value = 100"), Priority("Value = 100, PreemptionPolicy = \"PreemptLowerPriority\"") },
        { Config("a", "false"), Config("b", "true") },
        { Service(""), Service("ClusterIP = \"\"") },
        { Storage("fast"), Storage("fast").Replace("Provisioner", "ReclaimPolicy = \"Delete\", AllowVolumeExpansion = true, Provisioner", StringComparison.Ordinal) },
        // Nobody knows the text before an installation.
        { Config("a", "true").Replace("\"a\"", "RandomText(8)", StringComparison.Ordinal), Config("b", "true") },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public async Task What_a_cluster_takes_is_no_matter(string before, string after) =>
        Assert.Empty(await Releases.SaidAsync(Releases.Source("1.4.2", members: before), Releases.Source("1.4.3", members: after)));

    [Fact]
    public async Task So_it_is_with_plain_manifests()
    {
        static string Plain(string version, string label) => Releases.Source(version, members: Workload("V1Deployment", Selector(label)).Replace("FullName", "\"web\"", StringComparison.Ordinal))
            .Replace(": Blueprint<TestValues>", ": KustomizeBlueprint", StringComparison.Ordinal);
        Assert.Equal(["CAT1714 at \"1.5.0\" needs 2.0.0"], (await Releases.SaidAsync(Plain("1.4.2", "web"), Plain("1.5.0", "front"))).Select(static s => s.Short));
        Assert.Empty(await Releases.SaidAsync(Plain("1.4.2", "web"), Plain("1.4.2", "web")));
        Assert.Equal(["CAT1717"], (await Releases.SaidAsync(Plain("1.4.2", "web"), Plain("1.4.2", "web").Replace("web:1", "web:2", StringComparison.Ordinal))).Select(static s => s.Id));
    }

    [Fact]
    public async Task Of_several_documents_of_one_template_too()
    {
        static string Several(string label) => $"public IEnumerable<V1Deployment> Web() {{ foreach (var name in new[] {{ \"a\", \"b\" }}) yield return new() {{ Metadata = new() {{ Name = name }}, Spec = new() {{ {Selector(label)} {Pod} }} }}; }}";
        var said = await Releases.SaidAsync(Releases.Source("1.4.2", members: Several("web")), Releases.Source("1.5.0", members: Several("front")));
        Assert.Contains("spec.selector of Deployment 'a'; spec.selector of Deployment 'b'", Assert.Single(said).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overlay_is_rendered_too()
    {
        const string values = "public bool Own { get; init; }";
        const string overlay = """[Overlay("prod")] public static TestValues Prod => new() { Own = true }; """;
        static string Chosen(string label) => overlay + $"public V1Deployment? Web() => Values.Own ? new() {{ {Meta} Spec = new() {{ {Selector(label)} {Pod} }} }} : null;";
        var said = await Releases.SaidAsync(Releases.Source("1.4.2", values, Chosen("a")), Releases.Source("1.5.0", values, Chosen("b")));
        Assert.Equal(["CAT1714 at \"1.5.0\" needs 2.0.0"], said.Select(static s => s.Short));
    }
}
