using Catalyst.Sdk;

namespace Samples.Sovereign;

/// <summary>Where the releases of the newest kit run. There are no virtual clusters in it: each says why it is on the host.</summary>
internal static class PlacementRows
{
    private const string Substrate = "Virtual clusters stand on it, or need its definitions on the host";
    private const string Nodes = "Works on the nodes, or on objects of every namespace";
    private const string Edge = "Stands on the way of requests into the host's gateway";
    private const string Control = "Part of the control plane, which has no virtual cluster";

    public static readonly PlacementRow[] All =
    [
        new() { File = "01-cilium.yaml", Hr = "bp-cilium", Namespace = "kube-system", Justification = Substrate },
        new() { File = "01a-gateway-api.yaml", Hr = "bp-gateway-api", Namespace = "flux-system", Justification = Edge },
        new() { File = "02-cert-manager.yaml", Hr = "bp-cert-manager", Namespace = "cert-manager", Justification = Substrate },
        new() { File = "02a-bp-cert-manager-issuers.yaml", Hr = "bp-cert-manager-issuers", Namespace = "cert-manager", Justification = Substrate },
        new() { File = "03-flux.yaml", Hr = "bp-flux", Namespace = "flux-system", Justification = Substrate },
        new() { File = "04-crossplane.yaml", Hr = "bp-crossplane", Namespace = "crossplane-system", Justification = Substrate },
        new() { File = "05-sealed-secrets.yaml", Hr = "bp-sealed-secrets", Namespace = "kube-system", Justification = Substrate },
        new() { File = "05a-reflector.yaml", Hr = "bp-reflector", Namespace = "reflector", Justification = Nodes },
        new() { File = "06-bp-dragonfly.yaml", Hr = "bp-dragonfly", Namespace = "dragonfly", Justification = Edge },
        new() { File = "06a-bp-self-sovereign-cutover.yaml", Hr = "bp-self-sovereign-cutover", Namespace = "catalyst", Justification = Control },
        new() { File = "07-nats-jetstream.yaml", Hr = "bp-nats-jetstream", Namespace = "nats-system", Justification = Control },
        new() { File = "08-openbao.yaml", Hr = "bp-openbao", Namespace = "openbao", Justification = Control },
        new() { File = "09-keycloak.yaml", Hr = "bp-keycloak", Namespace = "keycloak", Justification = Control },
        new() { File = "10-gitea.yaml", Hr = "bp-gitea", Namespace = "gitea", Justification = Control },
        new() { File = "11-powerdns.yaml", Hr = "bp-powerdns", Namespace = "powerdns", Justification = Edge },
        new() { File = "11a-bp-powerdns-admin.yaml", Hr = "bp-powerdns-admin", Namespace = "powerdns-admin", Justification = Edge },
        new() { File = "12-external-dns.yaml", Hr = "bp-external-dns", Namespace = "external-dns", Justification = Edge },
        new() { File = "12a-bp-sovereign-tls-vars.yaml", Hr = "bp-sovereign-tls-vars", Namespace = "flux-system", Justification = Substrate },
        new() { File = "13-bp-catalyst-platform.yaml", Hr = "bp-catalyst-platform", Namespace = "catalyst-system", Justification = Control, ExtraNamespaces = ["org-services", "catalyst"] },
        new() { File = "13b-bp-sso-bridge.yaml", Hr = "bp-sso-bridge", Namespace = "sso-bridge", Justification = Control },
        new() { File = "13c-bp-oidc-gate.yaml", Hr = "bp-oidc-gate", Namespace = "oidc-gate", Justification = Edge },
        new() { File = "13d-bp-openova-mcp.yaml", Hr = "bp-openova-mcp", Namespace = "catalyst-system", Justification = Control },
        new() { File = "13e-bp-catalyst-secondary-edge-routes.yaml", Hr = "bp-catalyst-secondary-edge", Namespace = "catalyst-system", Justification = Edge, ExtraNamespaces = ["org-services"] },
        new() { File = "13f-bp-chargeback.yaml", Hr = "bp-chargeback", Namespace = "chargeback", Justification = Control },
        new() { File = "14-crossplane-claims.yaml", Hr = "bp-crossplane-claims", Namespace = "crossplane-system", Justification = Substrate },
        new() { File = "15-external-secrets.yaml", Hr = "bp-external-secrets", Namespace = "external-secrets-system", Justification = Substrate },
        new() { File = "15a-external-secrets-stores.yaml", Hr = "bp-external-secrets-stores", Namespace = "external-secrets-system", Justification = Substrate },
        new() { File = "16-cnpg.yaml", Hr = "bp-cnpg", Namespace = "cnpg-system", Justification = Substrate },
        new() { File = "16a-bp-postgres-shared.yaml", Hr = "bp-postgres-shared", Namespace = "shared-data", Justification = Control },
        new() { File = "16b-bp-cnpg-pair.yaml", Hr = "bp-cnpg-pair", Namespace = "cnpg", Justification = Substrate },
        new() { File = "16c-bp-postgres-shared-b.yaml", Hr = "bp-postgres-shared-b", Namespace = "shared-data", Justification = Control },
        new() { File = "16d-bp-postgres-shared-c.yaml", Hr = "bp-postgres-shared-c", Namespace = "shared-data", Justification = Control },
        new() { File = "17-valkey.yaml", Hr = "bp-valkey", Namespace = "valkey", Justification = Control },
        new() { File = "18-seaweedfs.yaml", Hr = "bp-seaweedfs", Namespace = "seaweedfs", Justification = Control },
        new() { File = "19-harbor.yaml", Hr = "bp-harbor", Namespace = "harbor", Justification = Control },
        new() { File = "19c-opentelemetry-operator.yaml", Hr = "bp-opentelemetry-operator", Namespace = "opentelemetry", Justification = Nodes },
        new() { File = "20-opentelemetry.yaml", Hr = "bp-opentelemetry", Namespace = "opentelemetry", Justification = Nodes },
        new() { File = "21-alloy.yaml", Hr = "bp-alloy", Namespace = "alloy", Justification = Nodes },
        new() { File = "22-loki.yaml", Hr = "bp-loki", Namespace = "loki", Justification = Control },
        new() { File = "23-mimir.yaml", Hr = "bp-mimir", Namespace = "mimir", Justification = Control },
        new() { File = "24-tempo.yaml", Hr = "bp-tempo", Namespace = "tempo", Justification = Control },
        new() { File = "25-grafana.yaml", Hr = "bp-grafana", Namespace = "grafana", Justification = Control },
        new() { File = "26-network-policies.yaml", Hr = "bp-network-policies", Namespace = "catalyst-system", Justification = Nodes },
        new() { File = "26b-bp-plane-isolation.yaml", Hr = "bp-plane-isolation", Namespace = "catalyst-system", Justification = Nodes },
        new() { File = "27-kyverno.yaml", Hr = "bp-kyverno", Namespace = "kyverno", Justification = Substrate },
        new() { File = "27a-kyverno-policies.yaml", Hr = "bp-kyverno-policies", Namespace = "kyverno", Justification = Substrate },
        new() { File = "28-reloader.yaml", Hr = "bp-reloader", Namespace = "reloader", Justification = Nodes },
        new() { File = "29-vpa.yaml", Hr = "bp-vpa", Namespace = "vpa", Justification = Nodes },
        new() { File = "30-trivy.yaml", Hr = "bp-trivy", Namespace = "trivy-system", Justification = Nodes },
        new() { File = "31-falco.yaml", Hr = "bp-falco", Namespace = "falco", Justification = Nodes },
        new() { File = "32-sigstore.yaml", Hr = "bp-sigstore", Namespace = "sigstore-system", Justification = Nodes },
        new() { File = "33-syft-grype.yaml", Hr = "bp-syft-grype", Namespace = "syft-grype", Justification = Nodes },
        new() { File = "34-velero.yaml", Hr = "bp-velero", Namespace = "velero", Justification = Nodes },
        new() { File = "34a-bp-velero-hcs.yaml", Hr = "bp-velero-hcs", Namespace = "velero", Justification = Nodes },
        new() { File = "35-coraza.yaml", Hr = "bp-coraza", Namespace = "coraza", Justification = Edge },
        new() { File = "39-bp-vllm.yaml", Hr = "bp-vllm", Namespace = "vllm", Justification = Nodes },
        new() { File = "49-bp-cert-manager-powerdns-webhook.yaml", Hr = "bp-cert-manager-powerdns-webhook", Namespace = "cert-manager", Justification = Substrate },
        new() { File = "50-cluster-autoscaler.yaml", Hr = "bp-cluster-autoscaler-hcloud", Namespace = "cluster-autoscaler", Justification = Nodes },
        new() { File = "51-bp-k8s-ws-proxy.yaml", Hr = "bp-k8s-ws-proxy", Namespace = "catalyst-system", Justification = Control },
        new() { File = "52-bp-guacamole.yaml", Hr = "bp-guacamole", Namespace = "guacamole", Justification = Control },
        new() { File = "55-bp-hcloud-ccm.yaml", Hr = "bp-hcloud-ccm", Namespace = "kube-system", Justification = Nodes },
        new() { File = "55a-bp-hcloud-csi.yaml", Hr = "bp-hcloud-csi", Namespace = "hcloud-csi", Justification = Nodes },
        new() { File = "55b-bp-huawei-evs-csi.yaml", Hr = "bp-huawei-evs-csi", Namespace = "huawei-evs-csi", Justification = Nodes },
        new() { File = "56-bp-openova-flow-server.yaml", Hr = "bp-openova-flow-server", Namespace = "catalyst-system", Justification = Control },
        new() { File = "57-bp-openova-flow-emitter.yaml", Hr = "bp-openova-flow-emitter", Namespace = "catalyst-system", Justification = Control },
        new() { File = "60-bp-vcluster-helmrepo.yaml", Hr = "bp-vcluster-helmrepo", Namespace = "flux-system", Justification = Substrate },
        new() { File = "62-bp-continuum.yaml", Hr = "bp-continuum", Namespace = "catalyst-system", Justification = Control },
        new() { File = "80-newapi.yaml", Hr = "bp-newapi", Namespace = "newapi", Justification = Control },
    ];
}
