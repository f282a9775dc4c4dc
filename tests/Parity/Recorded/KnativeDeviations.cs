using static Parity.Recorded.Deviation;

namespace Parity.Recorded;

/// <summary>Where the Knative sample differs from the recorded chart, and why that is right.</summary>
internal static class KnativeDeviations
{
    public static readonly IReadOnlyList<Deviation> All =
    [
        Retyped("13 values at once = exp",
            "HorizontalPodAutoscaler/ns/bp-knative-operator#/spec/scaleTargetRef/name",
            "NetworkPolicy/ns/bp-knative#/spec/egress/3/to/0/namespaceSelector/matchLabels/kubernetes.io~1metadata.name",
            "ServiceMonitor/1000/bp-knative#/metadata/namespace"),
        Retyped("13 values at once = hash",
            "HorizontalPodAutoscaler/ns/bp-knative-operator#/spec/scaleTargetRef/name",
            "NetworkPolicy/ns/bp-knative#/spec/egress/3/to/0/namespaceSelector/matchLabels/kubernetes.io~1metadata.name",
            "ServiceMonitor/a/bp-knative#/metadata/namespace"),
        Retyped("11 values at once = lines",
            "NetworkPolicy/ns/bp-knative#/spec/egress/3/to/0/namespaceSelector/matchLabels/kubernetes.io~1metadata.name",
            "NetworkPolicy/ns/bp-knative#/two"),
        Retyped("13 values at once = num",
            "HorizontalPodAutoscaler/ns/bp-knative-operator#/spec/scaleTargetRef/name",
            "NetworkPolicy/ns/bp-knative#/spec/egress/3/to/0/namespaceSelector/matchLabels/kubernetes.io~1metadata.name",
            "ServiceMonitor/7/bp-knative#/metadata/namespace"),
        Typed("mix 1 of 11 values", "an autoscaler without an upper bound, replicas are null",
            "/knativeOverlay/hpa/maxReplicas",
            "/knativeOverlay/knativeServing/highAvailability/replicas"),
        Typed("mix 3 of 8 values", "half a percent is no integer",
            "/knativeOverlay/hpa/targetMemoryUtilizationPercentage"),
        Typed("mix 5 of 12 values", "the object has no name, an autoscaler has no lower bound",
            "/knativeOverlay/hpa/minReplicas",
            "/knativeOverlay/knativeServing/name"),
        Typed("knativeOverlay.knativeServing.highAvailability.replicas=null", "replicas are null, which the operator's schema refuses",
            "/knativeOverlay/knativeServing/highAvailability/replicas"),
        Retyped("knativeOverlay.serviceMonitor.namespace=exp",
            "ServiceMonitor/1000/bp-knative#/metadata/namespace"),
        Typed("knativeOverlay.hpa.maxReplicas=n0", "an autoscaler with at most 0 replicas is refused by the cluster",
            "/knativeOverlay/hpa/maxReplicas"),
        Typed("knativeOverlay.hpa.targetMemoryUtilizationPercentage=f", "half a percent is no integer",
            "/knativeOverlay/hpa/targetMemoryUtilizationPercentage"),
        Typed("knativeOverlay.knativeServing.scaleToZero.enabled=null", "a key of a ConfigMap is null",
            "/knativeOverlay/knativeServing/scaleToZero/enabled"),
    ];
}
