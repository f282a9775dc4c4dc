using Catalyst.Sdk;
using k8s;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.CertManagerDynadotWebhook;

/// <summary>Lets cert-manager prove the ownership of domains that are registered at Dynadot.</summary>
[Blueprint("bp-cert-manager-dynadot-webhook", "1.0.0")]
public sealed class CertManagerDynadotWebhook : PlatformBlueprint<CertManagerDynadotWebhookValues>
{
    const string ApiVersion = "v1alpha1", Rbac = "rbac.authorization.k8s.io";

    public override BlueprintSpec Spec => new()
    {
        Metadata = new() { Section = "pts-3-3-security-and-policy", Category = "security" },
        Card = new()
        {
            Title = "cert-manager-dynadot-webhook",
            Summary = "Solves DNS-01 challenges of cert-manager at the registrar Dynadot, so that wildcard certificates can be issued",
            Category = "security",
            Tags = ["cert-manager", "dns", "acme", "dynadot"],
        },
        Owner = new() { Team = "platform", Contact = "platform@openova.io" },
        Topology = Topologies.EveryCluster,
        Depends = [DependsOn("bp-cert-manager", "^1.0")],
        Outputs = new() { ["solverName"] = "dynadot", ["groupName"] = "acme.dynadot.openova.io" },
    };

    public override ChartSpec ChartFile => new() { AppVersion = "1.0.0" };

    public override StringMap Labels => new()
    {
        base.Labels,
        { "catalyst.openova.io/component", "cert-manager-webhook" },
    };

    /// <summary>Tells the API server to send challenges to the webhook, as to an API server of its own.</summary>
    [Template("apiservice.yaml")]
    public V1APIService? Api() => Values.ApiService.Enabled
        ? new()
        {
            Metadata = new()
            {
                Name = $"{ApiVersion}.{Values.Webhook.GroupName}",
                Labels = Labels,
                // cert-manager fills in the authority by which the API server knows the webhook.
                Annotations = new StringMap { { "cert-manager.io/inject-ca-from", $"{Release.Namespace}/{ServingCertificate}" } },
            },
            Spec = new()
            {
                Group = Values.Webhook.GroupName,
                GroupPriorityMinimum = Values.ApiService.GroupPriorityMinimum,
                VersionPriority = Values.ApiService.VersionPriority,
                Service = new() { Name = FullName, NamespaceProperty = Release.Namespace, Port = Values.Service.Port },
                Version = ApiVersion,
            },
        }
        : null;

    /// <summary>An authority of the webhook's own, and the certificate that it signs: no other one is trusted with this traffic.</summary>
    [Template("certificate.yaml")]
    public IEnumerable<IKubernetesObject> Certificates() => Values.ServingCert.Enabled
        ?
        [
            new Issuer { Metadata = Named(SelfSignedIssuer), Spec = new() { SelfSigned = new() } },
            new Certificate
            {
                Metadata = Named(Authority),
                Spec = new()
                {
                    SecretName = Authority,
                    Duration = Values.ServingCert.Duration,
                    RenewBefore = Values.ServingCert.RenewBefore,
                    IsCA = true,
                    CommonName = $"ca.{FullName}.cert-manager",
                    PrivateKey = NewKey,
                    IssuerRef = new() { Name = SelfSignedIssuer, Kind = "Issuer" },
                },
            },
            new Issuer { Metadata = Named(Authority), Spec = new() { Ca = new() { SecretName = Authority } } },
            new Certificate
            {
                Metadata = Named(ServingCertificate),
                Spec = new()
                {
                    SecretName = ServingCertificate,
                    Duration = Values.ServingCert.Duration,
                    RenewBefore = Values.ServingCert.RenewBefore,
                    PrivateKey = NewKey,
                    // Callers inside the cluster use any of these names.
                    DnsNames = [FullName, $"{FullName}.{Release.Namespace}", $"{FullName}.{Release.Namespace}.svc"],
                    IssuerRef = new() { Name = Authority, Kind = "Issuer" },
                },
            },
        ]
        : [];

