using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Catalyst.Sdk;
using Samples.PlatformLibrary;

namespace Samples.Knative;

/// <summary>What an operator may set.</summary>
public sealed record KnativeValues
{
    /// <summary>Replaces the name in the labels of objects.</summary>
    [RegularExpression("[ -~]*")] public string? NameOverride { get; init; }

    /// <summary>The chart that this Blueprint wraps.</summary>
    public CatalystBlueprintValues CatalystBlueprint { get; init; } = new() { Upstream = new() { Chart = "knative-operator", Version = "v1.21.1", Repo = "https://knative.github.io/operator" } };

    /// <summary>Values of the wrapped chart, the operator itself.</summary>
    [JsonPropertyName("knative-operator")]
    public JsonObject Operator { get; init; } = OperatorDefaults.All;

    /// <summary>What the platform adds to it.</summary>
    [Config]
    public OverlayValues KnativeOverlay { get; init; } = new();
}

public sealed record OverlayValues
{
    /// <summary>The installation of Knative Serving that the operator keeps up.</summary>
    [Config]
    public ServingValues KnativeServing { get; init; } = new();

    /// <summary>Which traffic is let in and out of the operator.</summary>
    public NetworkPolicyValues NetworkPolicy { get; init; } = new();

    /// <summary>Scraping of the operator.</summary>
    public OperatorMonitorValues ServiceMonitor { get; init; } = new();

    /// <summary>Scaling of the operator.</summary>
    public OperatorHpaValues Hpa { get; init; } = new() { MaxReplicas = 3 };
}

public sealed record ServingValues
{
    /// <summary>Turn off to bring an installation of your own.</summary>
    [Config]
    public bool Create { get; init; } = true;

    public string Name { get; init; } = "knative-serving";
    public string Namespace { get; init; } = "knative-serving";

    /// <summary>The version of what serves, pinned.</summary>
    public string Version { get; init; } = "1.21.1";

    /// <summary>The domain below which services get their addresses. There is no default.</summary>
    [Config]
    public string? SovereignFqdn { get; init; } = "";

    /// <summary>Who routes: the part before .ingress.networking.knative.dev.</summary>
    [Config]
    public string IngressClass { get; init; } = "cilium";

    /// <summary>Whether Istio is left out.</summary>
    public bool Istioless { get; init; } = true;

    /// <summary>Services without requests stop.</summary>
    [Config]
    public ScaleToZeroValues ScaleToZero { get; init; } = new();

    public HighAvailabilityValues HighAvailability { get; init; } = new();

    /// <summary>How a service's host name is made; the template is Knative's own.</summary>
    public string DomainTemplate { get; init; } = "{{.Name}}.{{.Namespace}}.{{.Domain}}";
}

public sealed record ScaleToZeroValues
{
    [Config]
    public bool Enabled { get; init; } = true;

    public string GracePeriod { get; init; } = "30s";
    public string StableWindow { get; init; } = "60s";
}

public sealed record HighAvailabilityValues
{
    /// <summary>Pods of each part of the control plane.</summary>
    public int Replicas { get; init; } = 1;
}

public sealed record NetworkPolicyValues
{
    public bool Enabled { get; init; }
}

public sealed record OperatorMonitorValues : ServiceMonitorValues
{
    /// <summary>Empty for the release's own.</summary>
    public string? Namespace { get; init; } = "";
}

public sealed record OperatorHpaValues : HpaValues
{
    public string? TargetDeployment { get; init; } = "knative-operator";
}
