namespace Catalyst.Sdk;

/// <summary>The chart being rendered. Helm: <c>.Chart</c>.</summary>
public sealed class ChartInfo
{
    internal ChartInfo(string name, string version, string appVersion)
    {
        Name = name;
        Version = version;
        AppVersion = appVersion;
    }

    /// <summary>The name, which is the Blueprint's.</summary>
    public string Name { get; }

    /// <summary>The version, which is the Blueprint's.</summary>
    public string Version { get; }

    /// <summary>The version of the software inside; empty when the chart says none.</summary>
    public string AppVersion { get; }
}
