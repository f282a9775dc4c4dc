using System;

namespace Catalyst.Sdk;

internal sealed record EnvironmentParts(string Organization, EnvironmentCode Environment);

internal sealed record HostParts(string First, string Second, string Domain);

/// <content>Environments and host names.</content>
internal static partial class NameGrammar
{
    /// <summary><c>{organization}-{environment type}</c>.</summary>
    public static NameFault? EnvironmentName(string text, out EnvironmentParts? parts)
    {
        parts = null;
        var dash = text.LastIndexOf('-');
        if (dash <= 0) return new NameFault(NameRule.Environment, No(text, "name of an environment", "write {organization}-{environment type}, such as acme-prod"));
        var (organization, type) = (text.Substring(0, dash), text.Substring(dash + 1));
        if (PlatformCodes.Environment(type) is not { } environment)
            return Environment(type)! with { Message = No(text, "name of an environment", Environment(type)!.Message), Mended = MendedEnvironment(organization, type) };
        if (Slug(organization) is { } slug) return slug with { Mended = MendedEnvironment(organization, type) };
        parts = new EnvironmentParts(organization, environment);
        return null;
    }

    /// <summary><c>{component}.{location code}.{domain of the Sovereign}</c>.</summary>
    public static NameFault? ControlPlaneHost(string text, out HostParts? parts)
    {
        parts = Host(text);
        if (parts is null) return new NameFault(NameRule.Host, No(text, "host name of the control plane", "write {component}.{location code}.{domain of the Sovereign}, such as gitea.hfmp.example.org"), Lower(text, static t => ControlPlaneHost(t, out _)));
        return Location(parts.Second, out _) is { } location ? location with { Message = No(text, "host name of the control plane", location.Message), Mended = null } : null;
    }

    /// <summary><c>{application}.{environment}.{domain}</c>.</summary>
    public static NameFault? ApplicationHost(string text, out HostParts? parts)
    {
        parts = Host(text);
        if (parts is null) return new NameFault(NameRule.Host, No(text, "host name of an application", "write {application}.{environment}.{domain}, such as shop.acme-prod.example.org"), Lower(text, static t => ApplicationHost(t, out _)));
        if (EnvironmentName(parts.Second, out _) is not { } environment) return null;
        return environment with { Message = No(text, "host name of an application", environment.Message), Mended = environment.Mended is { } mended ? parts.First + "." + mended + "." + parts.Domain : null };
    }

    private static HostParts? Host(string text)
    {
        var label = text.Split(['.'], 3);
        return label.Length == 3 && TextShape.IsDomain(text) && TextShape.IsDomain(label[2]) ? new HostParts(label[0], label[1], label[2]) : null;
    }

    private static string? MendedEnvironment(string organization, string type)
    {
        var mended = (MendedSlug(organization) ?? organization) + "-" + PlatformCodes.Shortened(type);
        return mended != organization + "-" + type && EnvironmentName(mended, out _) is null ? mended : null;
    }
}
