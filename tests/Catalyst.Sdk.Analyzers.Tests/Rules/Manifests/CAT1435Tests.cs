using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Probes ask ports that the container has.</summary>
public sealed class CAT1435Tests
{
    [Fact]
    public Task A_number_that_is_not_declared_is_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.ProbePort, Objects.Server("""Ports = [new() { Name = "http", ContainerPort = 8080 }], LivenessProbe = new() { HttpGet = new() { Port = {|CAT1435:9090|} } },"""));

    [Fact]
    public Task A_name_that_is_not_declared_is_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.ProbePort, Objects.Server("""Ports = [new() { Name = "http", ContainerPort = 8080 }], StartupProbe = new() { HttpGet = new() { Port = {|CAT1435:"web"|} } },"""));

    [Fact]
    public Task Without_ports_there_is_none() => BlueprintTest.VerifyRuleAsync(ManifestRules.ProbePort, Objects.Server("ReadinessProbe = new() { TcpSocket = new() { Port = {|CAT1435:80|} } },"));

    [Fact]
    public Task Defaults_count() => BlueprintTest.VerifyRuleAsync(ManifestRules.ProbePort, Objects.Server("Ports = [new() { ContainerPort = Values.Port }], ReadinessProbe = new() { TcpSocket = new() { Port = {|CAT1435:Values.Count|} } },", values: "public int Port { get; init; } = 80;"));

    [Fact]
    public Task Grpc_is_asked_too() => BlueprintTest.VerifyRuleAsync(ManifestRules.ProbePort, Objects.Server("""Ports = [new() { Name = "http", ContainerPort = 8080 }], ReadinessProbe = new() { Grpc = new() { Port = {|CAT1435:9000|} } },"""));

    [Fact]
    public Task Declared_ones_are_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.ProbePort, Objects.Server("""Ports = [new() { Name = "http", ContainerPort = 8080 }], LivenessProbe = new() { HttpGet = new() { Port = "http" } }, ReadinessProbe = new() { TcpSocket = new() { Port = 8080 } },"""));

    [Fact]
    public Task The_same_value_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.ProbePort, Objects.Server("Ports = [new() { ContainerPort = Values.Count }], ReadinessProbe = new() { TcpSocket = new() { Port = Values.Count } },"));

    [Fact]
    public Task Ports_of_values_are_not_known() => BlueprintTest.VerifyRuleAsync(ManifestRules.ProbePort, Objects.Server("Ports = Values.Ports, ReadinessProbe = new() { TcpSocket = new() { Port = 80 } },", values: "public IList<V1ContainerPort> Ports { get; init; } = [];"));

    [Fact]
    public Task A_port_under_a_test_may_be_there() => BlueprintTest.VerifyRuleAsync(ManifestRules.ProbePort, Objects.Server("Ports = [.. When(Values.Active, [new V1ContainerPort { ContainerPort = 80 }])], ReadinessProbe = new() { TcpSocket = new() { Port = 80 } },"));
}
