using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>The chart being rendered: what its <c>Chart.yaml</c> says. Helm: <c>.Chart</c>. What the chart does not say is an empty text.</summary>
public sealed class ChartInfo
{
    internal ChartInfo(JsonObject chart)
    {
        string Fact(string key) => chart[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
        Name = Fact("name");
        Version = Fact("version");
        AppVersion = Fact("appVersion");
        ApiVersion = Fact("apiVersion");
        Description = Fact("description");
        Type = Fact("type");
        Home = Fact("home");
        Icon = Fact("icon");
        KubeVersion = Fact("kubeVersion");
        Deprecated = chart["deprecated"] is JsonValue flag && flag.TryGetValue<bool>(out var deprecated) && deprecated;
    }

    /// <summary>The name, which is the Blueprint's. Inside an umbrella chart it is the alias where there is one.</summary>
    public string Name { get; private set; }

    /// <summary>The version, which is the Blueprint's.</summary>
    public string Version { get; }

    /// <summary>The version of the software inside; empty when the chart says none.</summary>
    public string AppVersion { get; }

    /// <summary>The version of the chart format: <c>v2</c>. Helm: <c>.Chart.APIVersion</c>.</summary>
    public string ApiVersion { get; }

    /// <summary>One sentence on the chart.</summary>
    public string Description { get; }

    /// <summary><c>application</c> or <c>library</c>; empty when the chart does not say.</summary>
    public string Type { get; }

    /// <summary>Address of the project's home.</summary>
    public string Home { get; }

    /// <summary>Address of a picture.</summary>
    public string Icon { get; }

    /// <summary>The range of Kubernetes versions that the chart asks for.</summary>
    public string KubeVersion { get; }

    /// <summary>Whether the chart is no longer maintained.</summary>
    public bool Deprecated { get; }

    /// <summary>The same chart under an alias.</summary>
    internal ChartInfo Named(string name)
    {
        var copy = (ChartInfo)MemberwiseClone();
        copy.Name = name;
        return copy;
    }
}
