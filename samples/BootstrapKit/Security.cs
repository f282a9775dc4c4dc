using Catalyst.Sdk;

namespace Samples.Sovereign;

/// <summary>Policies, scanners and backups: slots 27 to 34.</summary>
internal static class Security
{
    public static readonly ExpectedSlot[] Plan =
    [
        new() { Slot = "27", Name = "bp-kyverno", DependsOn = ["bp-cilium"], Wave = "W2.K3" },
        new() { Slot = "28", Name = "bp-reloader", Wave = "W2.K3" },
        new() { Slot = "29", Name = "bp-vpa", Wave = "W2.K3" },
        new() { Slot = "30", Name = "bp-trivy", DependsOn = ["bp-cert-manager"], Wave = "W2.K3" },
        new() { Slot = "31", Name = "bp-falco", DependsOn = ["bp-cilium"], Wave = "W2.K3" },
        new() { Slot = "32", Name = "bp-sigstore", DependsOn = ["bp-cert-manager"], Wave = "W2.K3" },
        new() { Slot = "33", Name = "bp-syft-grype", DependsOn = ["bp-cert-manager"], Wave = "W2.K3" },
        new() { Slot = "34", Name = "bp-velero", DependsOn = ["bp-seaweedfs"], Wave = "W2.K3" },
    ];
}

/// <summary>Admits what follows the policies.</summary>
[Blueprint("bp-kyverno", "1.0.0")]
[BootstrapSlot("27", TargetNamespace = "kyverno")]
public sealed class Kyverno : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Kyverno" }, Depends = [DependsOn<Cilium>("^1.1")] };
}

/// <summary>Restarts pods whose configuration changed.</summary>
[Blueprint("bp-reloader", "1.0.0")]
[BootstrapSlot("28", TargetNamespace = "reloader")]
public sealed class Reloader : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Reloader" } };
}

/// <summary>Sizes pods by what they use.</summary>
[Blueprint("bp-vpa", "1.0.0")]
[BootstrapSlot("29", TargetNamespace = "vpa")]
public sealed class Vpa : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "VPA" } };
}

/// <summary>Scans images.</summary>
[Blueprint("bp-trivy", "1.0.0")]
[BootstrapSlot("30", TargetNamespace = "trivy-system")]
public sealed class Trivy : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Trivy" }, Depends = [DependsOn<CertManager>("^1.1")] };
}

/// <summary>Watches what processes do.</summary>
[Blueprint("bp-falco", "1.0.0")]
[BootstrapSlot("31", TargetNamespace = "falco")]
public sealed class Falco : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Falco" }, Depends = [DependsOn<Cilium>("^1.1")] };
}

/// <summary>Verifies signatures of images.</summary>
[Blueprint("bp-sigstore", "1.0.0")]
[BootstrapSlot("32", TargetNamespace = "sigstore-system")]
public sealed class Sigstore : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Sigstore" }, Depends = [DependsOn<CertManager>("^1.1")] };
}

/// <summary>Bills of materials and their faults.</summary>
[Blueprint("bp-syft-grype", "1.0.0")]
[BootstrapSlot("33", TargetNamespace = "syft-grype")]
public sealed class SyftGrype : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Syft Grype" }, Depends = [DependsOn<CertManager>("^1.1")] };
}

/// <summary>Backups of the cluster.</summary>
[Blueprint("bp-velero", "1.0.0")]
[BootstrapSlot("34", TargetNamespace = "velero")]
public sealed class Velero : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Velero" }, Depends = [DependsOn<Seaweedfs>("^1.0")] };
}
