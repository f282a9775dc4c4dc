using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Values;

/// <summary>No default opens a port on every node.</summary>
public sealed class CAT1334Tests
{
    [Theory]
    [InlineData("""public string ServiceType { get; init; } = {|CAT1334:"NodePort"|};""")]
    [InlineData("""public Svc Service { get; init; } = new(); public sealed record Svc { public string Type { get; init; } = {|CAT1334:"NodePort"|}; public int NodePort { get; init; } = {|CAT1334:30080|}; }""")]
    [InlineData("""public V1ServiceSpec Service { get; init; } = new() { Type = {|CAT1334:"NodePort"|} };""")]
    public Task Ports_of_nodes_are_found(string source) => BlueprintTest.VerifyRuleAsync(DefaultValueRules.NodePort, Objects.Of("", source));

    [Theory]
    [InlineData("""public string ServiceType { get; init; } = "LoadBalancer"; public int NodePort { get; init; }""")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(DefaultValueRules.NodePort, Objects.Of("", source));

    [Fact]
    public Task Both_become_inner_ones() => BlueprintTest.VerifyRuleFixAsync<WriteValue>(DefaultValueRules.NodePort,
        Objects.Of("", """public string ServiceType { get; init; } = {|CAT1334:"NodePort"|}; public string Type { get; init; } = {|CAT1334:"NodePort"|}; public int NodePort { get; init; } = {|CAT1334:30080|};"""),
        Objects.Of("", """public string ServiceType { get; init; } = "ClusterIP"; public string Type { get; init; } = "ClusterIP"; public int NodePort { get; init; } = 0;"""));
}
