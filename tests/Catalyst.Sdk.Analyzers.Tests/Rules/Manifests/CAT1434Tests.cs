using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Containers of servers have liveness and readiness probes.</summary>
public sealed class CAT1434Tests
{
    [Fact]
    public Task No_probe_is_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.Probes, Objects.Server("", newPod: "{|CAT1434:new|}"));

    [Fact]
    public Task One_is_not_enough() => BlueprintTest.VerifyRuleAsync(ManifestRules.Probes, Objects.Server("""LivenessProbe = new() { HttpGet = new() { Path = "/healthz", Port = "http" } },""", newPod: "{|CAT1434:new|}"));

    [Fact]
    public Task Null_is_none() => BlueprintTest.VerifyRuleAsync(ManifestRules.Probes, Objects.Server("""LivenessProbe = new() { HttpGet = new() { Path = "/healthz", Port = "http" } }, ReadinessProbe = null,""", newPod: "{|CAT1434:new|}"));

    [Fact]
    public Task Stateful_sets_too() => BlueprintTest.VerifyRuleAsync(ManifestRules.Probes, Objects.Server("", newPod: "{|CAT1434:new|}", kind: "V1StatefulSet"));

    [Fact]
    public Task Daemon_sets_too() => BlueprintTest.VerifyRuleAsync(ManifestRules.Probes, Objects.Server("", newPod: "{|CAT1434:new|}", kind: "V1DaemonSet"));

    [Fact]
    public Task Both_are_enough() => BlueprintTest.VerifyRuleAsync(ManifestRules.Probes, Objects.Server("""LivenessProbe = new() { HttpGet = new() { Path = "/healthz", Port = "http" } },ReadinessProbe = new() { HttpGet = new() { Path = "/readyz", Port = "http" } },"""));

    [Fact]
    public Task What_a_value_may_bring_is_let_through() => BlueprintTest.VerifyRuleAsync(ManifestRules.Probes, Objects.Server("LivenessProbe = Values.Probe, ReadinessProbe = Values.Probe,", values: "public V1Probe? Probe { get; init; }"));

    [Fact]
    public Task A_test_may_bring_it() => BlueprintTest.VerifyRuleAsync(ManifestRules.Probes, Objects.Server("LivenessProbe = Values.Active ? new() : null, ReadinessProbe = Values.Active ? new() : null,"));

    [Fact]
    public Task Init_containers_need_none() => BlueprintTest.VerifyRuleAsync(ManifestRules.Probes, Objects.Server("""LivenessProbe = new() { HttpGet = new() { Path = "/healthz", Port = "http" } },ReadinessProbe = new() { HttpGet = new() { Path = "/readyz", Port = "http" } },""", pod: """InitContainers = [new() { Name = "init" }],"""));

    [Fact]
    public Task Containers_of_helpers_are_found() => BlueprintTest.VerifyRuleAsync(ManifestRules.Probes, Objects.Server(pod: "").Replace("[new() { Name = \"server\",  }]", "[Own(\"a\"), .. When(Values.Active, [Own(\"b\")])]", StringComparison.Ordinal).Replace("public V1Deployment", "private V1Container Own(string name) => {|CAT1434:new|}() { Name = name };\n    public V1Deployment", StringComparison.Ordinal));

    [Fact]
    public Task Jobs_need_none() => BlueprintTest.VerifyRuleAsync(ManifestRules.Probes, Objects.Of("public V1Job Run() => new() { Metadata = new() { Name = FullName }, Spec = new() { Template = new() { Spec = new() { Containers = [new() { Name = \"a\" }] } } } };"));

    [Fact]
    public Task A_skeleton_for_the_named_port() => BlueprintTest.VerifyRuleFixAsync<AddEntries>(ManifestRules.Probes,
        Objects.Server("""Ports = [new() { Name = "http", ContainerPort = 8080 }],""", newPod: "{|CAT1434:new|}"),
        Objects.Server("Ports = [new() { Name = \"http\", ContainerPort = 8080 }], LivenessProbe = new() { HttpGet = new() { Path = \"/healthz\", Port = \"http\" } }, ReadinessProbe = new() { HttpGet = new() { Path = \"/readyz\", Port = \"http\" } },"));

    [Fact]
    public Task Both_containers_of_a_document_get_what_they_lack() => BlueprintTest.VerifyRuleFixAsync<AddEntries>(ManifestRules.Probes,
        Two("{|CAT1434:new|}() { Name = \"a\", Ports = [new() { ContainerPort = 80 }] }", "{|CAT1434:new|}() { Name = \"b\", Ports = [new() { ContainerPort = 81 }], LivenessProbe = new() { TcpSocket = new() { Port = 81 } } }"),
        Two("new() { Name = \"a\", Ports = [new() { ContainerPort = 80 }], LivenessProbe = new() { HttpGet = new() { Path = \"/healthz\", Port = 80 } }, ReadinessProbe = new() { HttpGet = new() { Path = \"/readyz\", Port = 80 } } }",
            "new() { Name = \"b\", Ports = [new() { ContainerPort = 81 }], LivenessProbe = new() { TcpSocket = new() { Port = 81 } }, ReadinessProbe = new() { HttpGet = new() { Path = \"/readyz\", Port = 81 } } }"));

    private static string Two(string one, string other) => Objects.Server().Replace("new() { Name = \"server\",  }", one + ",\n" + other, StringComparison.Ordinal);
}
