using Catalyst.Sdk;
using k8s.Models;

namespace Samples.PlatformLibrary;

/// <summary>What the platform's Blueprints have in common: labels, and the objects and parts that are made the same way everywhere.</summary>
public abstract class PlatformBlueprint<TValues> : Blueprint<TValues>
    where TValues : class
{
    /// <summary>The labels of every object.</summary>
    public override StringMap Labels => new()
    {
        base.Labels,
        { "app.kubernetes.io/component", Component },
        { "catalyst.openova.io/blueprint", BlueprintName },
    };

    /// <summary>What part of the platform this is; null where the labels leave it out.</summary>
    protected virtual string? Component => null;

    /// <summary>The Blueprint's name, under whatever alias its chart is installed.</summary>
    protected abstract string BlueprintName { get; }

    /// <summary>The text of a file: ends with one line break, unless it is empty.</summary>
    protected static string Lines(string text) => text.Length > 0 ? $"{text.TrimEnd('\n')}\n" : "";

    /// <summary>Annotations by which Prometheus finds pods without an operator.</summary>
    protected static StringMap ScrapeAnnotations(int port) => new()
    {
        { "prometheus.io/scrape", "true" },
        { "prometheus.io/port", $"{port}" },
        { "prometheus.io/path", "/metrics" },
    };

    /// <summary>An object in the namespace of the release.</summary>
    protected V1ObjectMeta Named(string name) => new() { Name = name, NamespaceProperty = Release.Namespace, Labels = Labels };

    /// <summary>A probe on the port named http.</summary>
    protected static V1Probe HttpProbe(ProbeValues probe) => new()
    {
        HttpGet = new() { Path = probe.Path, Port = "http" },
        InitialDelaySeconds = probe.InitialDelaySeconds,
        PeriodSeconds = probe.PeriodSeconds,
        TimeoutSeconds = probe.TimeoutSeconds,
    };

    /// <summary>A variable that holds a credential.</summary>
    protected static V1EnvVar FromSecret(string variable, SecretKeyValues secret) => new()
    {
        Name = variable,
        ValueFrom = new() { SecretKeyRef = new() { Name = secret.SecretName, Key = secret.SecretKey } },
    };

    /// <summary>Room on a disk.</summary>
    protected static V1PersistentVolumeClaimSpec Claim(PersistenceValues persistence) => new()
    {
        AccessModes = persistence.AccessModes,
        Resources = new() { Requests = new QuantityMap { { "storage", persistence.Size } } },
        StorageClassName = persistence.StorageClassName.NonEmpty(),
    };

    /// <summary>A Secret that the operator fetches from the platform's store, and owns.</summary>
    protected static ExternalSecretSpec Fetched(ExternalSecretValues secret, string name) => new()
    {
        RefreshInterval = secret.RefreshInterval.Or("1h"),
        SecretStoreRef = new() { Name = secret.SecretStoreRef.Name, Kind = secret.SecretStoreRef.Kind },
        Target = new() { Name = secret.Target.Name.Or(name), CreationPolicy = "Owner" },
        Data = secret.Data is { Count: > 0 } data
            ? [.. data.Select(static d => new ExternalSecretData { SecretKey = d.SecretKey, RemoteRef = new() { Key = d.RemoteRef.Key, Property = d.RemoteRef.Property } })]
            : null,
    };

    /// <summary>Keeps the CPU and memory of a Deployment's pods near their targets.</summary>
    protected V2HorizontalPodAutoscaler Scaling(HpaValues hpa, string name, string deployment) => new()
    {
        Metadata = new() { Name = name, NamespaceProperty = Release.Namespace, Labels = Labels },
        Spec = new()
        {
            ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = deployment },
            MinReplicas = hpa.MinReplicas,
            MaxReplicas = hpa.MaxReplicas,
            Metrics =
            [
                .. When(hpa.TargetCPUUtilizationPercentage.GetValueOrDefault() != 0, [Utilization("cpu", hpa.TargetCPUUtilizationPercentage.GetValueOrDefault())]),
                .. When(hpa.TargetMemoryUtilizationPercentage.GetValueOrDefault() != 0, [Utilization("memory", hpa.TargetMemoryUtilizationPercentage.GetValueOrDefault())]),
            ],
        },
    };

    /// <summary>One resource and how much of what the pods request of it they may use.</summary>
    protected static V2MetricSpec Utilization(string resource, int percentage) => new()
    {
        Type = "Resource",
        Resource = new() { Name = resource, Target = new() { Type = "Utilization", AverageUtilization = percentage } },
    };

    /// <summary>Scrapes one port of the release's pods.</summary>
    protected ServiceMonitor Scraping(ServiceMonitorValues monitor, string name, string space, string port) => new()
    {
        Metadata = new() { Name = name, NamespaceProperty = space, Labels = new StringMap { Labels, monitor.Labels } },
        Spec = new()
        {
            Selector = new() { MatchLabels = SelectorLabels },
            NamespaceSelector = new() { MatchNames = [Release.Namespace] },
            Endpoints = [new() { Port = port, Path = monitor.Path, Interval = monitor.Interval, ScrapeTimeout = monitor.ScrapeTimeout }],
        },
    };

    /// <summary>Selects a namespace by its name.</summary>
    protected static V1LabelSelector Namespace(string name) => new() { MatchLabels = new StringMap { { "kubernetes.io/metadata.name", name } } };

    /// <summary>Lets the pods of a namespace in on a port.</summary>
    protected static V1NetworkPolicyIngressRule FromNamespace(string name, int port) => new()
    {
        FromProperty = [new() { NamespaceSelector = Namespace(name) }],
        Ports = [new() { Protocol = "TCP", Port = port }],
    };

    /// <summary>Lets Prometheus in, in whatever namespace it runs.</summary>
    protected static V1NetworkPolicyIngressRule FromPrometheus(int port) => new()
    {
        FromProperty = [new() { NamespaceSelector = new(), PodSelector = new() { MatchLabels = new StringMap { { "app.kubernetes.io/name", "prometheus" } } } }],
        Ports = [new() { Protocol = "TCP", Port = port }],
    };

    /// <summary>Lets out to the pods of a namespace on a port.</summary>
    protected static V1NetworkPolicyEgressRule ToNamespace(string name, int port) => new()
    {
        To = [new() { NamespaceSelector = Namespace(name) }],
        Ports = [new() { Protocol = "TCP", Port = port }],
    };

    /// <summary>Lets name lookups out.</summary>
    protected static V1NetworkPolicyEgressRule ToDns => new()
    {
        To = [new() { NamespaceSelector = Namespace("kube-system") }],
        Ports = [new() { Protocol = "UDP", Port = 53 }, new() { Protocol = "TCP", Port = 53 }],
    };

    /// <summary>Lets HTTPS out to hosts without fixed addresses: everything but the private ranges.</summary>
    protected static V1NetworkPolicyEgressRule ToInternet => new()
    {
        To = [new() { IpBlock = new() { Cidr = "0.0.0.0/0", Except = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"] } }],
        Ports = [new() { Protocol = "TCP", Port = 443 }],
    };
}
