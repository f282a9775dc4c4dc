using static Parity.Recorded.Deviation;

namespace Parity.Recorded;

/// <summary>Where the LLM gateway sample differs from the recorded chart, and why that is right.</summary>
internal static class LlmGatewayDeviations
{
    public static readonly IReadOnlyList<Deviation> All =
    [
        Retyped("nameOverride=007",
            "ServiceMonitor/ns/rel-007#/metadata/labels/app.kubernetes.io~1name",
            "NetworkPolicy/ns/rel-007#/metadata/labels/app.kubernetes.io~1name",
            "Cluster/bp-llm-gateway-audit#/metadata/labels/app.kubernetes.io~1name",
            "ConfigMap/bp-llm-gateway-keycloak-oidc#/metadata/labels/app.kubernetes.io~1name"),
        Retyped("14 values at once = bool",
            "Cluster/bp-llm-gateway-audit#/spec/storage/size",
            "Cluster/bp-llm-gateway-audit#/spec/storage/storageClass"),
        Retyped("11 values at once = empty",
            "Cluster/bp-llm-gateway-audit#/spec/storage/size"),
        Retyped("14 values at once = int",
            "Cluster/bp-llm-gateway-audit#/spec/storage/size",
            "Cluster/bp-llm-gateway-audit#/spec/storage/storageClass"),
        Retyped("14 values at once = num",
            "Cluster/bp-llm-gateway-audit#/spec/storage/size",
            "Cluster/bp-llm-gateway-audit#/spec/storage/storageClass"),
        Typed("mix 2 of 7 values", "a timeout is null, which the operator's schema refuses",
            "/catalystOverlay/serviceMonitor/scrapeTimeout"),
        Typed("mix 4 of 7 values", "sign-in without an issuer: its configuration says null",
            "/catalystOverlay/auth/keycloak/issuer"),
        Retyped("catalystOverlay.cnpg.storage.storageClass=int",
            "Cluster/bp-llm-gateway-audit#/spec/storage/storageClass"),
        Typed("catalystOverlay.cnpg.instances=f", "half a server is no integer",
            "/catalystOverlay/cnpg/instances"),
    ];
}
