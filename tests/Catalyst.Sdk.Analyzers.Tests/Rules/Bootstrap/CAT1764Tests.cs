using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Bootstrap;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Bootstrap;

/// <summary>Substrate runs on the host.</summary>
public sealed class CAT1764Tests
{
    private static string Release(string name, string tier) => KitTest.Kit(slots: $"new() {{ Slot = \"03\", Name = \"{name}\", Version = \"1.0.0\", TargetNamespace = \"x\", Tier = {tier}, Justification = \"why\" }}, new() {{ Slot = \"01\", Name = \"bp-rtz-vcluster\", Version = \"1.0.0\", TargetNamespace = \"rtz\" }}");

    [Theory]
    [InlineData("bp-cilium")]
    [InlineData("bp-flux")]
    [InlineData("bp-kyverno")]
    [InlineData("bp-kyverno-policies")]
    [InlineData("bp-cert-manager")]
    [InlineData("bp-cert-manager-powerdns-webhook")]
    [InlineData("bp-external-secrets")]
    [InlineData("bp-cnpg")]
    [InlineData("bp-cnpg-pair")]
    [InlineData("bp-dmz-vcluster")]
    [InlineData("bp-vcluster-helmrepo")]
    public Task Substrate_goes_to_the_host(string name) => KitTest.VerifyFixAsync<WriteSlotField>(Release(name, "{|CAT1764:PlacementTier.Rtz|}"), Release(name, "PlacementTier.Host"));

    [Fact]
    public Task Rows_go_there_all_at_once() => KitTest.VerifyFixAsync<WriteSlotField>(
        KitTest.Kit(placement: "new() { File = \"01-a.yaml\", Hr = \"bp-cilium\", Namespace = \"a\", Vcluster = {|CAT1764:PlacementTier.Dmz|}, Justification = \"why\" }, new() { File = \"02-b.yaml\", Hr = \"bp-flux\", Namespace = \"b\", Vcluster = {|CAT1764:PlacementTier.Mgmt|}, Justification = \"why\" }"),
        KitTest.Kit(placement: "new() { File = \"01-a.yaml\", Hr = \"bp-cilium\", Namespace = \"a\", Vcluster = PlacementTier.Host, Justification = \"why\" }, new() { File = \"02-b.yaml\", Hr = \"bp-flux\", Namespace = \"b\", Vcluster = PlacementTier.Host, Justification = \"why\" }"));

    [Theory]
    [InlineData("bp-ciliums")]
    [InlineData("bp-cert-manager-issuers")]
    [InlineData("bp-external-secrets-stores")]
    public Task Other_releases_may_run_anywhere(string name) => KitTest.VerifyAsync(Release(name, "PlacementTier.Rtz"));
}
