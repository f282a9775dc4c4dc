using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Where services answer.</summary>
public sealed class CAT1436Tests
{
    [Fact]
    public Task Another_path_is_told() => BlueprintTest.VerifyRuleAsync(ManifestRules.ProbePath, Objects.Server("""LivenessProbe = new() { HttpGet = new() { Path = {|CAT1436:"/health"|}, Port = 80 } }, ReadinessProbe = new() { HttpGet = new() { Path = {|CAT1436:"/healthz"|}, Port = 80 } },"""));

    [Fact]
    public Task The_platforms_own_are_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.ProbePath, Objects.Server("""LivenessProbe = new() { HttpGet = new() { Path = "/healthz", Port = "http" } },ReadinessProbe = new() { HttpGet = new() { Path = "/readyz", Port = "http" } },"""));

    [Fact]
    public Task Other_probes_have_no_path() => BlueprintTest.VerifyRuleAsync(ManifestRules.ProbePath, Objects.Server("LivenessProbe = new() { TcpSocket = new() { Port = 80 } },"));
}
