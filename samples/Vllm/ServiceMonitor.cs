using k8s;
using k8s.Models;

namespace Samples.Vllm;

/// <summary>The Prometheus operator's custom resource, as far as this chart uses it.</summary>
[KubernetesEntity(Group = "monitoring.coreos.com", ApiVersion = "v1", Kind = "ServiceMonitor", PluralName = "servicemonitors")]
public sealed record ServiceMonitor : IKubernetesObject<V1ObjectMeta>
{
    public string ApiVersion { get; set; } = "monitoring.coreos.com/v1";
    public string Kind { get; set; } = "ServiceMonitor";
    public V1ObjectMeta Metadata { get; set; } = new();
    public ServiceMonitorSpec? Spec { get; set; }
}

public sealed record ServiceMonitorSpec
{
    public V1LabelSelector? Selector { get; init; }
    public NamespaceSelector? NamespaceSelector { get; init; }
    public IList<ServiceMonitorEndpoint>? Endpoints { get; init; }
}

public sealed record NamespaceSelector
{
    public IList<string>? MatchNames { get; init; }
}

public sealed record ServiceMonitorEndpoint
{
    public string? Port { get; init; }
    public string? Path { get; init; }
    public string? Interval { get; init; }
    public string? ScrapeTimeout { get; init; }
}
