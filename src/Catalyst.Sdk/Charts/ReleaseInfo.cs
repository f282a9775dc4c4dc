namespace Catalyst.Sdk;

/// <summary>The release being rendered. Helm: <c>.Release</c>.</summary>
public sealed class ReleaseInfo
{
    internal ReleaseInfo(RenderOptions options)
    {
        Name = options.ReleaseName;
        Namespace = options.Namespace;
        IsUpgrade = options.IsUpgrade;
        Revision = options.Revision ?? (options.IsUpgrade ? 2 : 1);
    }

    /// <summary>The release's name.</summary>
    public string Name { get; }

    /// <summary>The namespace that it is installed into.</summary>
    public string Namespace { get; }

    /// <summary>Who renders: always <c>Helm</c>.</summary>
    public string Service { get; } = "Helm";

    /// <summary>The number of the revision, from 1.</summary>
    public int Revision { get; }

    /// <summary>Whether this is the first revision.</summary>
    public bool IsInstall => !IsUpgrade;

    /// <summary>Whether an earlier revision is replaced.</summary>
    public bool IsUpgrade { get; }
}