    public V1Deployment Deployment() => new()
    {
        Metadata = Named(FullName),
        Spec = new()
        {
            Replicas = Values.Webhook.Replicas,
            Selector = new() { MatchLabels = SelectorLabels },
            Template = new()
            {
                Metadata = new() { Labels = Labels },
                Spec = new()
                {
                    ServiceAccountName = ServiceAccountName,
                    SecurityContext = Values.Webhook.PodSecurityContext,
                    Containers =
                    [
                        new()
                        {
                            Name = "webhook",
                            Image = $"{Values.Webhook.Image.Repository}:{Values.Webhook.Image.Tag}",
                            ImagePullPolicy = Values.Webhook.Image.PullPolicy,
                            // The flags of every extension API server; without them it would listen locally and make a certificate of its own.
                            Args = [$"--secure-port={Values.Webhook.SecurePort}", "--tls-cert-file=/tls/tls.crt", "--tls-private-key-file=/tls/tls.key", "--v=2"],
                            Env =
                            [
                                new() { Name = "GROUP_NAME", Value = Values.Webhook.GroupName },
                                new() { Name = "LOG_LEVEL", Value = Values.Webhook.LogLevel },
                                Credential("DYNADOT_API_KEY", Values.Dynadot.CredentialsSecret.Keys.ApiKey),
                                Credential("DYNADOT_API_SECRET", Values.Dynadot.CredentialsSecret.Keys.ApiSecret),
                                Credential("DYNADOT_MANAGED_DOMAINS", Values.Dynadot.CredentialsSecret.Keys.ManagedDomains, optional: true),
                                Credential("DYNADOT_DOMAIN", Values.Dynadot.CredentialsSecret.Keys.LegacyDomain, optional: true),
                                .. When(!string.IsNullOrEmpty(Values.Dynadot.BaseURL), [new V1EnvVar { Name = "DYNADOT_BASE_URL", Value = Values.Dynadot.BaseURL }]),
                            ],
                            Ports = [new() { Name = "https", ContainerPort = Values.Webhook.SecurePort, Protocol = "TCP" }],
                            LivenessProbe = Healthy,
                            ReadinessProbe = Healthy,
                            Resources = Values.Webhook.Resources,
                            SecurityContext = Values.Webhook.ContainerSecurityContext,
                            VolumeMounts = [new() { Name = "certs", MountPath = "/tls", ReadOnlyProperty = true }],
                        },
                    ],
                    Volumes = [new() { Name = "certs", Secret = new() { SecretName = ServingCertificate } }],
                },
            },
        },
    };

    /// <summary>What an extension API server needs of the API server, and the right to read the account's keys.</summary>
    [Template("rbac.yaml")]
    public IEnumerable<IKubernetesObject> Rights() => Values.Rbac.Create
        ?
        [
            new V1ClusterRoleBinding
            {
                Metadata = new() { Name = $"{FullName}:auth-delegator", Labels = Labels },
                RoleRef = new() { ApiGroup = Rbac, Kind = "ClusterRole", Name = "system:auth-delegator" },
                Subjects = Webhook,
            },
            new V1RoleBinding
            {
                Metadata = new() { Name = $"{FullName}:auth-reader", NamespaceProperty = "kube-system", Labels = Labels },
                RoleRef = new() { ApiGroup = Rbac, Kind = "Role", Name = "extension-apiserver-authentication-reader" },
                Subjects = Webhook,
            },
            new V1Role
            {
                Metadata = SecretReader,
                Rules = [new() { ApiGroups = [""], Resources = ["secrets"], ResourceNames = [Values.Dynadot.CredentialsSecret.Name], Verbs = ["get", "list", "watch"] }],
            },
            new V1RoleBinding
            {
                Metadata = SecretReader,
                RoleRef = new() { ApiGroup = Rbac, Kind = "Role", Name = $"{FullName}:dynadot-secret-reader" },
                Subjects = Webhook,
            },
        ]
        : [];

    public V1Service Service() => new()
    {
        Metadata = Named(FullName),
        Spec = new()
        {
            Type = Values.Service.Type,
            Ports = [new() { Name = "https", Port = Values.Service.Port, Protocol = "TCP", TargetPort = Values.Webhook.SecurePort }],
            Selector = SelectorLabels,
        },
    };

    [Template("serviceaccount.yaml")]
    public V1ServiceAccount? Account() => Values.ServiceAccount.Create ? new() { Metadata = new() { Name = ServiceAccountName, NamespaceProperty = Release.Namespace, Labels = Labels, Annotations = Values.ServiceAccount.Annotations.NonEmpty() } } : null;

    protected override string BlueprintName => "bp-cert-manager-dynadot-webhook";

    string SelfSignedIssuer => $"{FullName}-selfsign";

    /// <summary>The authority's certificate, its Secret, and the issuer that signs with it.</summary>
    string Authority => $"{FullName}-ca";

    /// <summary>The certificate that the webhook serves with, and its Secret.</summary>
    string ServingCertificate => $"{FullName}-tls";

    V1ObjectMeta SecretReader => new()
    {
        Name = $"{FullName}:dynadot-secret-reader",
        NamespaceProperty = Values.Dynadot.CredentialsSecret.Namespace.Or(Release.Namespace),
        Labels = Labels,
    };

    IList<Rbacv1Subject> Webhook => [new() { Kind = "ServiceAccount", Name = ServiceAccountName, NamespaceProperty = Release.Namespace }];

    static CertificatePrivateKey NewKey => new() { RotationPolicy = "Always", Algorithm = "ECDSA", Size = 256 };

    static V1Probe Healthy => new()
    {
        HttpGet = new() { Path = "/healthz", Port = "https", Scheme = "HTTPS" },
        InitialDelaySeconds = 5,
        PeriodSeconds = 10,
    };

    V1EnvVar Credential(string variable, string key, bool? optional = null) => new()
    {
        Name = variable,
        ValueFrom = new() { SecretKeyRef = new() { Name = Values.Dynadot.CredentialsSecret.Name, Key = key, Optional = optional } },
    };
}
