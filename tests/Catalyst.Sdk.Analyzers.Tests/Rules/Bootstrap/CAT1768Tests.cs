using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>Names fit.</summary>
public sealed class CAT1768Tests
{
    private const string Long = "abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-abcdefghij";

    [Fact]
    public Task A_release_name_of_54_is_too_long() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", $"TargetNamespace = \"press\", ReleaseName = {{|CAT1768:\"{Long[..54]}\"|}}"));

    [Fact]
    public Task A_namespace_of_64_is_too_long() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", $"TargetNamespace = {{|CAT1768:\"{Long}\"|}}"));

    [Fact]
    public Task A_name_of_64_is_too_long() => KitTest.VerifyAsync(KitTest.Kit(slots: $"new() {{ Slot = \"03\", Name = {{|CAT1768:\"{Long}\"|}}, Version = \"1.0.0\", ReleaseName = \"press\", TargetNamespace = \"press\" }}"));

    [Fact]
    public Task A_name_of_a_fan_out_is_counted_too() => KitTest.VerifyAsync("""
        [Blueprint("bp-press", "1.0.0")]
        [BootstrapSlot("03", TargetNamespace = "press")]
        public sealed class Press : Blueprint<TestValues>
        {
            public override BlueprintSpec Spec => new()
            {
                Card = new() { Title = "Press" },
                Topology = new() { PerTopology = new() { Singleton = new() { Placement = new() { Clusters = ["rtz-A", {|CAT1768:"rtz-ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXY"|}] } } } },
            };
        }
        """);

    [Fact]
    public Task What_fits_is_let_through() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", $"TargetNamespace = \"{Long[..63]}\", ReleaseName = \"{Long[..53]}\""));
}
