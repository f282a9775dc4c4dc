using Catalyst.Sdk;
using Samples.PlatformLibrary;

namespace Samples.ExternalSecrets;

/// <summary>Fetches secrets from the vault, with the store that every cluster reads from.</summary>
[Blueprint("bp-external-secrets", "1.0.1")]
public sealed class ExternalSecrets : Blueprint<ExternalSecretsValues>
{
    public override BlueprintSpec Spec => new()
    {
        Metadata = new() { Section = "pts-3-3-security-and-policy" },
        Card = new() { Title = "External Secrets Operator", Summary = "Fetches secrets from the vault", Icon = "external-secrets.svg", Category = "security" },
        Placement = new() { Modes = [PlacementMode.Singleton, PlacementMode.ActiveActive], Default = PlacementMode.ActiveActive },
        Topology = Topologies.EveryCluster,
        Depends = [DependsOn("bp-openbao", "^1.0"), DependsOn("bp-cert-manager", "^1.0")],
        Upgrades = new() { From = ["0.x"] },
    };

    /// <summary>
    /// The store that every cluster has from the start: the vault of its region. A hook, because the operator brings the custom resource's
    /// definition along: the store can be applied only when the rest of the release is there.
    /// </summary>
    [Template("clustersecretstore-vault-region1.yaml")]
    [Hook(HookPhase.PostInstall | HookPhase.PostUpgrade, Weight = 5, DeletePolicy = HookDeletePolicy.BeforeHookCreation)]
    public ClusterSecretStore? Store()
    {
        if (Values.ClusterSecretStore is not { Enabled: true } store) return null;

        return new()
        {
            Metadata = new()
            {
                Name = store.Name.Or("vault-region1"),
                Labels = new StringMap { { "catalyst.openova.io/component", "external-secrets" }, { "catalyst.openova.io/secret-backend", "openbao" } },
            },
            Spec = new()
            {
                Provider = new()
                {
                    // OpenBao speaks the protocol of Vault, so the operator's provider for Vault is the one to use.
                    Vault = new()
                    {
                        Server = store.Server.Or("http://openbao.openbao.svc.cluster.local:8200"),
                        Path = store.Path.Or("secret"),
                        Version = store.Version.Or("v2"),
                        Auth = new() { Kubernetes = Login(store.KubernetesAuth) },
                    },
                },
            },
        };
    }

    static VaultKubernetesAuth Login(KubernetesAuthValues? auth) => new()
    {
        MountPath = (auth?.MountPath).Or("kubernetes"),
        Role = (auth?.Role).Or("external-secrets"),
        ServiceAccountRef = new()
        {
            Name = (auth?.ServiceAccountName).Or("external-secrets"),
            Namespace = (auth?.ServiceAccountNamespace).Or("external-secrets-system"),
        },
    };
}
