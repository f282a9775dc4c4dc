using Catalyst.Sdk;

namespace Samples.Sovereign;

/// <summary>Logs, metrics and traces: slots 20 to 26.</summary>
internal static class Observability
{
    public static readonly ExpectedSlot[] Plan =
    [
        new() { Slot = "20", Name = "bp-opentelemetry", DependsOn = ["bp-cert-manager"], Wave = "W2.K2" },
        new() { Slot = "21", Name = "bp-alloy", DependsOn = ["bp-opentelemetry"], Wave = "W2.K2" },
        new() { Slot = "22", Name = "bp-loki", DependsOn = ["bp-seaweedfs"], Wave = "W2.K2" },
        new() { Slot = "23", Name = "bp-mimir", DependsOn = ["bp-seaweedfs"], Wave = "W2.K2" },
        new() { Slot = "24", Name = "bp-tempo", DependsOn = ["bp-seaweedfs"], Wave = "W2.K2" },
        new() { Slot = "25", Name = "bp-grafana", DependsOn = ["bp-cnpg", "bp-loki", "bp-mimir", "bp-tempo", "bp-keycloak"], Wave = "W2.K2" },
        new() { Slot = "26", Name = "bp-langfuse", DependsOn = ["bp-cnpg", "bp-keycloak", "bp-cert-manager"], Wave = "W2.K2" },
    ];
}

/// <summary>Collects traces and metrics.</summary>
[Blueprint("bp-opentelemetry", "1.0.0")]
[BootstrapSlot("20", TargetNamespace = "opentelemetry", Timeout = "15m")]
public sealed class Opentelemetry : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "OpenTelemetry" }, Depends = [DependsOn<CertManager>("^1.1")] };
}

/// <summary>Ships what nodes and pods say.</summary>
[Blueprint("bp-alloy", "1.0.0")]
[BootstrapSlot("21", TargetNamespace = "alloy", Timeout = "15m")]
public sealed class Alloy : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Alloy" }, Depends = [DependsOn<Opentelemetry>("^1.0")] };
}

/// <summary>Keeps logs.</summary>
[Blueprint("bp-loki", "1.0.0")]
[BootstrapSlot("22", TargetNamespace = "loki", Timeout = "15m")]
public sealed class Loki : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Loki" }, Depends = [DependsOn<Seaweedfs>("^1.0")] };
}

/// <summary>Keeps metrics.</summary>
[Blueprint("bp-mimir", "1.0.0")]
[BootstrapSlot("23", TargetNamespace = "mimir", Timeout = "15m")]
public sealed class Mimir : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Mimir" }, Depends = [DependsOn<Seaweedfs>("^1.0")] };
}

/// <summary>Keeps traces.</summary>
[Blueprint("bp-tempo", "1.0.0")]
[BootstrapSlot("24", TargetNamespace = "tempo", Timeout = "15m")]
public sealed class Tempo : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Tempo" }, Depends = [DependsOn<Seaweedfs>("^1.0")] };
}

/// <summary>Shows logs, metrics and traces.</summary>
[Blueprint("bp-grafana", "1.0.0")]
[BootstrapSlot("25", TargetNamespace = "grafana", Timeout = "15m")]
public sealed class Grafana : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Grafana" }, Depends = [DependsOn<Cnpg>("^1.0"), DependsOn<Loki>("^1.0"), DependsOn<Mimir>("^1.0"), DependsOn<Tempo>("^1.0"), DependsOn<Keycloak>("^1.1")] };
}

/// <summary>Shows what models were asked.</summary>
[Blueprint("bp-langfuse", "1.0.0")]
[BootstrapSlot("26", TargetNamespace = "langfuse", Timeout = "15m")]
public sealed class Langfuse : Component
{
    public override BlueprintSpec Spec => Common with { Card = new() { Title = "Langfuse" }, Depends = [DependsOn<Cnpg>("^1.0"), DependsOn<Keycloak>("^1.1"), DependsOn<CertManager>("^1.1")] };
}
