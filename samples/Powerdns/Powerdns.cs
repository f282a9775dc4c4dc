using System.Security.Cryptography;
using System.Text;
using Catalyst.Sdk;
using k8s;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.Powerdns;

/// <summary>Authoritative DNS: the database of PowerDNS, the proxy in front of it, and the ways in.</summary>
[Blueprint("bp-powerdns", "1.1.3")]
public sealed class Powerdns : PlatformBlueprint<PowerdnsChartValues>
{
    const string ApiSecret = "powerdns-api-credentials";
    const string Dnsdist = "dnsdist";
    const string DnsdistConfig = "dnsdist-config";

    public override BlueprintSpec Spec => new()
    {
        Metadata = new() { Section = "pts-3-2-gitops-and-iac", Category = "per-host-cluster-infrastructure" },
        Card = new()
        {
            Title = "PowerDNS",
            Summary = "Authoritative DNS with signed zones, behind a proxy that limits how often one address may ask",
            Icon = "powerdns.svg",
            Category = "infrastructure",
            Tags = ["dns", "dnssec"],
            Documentation = "https://doc.powerdns.com/authoritative/",
        },
        Owner = new() { Team = "platform", Contact = "platform@openova.io" },
        Placement = new() { Modes = [PlacementMode.Singleton, PlacementMode.ActiveActive], Default = PlacementMode.ActiveActive },
        Topology = Topologies.EveryCluster,
        Depends = [DependsOn("bp-cert-manager", "^1.0")],
        Upgrades = new() { From = ["0.x"] },
    };

    public override string FullName => Values.FullnameOverride.Or("powerdns").AsName();

    public override StringMap Labels => new()
    {
        { "app.kubernetes.io/name", FullName },
        { "app.kubernetes.io/instance", Release.Name },
        { "app.kubernetes.io/managed-by", Release.Service },
        { "catalyst.openova.io/blueprint", BlueprintName },
        { "catalyst.openova.io/component", "powerdns" },
    };

    /// <summary>What PowerDNS itself and its callers sign in with. What is on the cluster stays, unless the operator says otherwise.</summary>
    [Template("api-credentials-secret.yaml")]
    public V1Secret? Credentials()
    {
        if (Values.Powerdns.UseExistingApiSecret) return null;
        var existing = Lookup<V1Secret>(ApiSecret);

        return new()
        {
            Metadata = new()
            {
                Name = ApiSecret,
                NamespaceProperty = Release.Namespace,
                Labels = Labels,
                Annotations = new StringMap { { "catalyst.openova.io/comment", "Made at the first installation and kept by every later one. The values powerdns.apiKey and powerdns.webserverPassword replace what is here." } },
            },
            Type = "Opaque",
            StringData = new StringMap
            {
                { "api-key", Values.Powerdns.ApiKey.Or(existing.Text("api-key").Or(RandomText(32))) },
                { "webserver-password", Values.Powerdns.WebserverPassword.Or(existing.Text("webserver-password").Or(RandomText(32))) },
            },
        };
    }

    /// <summary>The API for operators. Where Traefik is, it asks for a name and a password; elsewhere the cluster's own ingress controller has to.</summary>
    public IEnumerable<IKubernetesObject> ApiIngress()
    {
        if (!Values.Api.Enabled) yield break;

        if (Capabilities.Has("traefik.io/v1alpha1"))
        {
            yield return new Middleware
            {
                Metadata = Named(MiddlewareName),
                Spec = new() { BasicAuth = new() { Secret = Values.Api.BasicAuth.SecretName.Or("powerdns-api-basicauth") } },
            };
        }

        yield return new V1Ingress
        {
            Metadata = new()
            {
                Name = "powerdns-api",
                NamespaceProperty = Release.Namespace,
                Labels = Labels,
                Annotations = new StringMap
                {
                    { "cert-manager.io/cluster-issuer", Values.Api.Tls.Issuer.Or("letsencrypt-prod") },
                    { "traefik.ingress.kubernetes.io/router.middlewares", Capabilities.Has("traefik.io/v1alpha1") ? $"{Release.Namespace}-{MiddlewareName}@kubernetescrd" : null },
                },
            },
            Spec = new()
            {
                IngressClassName = Values.Api.IngressClassName.Or("traefik"),
                Tls = Values.Api.Tls.Enabled ? [new() { Hosts = [Values.Api.Host], SecretName = Values.Api.Tls.SecretName.Or("powerdns-api-tls") }] : null,
                Rules =
                [
                    new()
                    {
                        Host = Values.Api.Host,
                        Http = new()
                        {
                            Paths =
                            [
                                new()
                                {
                                    Path = Values.Api.Path.Or("/api"),
                                    PathType = Values.Api.PathType.Or("Prefix"),
                                    // The name that PowerDNS' own chart gives its Service.
                                    Backend = new() { Service = new() { Name = "powerdns", Port = new() { Number = Values.Powerdns.Powerdns.Webserver.BindPort.Or(8081) } } },
                                },
                            ],
                        },
                    },
                ],
            },
        };
    }

