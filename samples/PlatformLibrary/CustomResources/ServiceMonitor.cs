using k8s;
using k8s.Models;

namespace Samples.PlatformLibrary;

/// <summary>The Prometheus operator's custom resource, as far as the charts use it.</summary>
[KubernetesEntity(Group = "monitoring.coreos.com", ApiVersion = "v1", Kind = "ServiceMonitor", PluralName = "servicemonitors")]
public sealed record ServiceMonitor : IKubernetesObject<V1ObjectMeta>
{
    public string ApiVersion { get; set; } = "monitoring.coreos.com/v1";
    public string Kind { get; set; } = "ServiceMonitor";
    public V1ObjectMeta Metadata { get; set; } = new();
    public ServiceMonitorSpec? Spec { get; set; }
}

/// <summary>Whom to scrape, and how.</summary>
public sealed record ServiceMonitorSpec
{
    public V1LabelSelector? Selector { get; init; }
    public NamespaceSelector? NamespaceSelector { get; init; }
    public IList<ServiceMonitorEndpoint>? Endpoints { get; init; }
}

/// <summary>The namespaces in which to look.</summary>
public sealed record NamespaceSelector
{
    public IList<string>? MatchNames { get; init; }
}

/// <summary>One port that is scraped.</summary>
public sealed record ServiceMonitorEndpoint
{
    public string? Port { get; init; }
    public string? Path { get; init; }
    public string? Interval { get; init; }
    public string? ScrapeTimeout { get; init; }
}
