using Catalyst.Sdk;

namespace Samples.Sovereign;

/// <summary>The edge, and the applications that are planned: slots 35 to 48.</summary>
internal static class Edge
{
    public static readonly ExpectedSlot[] Plan =
    [
        new() { Slot = "35", Name = "bp-coraza", DependsOn = ["bp-cilium", "bp-cert-manager"], Wave = "W2.K4" },
        new() { Slot = "36", Name = "bp-stunner", DependsOn = ["bp-cilium", "bp-cert-manager"], Wave = "W2.K4" },
        new() { Slot = "37", Name = "bp-knative", DependsOn = ["bp-cert-manager"], Wave = "W2.K4" },
        new() { Slot = "38", Name = "bp-kserve", DependsOn = ["bp-knative"], Wave = "W2.K4" },
        new() { Slot = "39", Name = "bp-vllm", DependsOn = ["bp-kserve"], Wave = "W2.K4" },
        new() { Slot = "40", Name = "bp-llm-gateway", DependsOn = ["bp-cnpg", "bp-keycloak"], Wave = "W2.K4" },
        new() { Slot = "41", Name = "bp-anthropic-adapter", DependsOn = ["bp-llm-gateway"], Wave = "W2.K4" },
        new() { Slot = "42", Name = "bp-bge", DependsOn = ["bp-cnpg"], Wave = "W2.K4" },
        new() { Slot = "43", Name = "bp-nemo-guardrails", DependsOn = ["bp-llm-gateway", "bp-bge", "bp-cnpg"], Wave = "W2.K4" },
        new() { Slot = "44", Name = "bp-temporal", DependsOn = ["bp-cnpg", "bp-cert-manager"], Wave = "W2.K4" },
        new() { Slot = "45", Name = "bp-openmeter", DependsOn = ["bp-cnpg", "bp-nats-jetstream"], Wave = "W2.K4" },
        new() { Slot = "46", Name = "bp-livekit", DependsOn = ["bp-stunner", "bp-cert-manager"], Wave = "W2.K4" },
        new() { Slot = "47", Name = "bp-matrix", DependsOn = ["bp-cnpg", "bp-keycloak", "bp-cert-manager"], Wave = "W2.K4" },
        new() { Slot = "48", Name = "bp-librechat", DependsOn = ["bp-llm-gateway", "bp-vllm", "bp-bge", "bp-keycloak"], Wave = "W2.K4" },
    ];
}

/// <summary>A firewall for web requests.</summary>
[Blueprint("bp-coraza", "1.0.0")]
[BootstrapSlot("35", TargetNamespace = "coraza")]
public sealed class Coraza : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Coraza" }, Depends = [DependsOn<Cilium>("^1.1"), DependsOn<CertManager>("^1.1")] };
}