    /// <summary>The database, apart from those of other services, so that each can fail alone. It waits for its operator.</summary>
    [Template("cnpg-cluster.yaml")]
    public Cluster? Database() => Capabilities.Has("postgresql.cnpg.io/v1") ? new()
    {
        Metadata = new() { Name = Values.Postgres.Cluster.Name.Or("pdns-pg"), NamespaceProperty = Values.Postgres.Cluster.Namespace.Or(Release.Namespace), Labels = Labels },
        Spec = new()
        {
            Instances = Values.Postgres.Cluster.Instances.Or(1),
            ImageName = $"ghcr.io/cloudnative-pg/postgresql:{Values.Postgres.Cluster.PgVersion.Or("16")}",
            Bootstrap = new() { Initdb = new() { Database = Values.Postgres.Cluster.Database.Or("pdns"), Owner = DatabaseOwner, PostInitApplicationSQL = [Schema] } },
            Postgresql = new()
            {
                Parameters = new StringMap
                {
                    { "max_connections", "100" },
                    { "shared_buffers", "64MB" },
                    { "effective_cache_size", "192MB" },
                    { "work_mem", "4MB" },
                    { "maintenance_work_mem", "64MB" },
                    { "log_statement", "ddl" },
                    { "log_min_duration_statement", "1000" },
                },
            },
            Resources = Values.Postgres.Cluster.Resources,
            Storage = new() { Size = Values.Postgres.Cluster.StorageSize.Or("5Gi"), StorageClass = Values.Postgres.Cluster.StorageClass.Or("local-path") },
            // Operators change the schema with pdnsutil when they roll keys.
            EnableSuperuserAccess = true,
            Monitoring = new() { EnablePodMonitor = false },
        },
    } : null;

