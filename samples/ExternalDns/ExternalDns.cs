using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.ExternalDns;

/// <summary>Writes the names of Services and Ingresses into the platform's name server.</summary>
[Blueprint("bp-external-dns", "1.1.2")]
public sealed class ExternalDns : PlatformBlueprint<ExternalDnsChartValues>
{
    const string SecretName = "powerdns-api-credentials";

    public override BlueprintSpec Spec => new()
    {
        Metadata = new() { Section = "pts-3-1-networking-and-service-mesh" },
        Card = new() { Title = "ExternalDNS", Summary = "Writes the names of Services and Ingresses into the name server", Family = "networking", Documentation = "https://kubernetes-sigs.github.io/external-dns/" },
        Topology = Topologies.EveryCluster,
        Depends = [DependsOn("bp-powerdns", "^1.0")],
    };

    /// <summary>The name in the labels; objects of this chart have names of their own beside those of the wrapped chart.</summary>
    public override string Name => Values.FullnameOverride.Or("external-dns").AsName();

    /// <summary>The labels of every object.</summary>
    public override StringMap Labels => new()
    {
        { "app.kubernetes.io/name", Name },
        { "app.kubernetes.io/instance", Release.Name },
        { "app.kubernetes.io/managed-by", Release.Service },
        { "catalyst.openova.io/blueprint", BlueprintName },
        { "catalyst.openova.io/component", "external-dns" },
    };

    /// <summary>The labels that the wrapped chart gives its pods.</summary>
    public override StringMap SelectorLabels => new() { { "app.kubernetes.io/name", "external-dns" }, { "app.kubernetes.io/instance", Release.Name } };

    /// <summary>
    /// The name server's key from the vault. Off until there is a vault: up to then the name server's own chart makes the Secret, under the same name.
    /// </summary>
    [Template("externalsecret.yaml")]
    public ExternalSecret? ApiKey() => Values.ExternalDns.ExternalSecret.Enabled && Capabilities.Has("external-secrets.io/v1beta1")
        ? new()
        {
            Metadata = new() { Name = SecretName, NamespaceProperty = Release.Namespace, Labels = Labels },
            Spec = Fetched(Values.ExternalDns.ExternalSecret, SecretName),
        }
        : null;

    /// <summary>Lets in the metrics scraper, lets out DNS, the Kubernetes API and the name server's API.</summary>
    [Template("networkpolicy.yaml")]
    public V1NetworkPolicy? Policy() => Values.ExternalDns.NetworkPolicy.Enabled
        ? new()
        {
            Metadata = new() { Name = "bp-external-dns", NamespaceProperty = Release.Namespace, Labels = Labels },
            Spec = new()
            {
                PodSelector = new() { MatchLabels = SelectorLabels },
                PolicyTypes = ["Ingress", "Egress"],
                Ingress = [FromPrometheus(7979)],
                Egress =
                [
                    ToDns,
                    // The Kubernetes API, whose address differs from cluster to cluster.
                    new()
                    {
                        To = [new() { IpBlock = new() { Cidr = "0.0.0.0/0", Except = [] } }],
                        Ports = [new() { Protocol = "TCP", Port = 443 }, new() { Protocol = "TCP", Port = 6443 }],
                    },
                    // The name server's API.
                    new()
                    {
                        To =
                        [
                            new()
                            {
                                NamespaceSelector = Namespace(Values.ExternalDns.NetworkPolicy.PowerdnsNamespace),
                                PodSelector = new() { MatchLabels = new StringMap { { "app.kubernetes.io/name", Values.ExternalDns.NetworkPolicy.PowerdnsServiceName } } },
                            },
                        ],
                        Ports = [new() { Protocol = "TCP", Port = Values.ExternalDns.NetworkPolicy.PowerdnsApiPort }],
                    },
                ],
            },
        }
        : null;

    /// <summary>Tells Prometheus to scrape the pods. Off until the Prometheus operator is there.</summary>
    [Template("servicemonitor.yaml")]
    public ServiceMonitor? Monitor() => Values.ExternalDns.ServiceMonitor.Enabled && Capabilities.Has("monitoring.coreos.com/v1")
        ? new()
        {
            Metadata = new() { Name = "bp-external-dns-catalyst", NamespaceProperty = Values.ExternalDns.ServiceMonitor.Namespace.Or(Release.Namespace), Labels = Labels },
            Spec = new()
            {
                Selector = new() { MatchLabels = SelectorLabels },
                NamespaceSelector = new() { MatchNames = [Release.Namespace] },
                Endpoints = [new() { Port = "http", Interval = Values.ExternalDns.ServiceMonitor.Interval.Or("30s"), Path = "/metrics" }],
            },
        }
        : null;

    protected override string BlueprintName => "bp-external-dns";
}
