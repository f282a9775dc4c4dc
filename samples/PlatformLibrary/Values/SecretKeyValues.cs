namespace Samples.PlatformLibrary;

/// <summary>A credential that the container is handed.</summary>
public sealed record SecretKeyValues
{
    public bool Enabled { get; init; }

    /// <summary>The Secret that holds it.</summary>
    public string SecretName { get; init; } = "";

    public string SecretKey { get; init; } = "token";
}