    /// <summary>The proxy that every query from outside passes: it drops those of addresses that ask too often.</summary>
    [Template("dnsdist.yaml")]
    public IEnumerable<IKubernetesObject> Proxy() => Values.Dnsdist.Enabled ?
    [
        new V1ConfigMap
        {
            Metadata = new() { Name = DnsdistConfig, NamespaceProperty = Release.Namespace, Labels = DnsdistLabels },
            Data = new StringMap { { "dnsdist.conf", Lines(Configuration) } },
        },
        new V1Deployment
        {
            Metadata = new() { Name = Dnsdist, NamespaceProperty = Release.Namespace, Labels = DnsdistLabels },
            Spec = new()
            {
                Replicas = Values.Dnsdist.ReplicaCount.Or(1),
                Selector = new() { MatchLabels = SelectorLabels },
                Template = new()
                {
                    Metadata = new()
                    {
                        Labels = DnsdistLabels,
                        // Another configuration makes other pods.
                        Annotations = new StringMap { { "checksum/config", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Configuration))) } },
                    },
                    Spec = new()
                    {
                        SecurityContext = new() { RunAsNonRoot = true, RunAsUser = 953, RunAsGroup = 953, FsGroup = 953, SeccompProfile = new() { Type = "RuntimeDefault" } },
                        Containers =
                        [
                            new()
                            {
                                Name = Dnsdist,
                                Image = $"{Values.Dnsdist.Image.Repository}:{Values.Dnsdist.Image.Tag.Or("1.9.14")}",
                                ImagePullPolicy = Values.Dnsdist.Image.PullPolicy.Or("IfNotPresent"),
                                Args = ["--supervised", "--config=/etc/dnsdist/dnsdist.conf"],
                                Ports = [new() { Name = "dns-udp", ContainerPort = 53, Protocol = "UDP" }, new() { Name = "dns-tcp", ContainerPort = 53, Protocol = "TCP" }],
                                SecurityContext = new()
                                {
                                    AllowPrivilegeEscalation = false,
                                    ReadOnlyRootFilesystem = true,
                                    RunAsNonRoot = true,
                                    // Port 53 is a privileged one.
                                    Capabilities = new() { Drop = ["ALL"], Add = ["NET_BIND_SERVICE"] },
                                },
                                Resources = Values.Dnsdist.Resources,
                                VolumeMounts = [new() { Name = "config", MountPath = "/etc/dnsdist", ReadOnlyProperty = true }],
                            },
                        ],
                        Volumes = [new() { Name = "config", ConfigMap = new() { Name = DnsdistConfig } }],
                    },
                },
            },
        },
        new V1Service
        {
            Metadata = new() { Name = Dnsdist, NamespaceProperty = Release.Namespace, Labels = DnsdistLabels },
            Spec = new()
            {
                Type = Values.Dnsdist.Service.Type.Or("ClusterIP"),
                Selector = SelectorLabels,
                Ports =
                [
                    new() { Name = "dns-udp", Port = 53, TargetPort = "dns-udp", Protocol = "UDP" },
                    new() { Name = "dns-tcp", Port = 53, TargetPort = "dns-tcp", Protocol = "TCP" },
                ],
            },
        },
    ] : [];

    /// <summary>The public address of the name server, until floating addresses take its place.</summary>
    [Template("anycast-endpoint.yaml")]
    public V1Service? PublicEndpoint() => Values.Anycast.Enabled ? new()
    {
        Metadata = new()
        {
            Name = Values.Anycast.ServiceName.Or("powerdns-anycast"),
            NamespaceProperty = Release.Namespace,
            Labels = new StringMap { Labels, { "catalyst.openova.io/role", "public-ns-endpoint" } },
            Annotations = Values.Anycast.Annotations.NonEmpty(),
        },
        Spec = new() { Type = Values.Anycast.ServiceType.Or("LoadBalancer"), Selector = SelectorLabels, Ports = Values.Anycast.Ports },
    } : null;

    /// <summary>A public address that survives its server. Waits for the composition that provides it.</summary>
    [Template("crossplane-floatingip.yaml")]
    public HetznerFloatingIP? FloatingAddress() => Values.Crossplane.FloatingIP.Enabled && Capabilities.Has("compose.openova.io/v1alpha1") ? new()
    {
        Metadata = Named(FloatingName),
        Spec = new()
        {
            Parameters = new() { Name = FloatingName, Type = "ipv4", Region = Values.Crossplane.FloatingIP.Region.Or("fsn1"), Description = "Catalyst PowerDNS public NS anycast endpoint" },
            ProviderConfigRef = new() { Name = "default-hcloud" },
        },
    } : null;

    /// <summary>The pods of the proxy.</summary>
    public override StringMap SelectorLabels => new() { { "app.kubernetes.io/name", Dnsdist }, { "app.kubernetes.io/instance", Release.Name } };

    StringMap DnsdistLabels => new()
    {
        SelectorLabels,
        { "app.kubernetes.io/component", "query-frontend" },
        { "catalyst.openova.io/blueprint", BlueprintName },
    };

    protected override string BlueprintName => "bp-powerdns";

    string MiddlewareName => Values.Api.MiddlewareName.Or("powerdns-api-auth");

    string FloatingName => Values.Crossplane.FloatingIP.Name.Or("pdns-public-ns");

    string DatabaseOwner => Values.Postgres.Cluster.Owner.Or("pdns");

    /// <summary>dnsdist's configuration with the operator's values in it.</summary>
    string Configuration => Tpl(Values.Dnsdist.Config);

    /// <summary>The statements run as superuser; as the owner they make what PowerDNS may change.</summary>
    string Schema => $"""
        SET ROLE "{DatabaseOwner}";

        {Files.Get("schema.sql")}
        """;
}
