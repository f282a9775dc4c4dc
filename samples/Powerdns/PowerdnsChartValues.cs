using System.ComponentModel.DataAnnotations;
using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.Powerdns;

/// <summary>What an operator may set.</summary>
public sealed record PowerdnsChartValues
{
    /// <summary>Replaces the name under which the objects are labelled.</summary>
    [RegularExpression("[ -~]*")] public string? FullnameOverride { get; init; }

    /// <summary>PowerDNS itself, which a chart of its own installs.</summary>
    public PowerdnsValues Powerdns { get; init; } = new();

    /// <summary>The database of zones and records.</summary>
    public PostgresValues Postgres { get; init; } = new();

    /// <summary>The proxy that all queries pass.</summary>
    public DnsdistValues Dnsdist { get; init; } = new();

    /// <summary>The way to the API from outside.</summary>
    public ApiValues Api { get; init; } = new();

    /// <summary>The public address for queries.</summary>
    public AnycastValues Anycast { get; init; } = new();

    public CrossplaneValues Crossplane { get; init; } = new();
}

[Values(Unknown = UnknownFields.Allow)]
public sealed record PowerdnsValues
{
    /// <summary>Key of the API; empty for a random one that is kept.</summary>
    public string? ApiKey { get; init; } = "";

    /// <summary>Password of the web server; empty for a random one that is kept.</summary>
    public string? WebserverPassword { get; init; } = "";

    /// <summary>Somebody else makes the Secret with the two.</summary>
    public bool UseExistingApiSecret { get; init; }

    public ServerValues Powerdns { get; init; } = new();
}

[Values(Unknown = UnknownFields.Allow)]
public sealed record ServerValues
{
    public WebserverValues Webserver { get; init; } = new();
}

[Values(Unknown = UnknownFields.Allow)]
public sealed record WebserverValues
{
    /// <summary>Port of the API.</summary>
    public int? BindPort { get; init; } = 8081;
}

public sealed record PostgresValues
{
    public ClusterValues Cluster { get; init; } = new();
}

public sealed record ClusterValues
{
    public string? Name { get; init; } = "pdns-pg";

    /// <summary>Where it is; empty for the release's own namespace.</summary>
    public string? Namespace { get; init; } = "openova-system";

    public int? Instances { get; init; } = 1;
    public string? StorageSize { get; init; } = "5Gi";
    public string? StorageClass { get; init; } = "local-path";

    /// <summary>Major version of PostgreSQL.</summary>
    public string? PgVersion { get; init; } = "16";

    public string? Database { get; init; } = "pdns";

    /// <summary>The role that PowerDNS signs in as.</summary>
    public string? Owner { get; init; } = "pdns";

    public V1ResourceRequirements Resources { get; init; } = new()
    {
        Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "128Mi" } },
        Limits = new QuantityMap { { "cpu", "500m" }, { "memory", "512Mi" } },
    };
}

public sealed record DnsdistValues
{
    public bool Enabled { get; init; } = true;
    public DnsdistImageValues Image { get; init; } = new();
    public int? ReplicaCount { get; init; } = 1;
    public DnsdistServiceValues Service { get; init; } = new();

    /// <summary>Read by the configuration below.</summary>
    public RatelimitValues Ratelimit { get; init; } = new();

    public V1ResourceRequirements Resources { get; init; } = new()
    {
        Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "64Mi" } },
        Limits = new QuantityMap { { "cpu", "250m" }, { "memory", "256Mi" } },
    };

    /// <summary>dnsdist's configuration, in Lua; a template.</summary>
    public string Config { get; init; } = """
        -- Port 53 on every address of the pod.
        setLocal('0.0.0.0:53')
        addLocal('[::]:53', { reusePort = true })

        -- newServer takes addresses only. Kubernetes tells every pod that of the Service powerdns.
        local powerdns = os.getenv('POWERDNS_SERVICE_HOST') or '127.0.0.1'
        newServer({ name = 'powerdns', address = powerdns .. ':5353' })

        -- Whoever asks more often than this in a second gets no answer.
        addAction(MaxQPSIPRule({{ .Values.dnsdist.ratelimit.qpsPerSource | default 100 }}), DropAction())

        setVerboseHealthChecks(false)

        """;
}

public sealed record DnsdistImageValues
{
    public string Repository { get; init; } = "docker.io/powerdns/dnsdist-19";
    public string? Tag { get; init; } = "1.9.14";
    public string? PullPolicy { get; init; } = "IfNotPresent";
}

public sealed record DnsdistServiceValues
{
    public string? Type { get; init; } = "ClusterIP";
}

public sealed record RatelimitValues
{
    /// <summary>Queries per second that one address may send.</summary>
    public double? QpsPerSource { get; init; } = 100;

    public int? BlockSeconds { get; init; } = 60;
}

public sealed record ApiValues
{
    public bool Enabled { get; init; } = true;
    public string Host { get; init; } = "pdns.openova.io";
    public string? Path { get; init; } = "/api";
    public string? PathType { get; init; } = "Prefix";
    public string? IngressClassName { get; init; } = "traefik";
    public ApiTlsValues Tls { get; init; } = new();

    /// <summary>Names and passwords that Traefik asks for.</summary>
    public BasicAuthValues BasicAuth { get; init; } = new();

    /// <summary>Name of Traefik's middleware that asks for them.</summary>
    public string? MiddlewareName { get; init; } = "powerdns-api-auth";
}

public sealed record ApiTlsValues
{
    public bool Enabled { get; init; } = true;
    public string? SecretName { get; init; } = "powerdns-api-tls";

    /// <summary>cert-manager's issuer of the certificate.</summary>
    public string? Issuer { get; init; } = "letsencrypt-prod";
}

public sealed record BasicAuthValues
{
    public bool Enabled { get; init; } = true;

    /// <summary>The Secret with the names and hashed passwords. Somebody else makes it.</summary>
    public string? SecretName { get; init; } = "powerdns-api-basicauth";
}

public sealed record AnycastValues
{
    public bool Enabled { get; init; } = true;
    public string? ServiceName { get; init; } = "powerdns-anycast";

    /// <summary>LoadBalancer; NodePort or ClusterIP where the hosts are reached directly.</summary>
    public string? ServiceType { get; init; } = "LoadBalancer";

    public StringMap? Annotations { get; init; } = new()
    {
        {
            "catalyst.openova.io/comment", """
            Placeholder Service. Replaced by XHetznerFloatingIP once the
            Crossplane composition is authored (see
            templates/crossplane-floatingip.yaml).

            """
        },
    };

    public IList<V1ServicePort> Ports { get; init; } =
    [
        new() { Name = "dns-udp", Port = 53, TargetPort = "dns-udp", Protocol = "UDP" },
        new() { Name = "dns-tcp", Port = 53, TargetPort = "dns-tcp", Protocol = "TCP" },
    ];
}

public sealed record CrossplaneValues
{
    public FloatingIPValues FloatingIP { get; init; } = new();
}

/// <summary>An address that moves between servers.</summary>
public sealed record FloatingIPValues
{
    public bool Enabled { get; init; }
    public string? Name { get; init; } = "pdns-public-ns";
    public string? Region { get; init; } = "fsn1";
}
