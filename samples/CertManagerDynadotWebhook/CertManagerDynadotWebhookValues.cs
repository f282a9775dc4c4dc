using System.ComponentModel.DataAnnotations;
using Catalyst.Sdk;
using k8s.Models;
using Samples.PlatformLibrary;

namespace Samples.CertManagerDynadotWebhook;

/// <summary>What an operator may set.</summary>
public sealed record CertManagerDynadotWebhookValues
{
    /// <summary>Replaces the chart's name in the names of objects.</summary>
    [RegularExpression("[ -~]*")] public string? NameOverride { get; init; }

    /// <summary>Replaces the whole name of objects.</summary>
    [RegularExpression("[ -~]*")] public string? FullnameOverride { get; init; }

    /// <summary>The server that answers cert-manager's challenges.</summary>
    public WebhookValues Webhook { get; init; } = new();

    /// <summary>The account at the registrar.</summary>
    public DynadotValues Dynadot { get; init; } = new();

    public WebhookServiceValues Service { get; init; } = new();

    /// <summary>Registration with the API server, which routes challenges to the webhook.</summary>
    public ApiServiceValues ApiService { get; init; } = new();

    /// <summary>The certificate that the webhook serves with.</summary>
    public ServingCertValues ServingCert { get; init; } = new();

    public ServiceAccountValues ServiceAccount { get; init; } = new();

    public RbacValues Rbac { get; init; } = new();

    /// <summary>Scraping by the Prometheus operator; the webhook has nothing to scrape yet.</summary>
    public ToggleValues ServiceMonitor { get; init; } = new();

    /// <summary>Limits on traffic; none yet.</summary>
    public ToggleValues NetworkPolicy { get; init; } = new();
}

public sealed record WebhookValues
{
    /// <summary>The API group under which issuers address the webhook.</summary>
    public string GroupName { get; init; } = "acme.dynadot.openova.io";

    /// <summary>The name by which issuers choose this solver within the group.</summary>
    public string SolverName { get; init; } = "dynadot";

    public int Replicas { get; init; } = 1;

    public ContainerImageValues Image { get; init; } = new() { Repository = "ghcr.io/openova-io/openova/cert-manager-dynadot-webhook", Tag = "latest" };

    /// <summary>The port that the process listens on.</summary>
    public int SecurePort { get; init; } = 4443;

    public string LogLevel { get; init; } = "info";

    public V1ResourceRequirements Resources { get; init; } = new()
    {
        Requests = new QuantityMap { { "cpu", "50m" }, { "memory", "64Mi" } },
        Limits = new QuantityMap { { "memory", "256Mi" } },
    };

    public V1PodSecurityContext PodSecurityContext { get; init; } = new()
    {
        RunAsNonRoot = true, RunAsUser = 65534, FsGroup = 65534, SeccompProfile = new() { Type = "RuntimeDefault" },
    };

    public V1SecurityContext ContainerSecurityContext { get; init; } = new()
    {
        RunAsNonRoot = true, RunAsUser = 65534, ReadOnlyRootFilesystem = true, AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] },
    };
}

public sealed record DynadotValues
{
    public CredentialsSecretValues CredentialsSecret { get; init; } = new();

    /// <summary>Another address of the registrar's API; empty for its own.</summary>
    public string? BaseURL { get; init; } = "";
}

/// <summary>The Secret that holds the account's keys. Somebody else makes it.</summary>
public sealed record CredentialsSecretValues
{
    public string Name { get; init; } = "dynadot-api-credentials";

    /// <summary>Where it is; empty for the release's own namespace.</summary>
    public string? Namespace { get; init; } = "";

    /// <summary>Which of its keys holds what.</summary>
    public CredentialKeysValues Keys { get; init; } = new();
}

public sealed record CredentialKeysValues
{
    public string ApiKey { get; init; } = "api-key";
    public string ApiSecret { get; init; } = "api-secret";

    /// <summary>The domains that may be changed; may be missing from the Secret.</summary>
    public string ManagedDomains { get; init; } = "domains";

    /// <summary>A single domain, as older Secrets have it; may be missing from the Secret.</summary>
    public string LegacyDomain { get; init; } = "domain";
}

public sealed record WebhookServiceValues
{
    public string Type { get; init; } = "ClusterIP";
    public int Port { get; init; } = 443;
}

public sealed record ApiServiceValues
{
    public bool Enabled { get; init; } = true;

    /// <summary>Which group clients prefer: the higher one.</summary>
    public int GroupPriorityMinimum { get; init; } = 1000;

    /// <summary>Which version of the group clients prefer: the higher one.</summary>
    public int VersionPriority { get; init; } = 15;
}

public sealed record ServingCertValues
{
    public bool Enabled { get; init; } = true;
    public string Duration { get; init; } = "8760h";
    public string RenewBefore { get; init; } = "720h";
}

public sealed record RbacValues
{
    public bool Create { get; init; } = true;
}
