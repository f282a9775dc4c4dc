using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Nothing installs OAM.</summary>
public sealed class CAT1111Tests
{
    [Fact]
    public Task Only_that_kind() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Manifests = new() { Source = new() { Kind = {|CAT1111:ManifestSourceKind.Oam|} } },
        """));

    [Fact]
    public Task Not_a_chart() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Manifests = new() { Source = new() { Kind = ManifestSourceKind.HelmChart } },
        """));
}
