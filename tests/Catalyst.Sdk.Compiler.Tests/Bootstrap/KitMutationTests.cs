using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Bootstrap;

/// <summary>Each small change to the platform's kit in C# breaks the rule that is about it.</summary>
public sealed class KitMutationTests
{
    [Fact]
    public void As_it_is_it_breaks_no_rule()
    {
        CompilationHarness.CompileValid([.. SampleKit.Sources]);
        var kit = SampleKit.Compile(SampleKit.Sources);

        Assert.Empty(kit.Problems.Select(CompilationHarness.Shown));
        Assert.Equal(38, kit.Files.Count);
    }

    public static TheoryData<string, string, string, string> Mutations => new()
    {
        { "an edge is removed", "CAT1757", "[DependsOn<Cnpg>(\"^1.0\"), DependsOn<Seaweedfs>(\"^1.0\"), DependsOn<CertManager>(\"^1.1\")]", "[DependsOn<Seaweedfs>(\"^1.0\"), DependsOn<CertManager>(\"^1.1\")]" },
        { "all edges are removed", "CAT1757", "Card = new() { Title = \"Valkey\" }, Depends = [DependsOn<Flux>(\"^1.1\")]", "Card = new() { Title = \"Valkey\" }" },
        { "an edge becomes optional", "CAT1757", "Card = new() { Title = \"Valkey\" }, Depends = [DependsOn<Flux>(\"^1.1\")]", "Card = new() { Title = \"Valkey\" }, Depends = [DependsOn<Flux>(\"^1.1\") with { Optional = true }]" },
        { "an edge is added", "CAT1756", "Card = new() { Title = \"Reloader\" }", "Card = new() { Title = \"Reloader\" }, Depends = [DependsOn<Flux>(\"^1.1\")]" },
        { "an edge of the slot is added", "CAT1756", "[BootstrapSlot(\"28\", TargetNamespace = \"reloader\")]", "[BootstrapSlot(\"28\", TargetNamespace = \"reloader\", DependsOn = [\"bp-flux\"])]" },
        { "the plan has an edge less", "CAT1756", "Name = \"bp-coraza\", DependsOn = [\"bp-cilium\", \"bp-cert-manager\"]", "Name = \"bp-coraza\", DependsOn = [\"bp-cilium\"]" },
        { "the plan has an edge more", "CAT1757", "Name = \"bp-falco\", DependsOn = [\"bp-cilium\"]", "Name = \"bp-falco\", DependsOn = [\"bp-cilium\", \"bp-flux\"]" },
        { "a cycle in the plan", "CAT1761", "Name = \"bp-cilium\" }", "Name = \"bp-cilium\", DependsOn = [\"bp-coraza\"] }" },
        { "a cycle of what is to come", "CAT1761", "Name = \"bp-knative\", DependsOn = [\"bp-cert-manager\"]", "Name = \"bp-knative\", DependsOn = [\"bp-cert-manager\", \"bp-vllm\"]" },
        { "a release waits for itself", "CAT1761", "Name = \"bp-bge\", DependsOn = [\"bp-cnpg\"]", "Name = \"bp-bge\", DependsOn = [\"bp-cnpg\", \"bp-bge\"]" },
        { "a pin of another version", "CAT1762", "[BootstrapSlot(\"17\", ", "[BootstrapSlot(\"17\", Version = \"0.9.0\", " },
        { "a slot is taken", "CAT1752", "[BootstrapSlot(\"17\", ", "[BootstrapSlot(\"16\", " },
        { "a slot behind what needs it", "CAT1755", "[BootstrapSlot(\"16\", ", "[BootstrapSlot(\"61\", " },
        { "a slot that is not the planned one", "CAT1758", "[BootstrapSlot(\"17\", ", "[BootstrapSlot(\"71\", " },
        { "a planned slot that is not the real one", "CAT1758", "Slot = \"29\", Name = \"bp-vpa\"", "Slot = \"92\", Name = \"bp-vpa\"" },
        { "a planned slot behind what needs it", "CAT1755", "Slot = \"36\", Name = \"bp-stunner\"", "Slot = \"63\", Name = \"bp-stunner\"" },
        { "a slot of one digit", "CAT1750", "[BootstrapSlot(\"05\", ", "[BootstrapSlot(\"5\", " },
        { "a slot of words", "CAT1750", "[BootstrapSlot(\"05\", ", "[BootstrapSlot(\"five\", " },
        { "a slot with a letter", "CAT1751", "[BootstrapSlot(\"05\", ", "[BootstrapSlot(\"05a\", " },
        { "a file of another slot", "CAT1750", "File = \"13-bp-catalyst-platform.yaml\")", "File = \"31-bp-catalyst-platform.yaml\")" },
        { "a release is renamed", "CAT1758", "[Blueprint(\"bp-valkey\", ", "[Blueprint(\"bp-redis\", " },
        { "a planned release is renamed", "CAT1758", "Name = \"bp-valkey\"", "Name = \"bp-redis\"" },
        { "a release leaves the plan", "CAT1758", "        new() { Slot = \"17\", Name = \"bp-valkey\", DependsOn = [\"bp-flux\"], Wave = \"W2.K1\" },\n", "" },
        { "a dependency that nobody knows", "CAT1760", "Card = new() { Title = \"Valkey\" }, Depends = [DependsOn<Flux>(\"^1.1\")]", "Card = new() { Title = \"Valkey\" }, Depends = [DependsOn(\"bp-fluks\", \"^1.1\")]" },
        { "a planned dependency that nobody knows", "CAT1760", "Name = \"bp-kserve\", DependsOn = [\"bp-knative\"]", "Name = \"bp-kserve\", DependsOn = [\"bp-knativ\"]" },
        { "a name stands twice in the plan", "CAT1753", "Name = \"bp-kserve\"", "Name = \"bp-knative\"" },
        { "a release stands twice", "CAT1753", "public sealed class SovereignKit : BootstrapKit\n{", "public sealed class SovereignKit : BootstrapKit\n{\n    public override IReadOnlyList<KitSlot> Slots => [new() { Slot = \"36\", Name = \"bp-vpa\", Version = \"1.0.0\", TargetNamespace = \"vpa\" }];\n" },
        { "a chart stands in two slots", "CAT1754", "public sealed class SovereignKit : BootstrapKit\n{", "public sealed class SovereignKit : BootstrapKit\n{\n    public override IReadOnlyList<KitSlot> Slots => [Slot<Valkey>() with { Slot = \"36\", Name = \"bp-valkey-b\" }];\n" },
        { "a slot without a version", "CAT1759", "public sealed class SovereignKit : BootstrapKit\n{", "public sealed class SovereignKit : BootstrapKit\n{\n    public override IReadOnlyList<KitSlot> Slots => [new() { Slot = \"36\", Name = \"bp-stunner\", TargetNamespace = \"stunner\" }];\n" },
        { "the host without a reason", "CAT1763", "Hr = \"bp-valkey\", Namespace = \"valkey\", Justification = Control", "Hr = \"bp-valkey\", Namespace = \"valkey\"" },
        { "a tier without a reason", "CAT1763", "[BootstrapSlot(\"06\", ", "[BootstrapSlot(\"06\", Tier = PlacementTier.Host, " },
        { "substrate in a virtual cluster", "CAT1764", "[BootstrapSlot(\"01\", ", "[BootstrapSlot(\"01\", Tier = PlacementTier.Rtz, " },
        { "no target namespace", "CAT1766", "[BootstrapSlot(\"17\", TargetNamespace = \"valkey\")]", "[BootstrapSlot(\"17\")]" },
        { "a release that waits for pods", "CAT1767", "[BootstrapSlot(\"17\", ", "[BootstrapSlot(\"17\", DisableWait = false, " },
        { "a release name that is too long", "CAT1768", "[BootstrapSlot(\"17\", ", "[BootstrapSlot(\"17\", ReleaseName = \"valkey-of-the-first-region-of-the-sovereign-of-the-organisation\", " },
        { "a row of another file", "CAT1769", "File = \"17-valkey.yaml\"", "File = \"17-bp-valkey.yaml\"" },
        { "a row of another namespace", "CAT1769", "Hr = \"bp-valkey\", Namespace = \"valkey\"", "Hr = \"bp-valkey\", Namespace = \"redis\"" },
        { "a row of another tier", "CAT1769", "Hr = \"bp-valkey\", Namespace = \"valkey\"", "Hr = \"bp-valkey\", Vcluster = PlacementTier.Mgmt, Namespace = \"valkey\"" },
        { "two rows of one release", "CAT1769", "Hr = \"bp-valkey\"", "Hr = \"bp-seaweedfs\"" },
    };

    [Theory]
    [MemberData(nameof(Mutations))]
    public void A_change_is_caught(string what, string id, string from, string to)
    {
        var problems = SampleKit.Compile(SampleKit.Changed(from, to)).Problems;

        Assert.True(problems.Any(p => p.Rule.Id == id), $"{what}: {string.Join(", ", problems.Select(CompilationHarness.Shown))}");
    }
}
