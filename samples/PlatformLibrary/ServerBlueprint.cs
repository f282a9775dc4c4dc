using Catalyst.Sdk;
using k8s.Models;

namespace Samples.PlatformLibrary;

/// <summary>A Blueprint of one Deployment with an HTTP port: what stands around it.</summary>
public abstract class ServerBlueprint<TValues> : PlatformBlueprint<TValues>
    where TValues : ServerValues
{
    /// <summary>Whether the server is installed at all.</summary>
    protected abstract bool IsEnabled { get; }

    /// <summary>The API inside the cluster.</summary>
    public V1Service? Service() => IsEnabled
        ? new()
        {
            Metadata = new() { Name = FullName, Labels = Labels, Annotations = Values.Service.Annotations.NonEmpty() },
            Spec = new()
            {
                Type = Values.Service.Type,
                Ports = [new() { Port = Values.Service.Port, TargetPort = Values.Service.TargetPort, Protocol = "TCP", Name = "http" }],
                Selector = SelectorLabels,
            },
        }
        : null;

    /// <summary>The identity of the pods.</summary>
    [Template("serviceaccount.yaml")]
    public V1ServiceAccount? Account() => Values.ServiceAccount.Create
        ? new() { Metadata = new() { Name = ServiceAccountName, Labels = Labels, Annotations = Values.ServiceAccount.Annotations.NonEmpty() } }
        : null;

    /// <summary>Scales on CPU and memory. Off by default: a cluster needs room to scale into.</summary>
    [Template("hpa.yaml")]
    public V2HorizontalPodAutoscaler? Autoscaler() => IsEnabled && Values.Hpa.Enabled ? Scaling(Values.Hpa, FullName, FullName) : null;

    /// <summary>Tells Prometheus to scrape the server. Needs the operator's switch and the CRD on the cluster.</summary>
    [Template("servicemonitor.yaml")]
    public ServiceMonitor? Monitor() => IsEnabled && Values.ServiceMonitor.Enabled && Capabilities.Has("monitoring.coreos.com/v1")
        ? Scraping(Values.ServiceMonitor, FullName, Release.Namespace, "http")
        : null;
}
