using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>No object of the Prometheus operator in the render of the defaults.</summary>
public sealed class CAT1430Tests
{
    [Fact]
    public Task What_is_always_rendered_is_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.MonitoringByDefault, Objects.Of("public ServiceMonitor Monitor() => {|CAT1430:new|}() { Metadata = new() { Name = FullName } };") + Kinds.Of("monitoring.coreos.com", "ServiceMonitor"));

    [Fact]
    public Task What_is_on_by_default_is_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.MonitoringByDefault, Objects.Of("public ServiceMonitor? Monitor() => Values.Monitored ? {|CAT1430:new|}() { Metadata = new() { Name = FullName } } : null;", "public bool Monitored { get; init; } = true;") + Kinds.Of("monitoring.coreos.com", "ServiceMonitor"));

    [Fact]
    public Task What_is_off_by_default_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.MonitoringByDefault, Objects.Of("public ServiceMonitor? Monitor() => Values.Active ? new() { Metadata = new() { Name = FullName } } : null;") + Kinds.Of("monitoring.coreos.com", "ServiceMonitor"));

    [Fact]
    public Task What_waits_for_the_CRD_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.MonitoringByDefault, Objects.Of("""public ServiceMonitor? Monitor() => Capabilities.Has("monitoring.coreos.com/v1") ? new() { Metadata = new() { Name = FullName } } : null;""") + Kinds.Of("monitoring.coreos.com", "ServiceMonitor"));

    [Fact]
    public Task Other_groups_are_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.MonitoringByDefault, Objects.Of("public Other Monitor() => new() { Metadata = new() { Name = FullName } };") + Kinds.Of("example.org", "Other"));
}
