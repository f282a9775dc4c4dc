using Catalyst.Sdk;

namespace Samples.Sovereign;

/// <summary>Secrets, databases, files and images: slots 15 to 19.</summary>
internal static class Storage
{
    public static readonly ExpectedSlot[] Plan =
    [
        new() { Slot = "15", Name = "bp-external-secrets", DependsOn = ["bp-openbao", "bp-cert-manager"], Wave = "W2.K1" },
        new() { Slot = "16", Name = "bp-cnpg", DependsOn = ["bp-flux"], Wave = "W2.K1" },
        new() { Slot = "17", Name = "bp-valkey", DependsOn = ["bp-flux"], Wave = "W2.K1" },
        new() { Slot = "18", Name = "bp-seaweedfs", DependsOn = ["bp-flux", "bp-cert-manager"], Wave = "W2.K1" },
        new() { Slot = "19", Name = "bp-harbor", DependsOn = ["bp-cnpg", "bp-seaweedfs", "bp-cert-manager"], Wave = "W2.K1" },
    ];
}

/// <summary>Secrets from OpenBao in the cluster.</summary>
[Blueprint("bp-external-secrets", "1.0.1")]
[BootstrapSlot("15", TargetNamespace = "external-secrets-system")]
public sealed class ExternalSecrets : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "External Secrets" }, Depends = [DependsOn<Openbao>("^1.1"), DependsOn<CertManager>("^1.1")] };
}

/// <summary>Runs PostgreSQL.</summary>
[Blueprint("bp-cnpg", "1.0.0")]
[BootstrapSlot("16", TargetNamespace = "cnpg-system")]
public sealed class Cnpg : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "CNPG" }, Depends = [DependsOn<Flux>("^1.1")] };
}

/// <summary>A cache that many share.</summary>
[Blueprint("bp-valkey", "1.0.0")]
[BootstrapSlot("17", TargetNamespace = "valkey")]
public sealed class Valkey : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Valkey" }, Depends = [DependsOn<Flux>("^1.1")] };
}

/// <summary>Objects and files.</summary>
[Blueprint("bp-seaweedfs", "1.0.1")]
[BootstrapSlot("18", TargetNamespace = "seaweedfs")]
public sealed class Seaweedfs : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "SeaweedFS" }, Depends = [DependsOn<Flux>("^1.1"), DependsOn<CertManager>("^1.1")] };
}

/// <summary>The registry of images and charts.</summary>
[Blueprint("bp-harbor", "1.0.0")]
[BootstrapSlot("19", TargetNamespace = "harbor")]
public sealed class Harbor : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Harbor" }, Depends = [DependsOn<Cnpg>("^1.0"), DependsOn<Seaweedfs>("^1.0"), DependsOn<CertManager>("^1.1")] };
}
