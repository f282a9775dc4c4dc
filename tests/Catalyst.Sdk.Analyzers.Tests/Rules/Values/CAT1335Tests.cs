using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Values;

/// <summary>No default asks for storage of one node.</summary>
public sealed class CAT1335Tests
{
    [Theory]
    [InlineData("""public string StorageClass { get; init; } = {|CAT1335:"local-path"|};""")]
    [InlineData("""public V1PersistentVolumeClaimSpec Claim { get; init; } = new() { StorageClassName = {|CAT1335:"local-path"|} };""")]
    [InlineData("""public string Provisioner { get; init; } = {|CAT1335:"rancher.io/local-path"|};""")]
    public Task Storage_of_one_node_is_found(string source) => BlueprintTest.VerifyRuleAsync(DefaultValueRules.LocalPath, Objects.Of("", source));

    [Theory]
    [InlineData("""public string? StorageClass { get; init; } public string Other { get; init; } = "fast";""")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(DefaultValueRules.LocalPath, Objects.Of("", source));

    [Fact]
    public Task What_may_be_missing_is_left_out() => BlueprintTest.VerifyRuleFixAsync<RemoveEntry>(DefaultValueRules.LocalPath,
        Objects.Of("", """public string? StorageClass { get; init; } = {|CAT1335:"local-path"|}; public V1PersistentVolumeClaimSpec Claim { get; init; } = new() { AccessModes = [], StorageClassName = {|CAT1335:"local-path"|} };"""),
        Objects.Of("", "public string? StorageClass { get; init; } public V1PersistentVolumeClaimSpec Claim { get; init; } = new() { AccessModes = [] };"));
}
