using Catalyst.Sdk;

namespace Samples.Sovereign;

/// <summary>What the platform itself stands on: slots 01 to 14.</summary>
internal static class Foundation
{
    public static readonly ExpectedSlot[] Plan =
    [
        new() { Slot = "1", Name = "bp-cilium" },
        new() { Slot = "2", Name = "bp-cert-manager", DependsOn = ["bp-cilium"] },
        new() { Slot = "3", Name = "bp-flux", DependsOn = ["bp-cert-manager"] },
        new() { Slot = "4", Name = "bp-crossplane", DependsOn = ["bp-flux"] },
        new() { Slot = "5", Name = "bp-sealed-secrets", DependsOn = ["bp-cert-manager"] },
        new() { Slot = "6", Name = "bp-spire", DependsOn = ["bp-cert-manager"] },
        new() { Slot = "7", Name = "bp-nats-jetstream", DependsOn = ["bp-spire"] },
        new() { Slot = "8", Name = "bp-openbao", DependsOn = ["bp-spire"] },
        new() { Slot = "9", Name = "bp-keycloak", DependsOn = ["bp-cert-manager"] },
        new() { Slot = "10", Name = "bp-gitea", DependsOn = ["bp-keycloak"] },
        new() { Slot = "11", Name = "bp-powerdns", DependsOn = ["bp-cert-manager"] },
        new() { Slot = "12", Name = "bp-external-dns", DependsOn = ["bp-cert-manager", "bp-powerdns"] },
        new() { Slot = "13", Name = "bp-catalyst-platform", DependsOn = ["bp-gitea"] },
        new() { Slot = "14", Name = "bp-crossplane-claims", DependsOn = ["bp-crossplane"] },
    ];
}

/// <summary>The network between pods.</summary>
[Blueprint("bp-cilium", "1.1.1")]
[BootstrapSlot("01", TargetNamespace = "kube-system")]
public sealed class Cilium : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Cilium" } };
}

/// <summary>Issues and renews certificates.</summary>
[Blueprint("bp-cert-manager", "1.1.1")]
[BootstrapSlot("02", TargetNamespace = "cert-manager")]
public sealed class CertManager : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "cert-manager" }, Depends = [DependsOn<Cilium>("^1.1")] };
}

/// <summary>Brings the cluster to what git says.</summary>
[Blueprint("bp-flux", "1.1.2")]
[BootstrapSlot("03", TargetNamespace = "flux-system")]
public sealed class Flux : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Flux" }, Depends = [DependsOn<CertManager>("^1.1")] };
}

/// <summary>Cloud resources as Kubernetes objects.</summary>
[Blueprint("bp-crossplane", "1.1.3")]
[BootstrapSlot("04", TargetNamespace = "crossplane-system", Timeout = "15m", DisableWait = false)]
public sealed class Crossplane : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Crossplane" }, Depends = [DependsOn<Flux>("^1.1")] };
}

/// <summary>Secrets that may lie in git.</summary>
[Blueprint("bp-sealed-secrets", "1.1.1")]
[BootstrapSlot("05", TargetNamespace = "kube-system")]
public sealed class SealedSecrets : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Sealed Secrets" }, Depends = [DependsOn<CertManager>("^1.1")] };
}

/// <summary>Identities of workloads.</summary>
[Blueprint("bp-spire", "1.1.4")]
[BootstrapSlot("06", TargetNamespace = "spire-system")]
public sealed class Spire : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "SPIRE" }, Depends = [DependsOn<CertManager>("^1.1")] };
}

/// <summary>Events between the parts of the platform.</summary>
[Blueprint("bp-nats-jetstream", "1.1.1")]
[BootstrapSlot("07", TargetNamespace = "nats-system")]
public sealed class NatsJetstream : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "NATS JetStream" }, Depends = [DependsOn<Spire>("^1.1")] };
}

/// <summary>Keeps secrets.</summary>
[Blueprint("bp-openbao", "1.1.1")]
[BootstrapSlot("08", TargetNamespace = "openbao")]
public sealed class Openbao : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "OpenBao" }, Depends = [DependsOn<Spire>("^1.1")] };
}

/// <summary>Signs people in.</summary>
[Blueprint("bp-keycloak", "1.1.2")]
[BootstrapSlot("09", TargetNamespace = "keycloak")]
public sealed class Keycloak : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Keycloak" }, Depends = [DependsOn<CertManager>("^1.1")] };
}

/// <summary>Git repositories of the organisations.</summary>
[Blueprint("bp-gitea", "1.1.2")]
[BootstrapSlot("10", TargetNamespace = "gitea")]
public sealed class Gitea : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Gitea" }, Depends = [DependsOn<Keycloak>("^1.1")] };
}

/// <summary>Answers for the domains of the platform.</summary>
[Blueprint("bp-powerdns", "1.1.3")]
[BootstrapSlot("11", TargetNamespace = "powerdns", Timeout = "15m")]
public sealed class Powerdns : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "PowerDNS" }, Depends = [DependsOn<CertManager>("^1.1")] };
}

/// <summary>Writes the names of services into the DNS.</summary>
[Blueprint("bp-external-dns", "1.1.2")]
[BootstrapSlot("12", TargetNamespace = "external-dns")]
public sealed class ExternalDns : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "External DNS" }, Depends = [DependsOn<CertManager>("^1.1"), DependsOn<Powerdns>("^1.1")] };
}

/// <summary>The console and its controllers.</summary>
[Blueprint("bp-catalyst-platform", "1.1.8")]
[BootstrapSlot("13", TargetNamespace = "catalyst-system", File = "13-bp-catalyst-platform.yaml")]
public sealed class CatalystPlatform : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Catalyst Platform" }, Depends = [DependsOn<Gitea>("^1.1")] };
}

/// <summary>Definitions and compositions of the platform.</summary>
[Blueprint("bp-crossplane-claims", "1.0.0")]
[BootstrapSlot("14", TargetNamespace = "crossplane-system", Timeout = "15m", DisableWait = false)]
public sealed class CrossplaneClaims : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Crossplane Claims" }, Depends = [DependsOn<Crossplane>("^1.1")] };
}
