using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.Knative;

/// <summary>Services that run when they are asked: scale to zero, revisions, split traffic.</summary>
[Blueprint("bp-knative", "1.0.0")]
public sealed class Knative : PlatformBlueprint<KnativeValues>
{
    private const string MissingDomain =
        "knativeOverlay.knativeServing.sovereignFqdn is required — set it to the Sovereign FQDN (e.g. omantel.omani.works) in the per-cluster overlay. "
        + "Per docs/INVIOLABLE-PRINCIPLES.md #4 (never hardcode), bp-knative ships no fallback default.";

    public override BlueprintSpec Spec => new()
    {
        Metadata = new() { Section = "pts-4-6-ai-ml" },
        Card = new()
        {
            Title = "Knative",
            Summary = "Services that run when they are asked: scale to zero, revisions, split traffic; routed by Cilium, without Istio",
            Icon = "knative.svg",
            Category = "ai-ml",
        },
        Owner = Teams.AiPlatform,
        Visibility = Visibility.Unlisted,
        Placement = new() { Modes = [PlacementMode.Singleton, PlacementMode.ActiveActive], Default = PlacementMode.Singleton, MinRegions = 1, MaxRegions = 5 },
        Topology = Topologies.ActiveActive,
        Depends = [DependsOn("bp-cilium", "^1"), DependsOn("bp-cert-manager", "^1")],
        Upgrades = new() { From = ["0.x"] },
    };

    public override ChartSpec ChartFile => new() { AppVersion = "1.21.1" };

    /// <summary>With a domain: the least that an operator says.</summary>
    [Overlay("domain")]
    static KnativeValues WithDomain => Defaults with { KnativeOverlay = Defaults.KnativeOverlay with { KnativeServing = Defaults.KnativeOverlay.KnativeServing with { SovereignFqdn = "apps.example.org" } } };

    /// <summary>The labels that the wrapped chart gives the operator's pods.</summary>
    public override StringMap SelectorLabels => new() { { "app.kubernetes.io/name", "knative-operator" } };

    public override string Name => Values.NameOverride.Or("knative").AsName();

    protected override string Component => "serverless";

    protected override string BlueprintName => "bp-knative";

    private OverlayValues Overlay => Values.KnativeOverlay;

    /// <summary>The installation: no Istio, routes through Cilium, one domain.</summary>
    [Template("knativeserving.yaml")]
    public KnativeServing? Serving() => Overlay.KnativeServing.Create
        ? new()
        {
            Metadata = new() { Name = Overlay.KnativeServing.Name, NamespaceProperty = Overlay.KnativeServing.Namespace, Labels = Labels },
            Spec = new()
            {
                Version = Overlay.KnativeServing.Version,
                Ingress = new() { Istio = new() { Enabled = !Overlay.KnativeServing.Istioless }, Contour = new() { Enabled = false }, Kourier = new() { Enabled = false } },
                Config = new()
                {
                    Network = new()
                    {
                        { "ingress-class", $"{Overlay.KnativeServing.IngressClass}.ingress.networking.knative.dev" },
                        { "domain-template", Overlay.KnativeServing.DomainTemplate },
                    },
                    // The empty selector makes it the domain of all services.
                    Domain = new() { { Required(Overlay.KnativeServing.SovereignFqdn, MissingDomain), "" } },
                    Autoscaler = new()
                    {
                        { "enable-scale-to-zero", Text(Overlay.KnativeServing.ScaleToZero.Enabled) },
                        { "scale-to-zero-grace-period", Overlay.KnativeServing.ScaleToZero.GracePeriod },
                        { "stable-window", Overlay.KnativeServing.ScaleToZero.StableWindow },
                    },
                },
                HighAvailability = new() { Replicas = Overlay.KnativeServing.HighAvailability.Replicas },
                Deployments = [new() { Name = "webhook", Replicas = Overlay.KnativeServing.HighAvailability.Replicas }],
            },
        }
        : null;

    /// <summary>Lets in the API server and the metrics scraper, lets out DNS, the API server and what the operator installs.</summary>
    [Template("networkpolicy.yaml")]
    public V1NetworkPolicy? Policy() => Overlay.NetworkPolicy.Enabled
        ? new()
        {
            Metadata = new() { Name = "bp-knative", NamespaceProperty = Release.Namespace, Labels = Labels },
            Spec = new()
            {
                PodSelector = new() { MatchLabels = SelectorLabels },
                PolicyTypes = ["Ingress", "Egress"],
                Ingress =
                [
                    new() { FromProperty = [new() { NamespaceSelector = Namespace(Release.Namespace) }] },
                    // Admission of Knative's objects.
                    FromNamespace("kube-system", 9443),
                    .. When(Overlay.ServiceMonitor.Enabled, [FromPrometheus(9090)]),
                ],
                Egress =
                [
                    ToDns,
                    new() { To = [new() { NamespaceSelector = Namespace(Release.Namespace) }] },
                    // The API server.
                    new() { To = [new() { NamespaceSelector = Namespace("kube-system") }], Ports = [new() { Protocol = "TCP", Port = 443 }, new() { Protocol = "TCP", Port = 6443 }] },
                    new() { To = [new() { NamespaceSelector = Namespace(Overlay.KnativeServing.Namespace.Or("knative-serving")) }] },
                ],
            },
        }
        : null;

    /// <summary>Scales the operator. Off by default: only one of its pods works, the others wait.</summary>
    [Template("hpa.yaml")]
    public V2HorizontalPodAutoscaler? Autoscaler() => Overlay.Hpa.Enabled
        ? Scaling(Overlay.Hpa, "bp-knative-operator", Overlay.Hpa.TargetDeployment.Or("knative-operator"))
        : null;

    /// <summary>Tells Prometheus to scrape the operator. Needs the operator's switch and the CRD on the cluster.</summary>
    [Template("servicemonitor.yaml")]
    public ServiceMonitor? Monitor() => Overlay.ServiceMonitor.Enabled && Capabilities.Has("monitoring.coreos.com/v1")
        ? Scraping(Overlay.ServiceMonitor, "bp-knative", Overlay.ServiceMonitor.Namespace.Or(Release.Namespace), "metrics")
        : null;
}
