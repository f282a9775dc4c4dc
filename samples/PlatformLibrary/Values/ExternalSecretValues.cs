using Catalyst.Sdk;

namespace Samples.PlatformLibrary;

/// <summary>A Secret whose content comes from the platform's store.</summary>
public record ExternalSecretValues
{
    public bool Enabled { get; init; }

    /// <summary>How often the store is asked.</summary>
    public string? RefreshInterval { get; init; } = "1h";

    public SecretStoreValues SecretStoreRef { get; init; } = new();

    public SecretTargetValues Target { get; init; } = new();

    /// <summary>Where the store keeps each key of the Secret.</summary>
    public IList<SecretDataValues>? Data { get; init; } = [];
}

/// <summary>The store that is asked.</summary>
public sealed record SecretStoreValues
{
    public string Name { get; init; } = "openbao";
    public string Kind { get; init; } = "ClusterSecretStore";
}

/// <summary>The Secret that is made.</summary>
public sealed record SecretTargetValues
{
    public string? Name { get; init; }
}

/// <summary>One key of the Secret.</summary>
[Values(Unknown = UnknownFields.Allow)]
public sealed record SecretDataValues
{
    public string SecretKey { get; init; } = "";
    public RemoteRefValues RemoteRef { get; init; } = new();
}

/// <summary>Where the store keeps it.</summary>
public sealed record RemoteRefValues
{
    public string Key { get; init; } = "";
    public string Property { get; init; } = "";
}
