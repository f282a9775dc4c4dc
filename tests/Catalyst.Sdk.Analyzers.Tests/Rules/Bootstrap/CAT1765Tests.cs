using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>A HelmRelease waits for HelmReleases.</summary>
public sealed class CAT1765Tests
{
    private const string Plain = """
        [Blueprint("bp-plain", "1.0.0")] public sealed class Plain : KustomizeBlueprint { public override BlueprintSpec Spec => new() { Card = new() { Title = "Plain" } }; }
        """;

    [Theory]
    [InlineData("{|CAT1765:DependsOn<Plain>|}(\"^1.0\")")]
    [InlineData("{|CAT1765:DependsOn|}(\"plain\", \"^1.0\")")]
    public Task Plain_manifests_are_no_release(string edge) => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", depends: edge), Plain);

    [Fact]
    public Task In_a_kit_it_is_said_once() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", depends: "{|CAT1765:DependsOn<Plain>|}(\"^1.0\")") + KitTest.Kit("new() { Slot = \"3\", Name = \"bp-press\" }"), Plain);

    [Fact]
    public Task An_optional_dependency_is_no_edge() => KitTest.VerifyAsync(KitTest.Slot("Press", "\"03\"", depends: "DependsOn<Plain>(\"^1.0\") with { Optional = true }"), Plain);
}
