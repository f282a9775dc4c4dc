using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Pods that read what a post-install hook makes are not waited for.</summary>
public sealed class CAT1451Tests
{
    [Fact]
    public Task A_volume_of_a_hook_is_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.DisableWait, Objects.Server(pod: """Volumes = [new() { Name = "a", Secret = new() { SecretName = "credentials" } }],""", members: """[Hook(HookPhase.PostInstall)] public V1Secret Credentials() => new() { Metadata = new() { Name = "credentials" } };""").Replace("BlueprintSpec Spec => new()", "BlueprintSpec Spec => {|CAT1451:new|}()", StringComparison.Ordinal));

    [Fact]
    public Task A_variable_of_a_hook_is_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.DisableWait, Objects.Server(container: """EnvFrom = [new() { SecretRef = new() { Name = $"{FullName}-c" } }],""", members: """[Hook(HookPhase.PostInstall)] public V1Secret Credentials() => new() { Metadata = new() { Name = $"{FullName}-c" } };""").Replace("BlueprintSpec Spec => new()", "BlueprintSpec Spec => {|CAT1451:new|}()", StringComparison.Ordinal));

    [Fact]
    public Task What_is_optional_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.DisableWait, Objects.Server(pod: """Volumes = [new() { Name = "a", Secret = new() { Optional = true, SecretName = "credentials" } }],""", members: """[Hook(HookPhase.PostInstall)] public V1Secret Credentials() => new() { Metadata = new() { Name = "credentials" } };""").Replace("BlueprintSpec Spec => new()", "BlueprintSpec Spec => new()", StringComparison.Ordinal));

    [Fact]
    public Task A_hook_before_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.DisableWait, Objects.Server(pod: """Volumes = [new() { Name = "a", Secret = new() { SecretName = "credentials" } }],""", members: """[Hook(HookPhase.PreInstall)] public V1Secret Credentials() => new() { Metadata = new() { Name = "credentials" } };""").Replace("BlueprintSpec Spec => new()", "BlueprintSpec Spec => new()", StringComparison.Ordinal));

    [Fact]
    public Task Another_name_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.DisableWait, Objects.Server(pod: """Volumes = [new() { Name = "a", Secret = new() { SecretName = "credentials" } }],""", members: """[Hook(HookPhase.PostInstall)] public V1Secret Credentials() => new() { Metadata = new() { Name = "others" } };""").Replace("BlueprintSpec Spec => new()", "BlueprintSpec Spec => new()", StringComparison.Ordinal));

    [Fact]
    public Task Where_nobody_waits_it_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.DisableWait, Objects.Server(pod: """Volumes = [new() { Name = "a", Secret = new() { SecretName = "credentials" } }],""", members: """[Hook(HookPhase.PostInstall)] public V1Secret Credentials() => new() { Metadata = new() { Name = "credentials" } };""").Replace("BlueprintSpec Spec => new()", "BlueprintSpec Spec => new()", StringComparison.Ordinal).Replace("Card =", "Manifests = new() { HelmRelease = new() { DisableWait = true } }, Card =", StringComparison.Ordinal));

    [Fact]
    public Task The_waiting_ends() => BlueprintTest.VerifyRuleFixAsync<AddEntries>(ManifestRules.DisableWait,
        Objects.Server(pod: """Volumes = [new() { Name = "a", Secret = new() { SecretName = "credentials" } }],""", members: """[Hook(HookPhase.PostInstall)] public V1Secret Credentials() => new() { Metadata = new() { Name = "credentials" } };""").Replace("BlueprintSpec Spec => new()", "BlueprintSpec Spec => {|CAT1451:new|}()", StringComparison.Ordinal),
        Objects.Server(pod: """Volumes = [new() { Name = "a", Secret = new() { SecretName = "credentials" } }],""", members: """[Hook(HookPhase.PostInstall)] public V1Secret Credentials() => new() { Metadata = new() { Name = "credentials" } };""").Replace("BlueprintSpec Spec => new()", "BlueprintSpec Spec => new()", StringComparison.Ordinal).Replace("SingleRegion = TopologyMode.Singleton } },", "SingleRegion = TopologyMode.Singleton } },\n        Manifests = new() { HelmRelease = new() { DisableWait = true } },", StringComparison.Ordinal));
}
