using System.Text.Json.Serialization;
using Catalyst.Sdk;
using k8s;
using k8s.Models;

namespace Samples.Knative;

/// <summary>The Knative operator's custom resource: one installation of Knative Serving, as far as this chart uses it.</summary>
[KubernetesEntity(Group = "operator.knative.dev", ApiVersion = "v1beta1", Kind = "KnativeServing", PluralName = "knativeservings")]
public sealed record KnativeServing : IKubernetesObject<V1ObjectMeta>
{
    public string ApiVersion { get; set; } = "operator.knative.dev/v1beta1";
    public string Kind { get; set; } = "KnativeServing";
    public V1ObjectMeta Metadata { get; set; } = new();
    public KnativeServingSpec? Spec { get; set; }
}

public sealed record KnativeServingSpec
{
    public string? Version { get; init; }
    public KnativeIngress? Ingress { get; init; }

    /// <summary>The installation's ConfigMaps, by their names without <c>config-</c>.</summary>
    public KnativeConfig? Config { get; init; }

    [JsonPropertyName("high-availability")]
    public KnativeReplicas? HighAvailability { get; init; }

    public IList<KnativeReplicas>? Deployments { get; init; }
}

public sealed record KnativeIngress
{
    public KnativeSwitch? Istio { get; init; }
    public KnativeSwitch? Contour { get; init; }
    public KnativeSwitch? Kourier { get; init; }
}

public sealed record KnativeSwitch
{
    public bool? Enabled { get; init; }
}

public sealed record KnativeConfig
{
    public StringMap? Network { get; init; }
    public StringMap? Domain { get; init; }
    public StringMap? Autoscaler { get; init; }
}

public sealed record KnativeReplicas
{
    public string? Name { get; init; }
    public int? Replicas { get; init; }
}
