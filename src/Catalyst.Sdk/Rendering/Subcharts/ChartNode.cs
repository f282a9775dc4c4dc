using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>One chart of an umbrella while its values are put together.</summary>
internal sealed class ChartNode
{
    /// <summary>The name inside its parent: the alias once it has one.</summary>
    public required string Name { get; set; }

    public required string Version { get; init; }

    public string AppVersion { get; init; } = "";

    /// <summary>It has only definitions for other charts: nothing of it is rendered.</summary>
    public bool IsLibrary { get; init; }

    /// <summary>The chart's own defaults.</summary>
    public required ValueMap Values { get; set; }

    public JsonObject? Schema { get; init; }

    /// <summary>What <c>Chart.yaml</c> lists; null when it lists nothing.</summary>
    public List<DependencyEntry>? Dependencies { get; set; }

    /// <summary>The charts in <c>charts/</c>.</summary>
    public List<ChartNode> Children { get; set; } = [];

    /// <summary>The class that renders it; null for a chart that is no Blueprint of ours.</summary>
    public Type? Blueprint { get; init; }

    /// <summary>Why its values are not known; null when they are.</summary>
    public string? Unknown { get; init; }

    /// <summary>A copy that may get another name. What it lists stays shared in Helm 3, where a chart that is used twice changes under its twin.</summary>
    public ChartNode Copy(bool apart) => new()
    {
        Name = Name,
        Version = Version,
        AppVersion = AppVersion,
        IsLibrary = IsLibrary,
        Values = Values,
        Schema = Schema,
        Dependencies = apart ? Dependencies?.Select(static d => d.Copy()).ToList() : Dependencies,
        Children = apart ? [.. Children.Select(static c => c.Copy(apart: false))] : Children,
        Blueprint = Blueprint,
        Unknown = Unknown,
    };
}

/// <summary>One entry of <c>dependencies</c>, as Helm changes it on the way.</summary>
internal sealed class DependencyEntry
{
    public required string Name { get; set; }

    /// <summary>Whether a chart of this version is meant; Helm matches by name and range.</summary>
    public required Func<string, bool> Fits { get; init; }

    public string Alias { get; init; } = "";

    public string Condition { get; init; } = "";

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<ImportValue> ImportValues { get; init; } = [];

    public bool Enabled { get; set; } = true;

    public DependencyEntry Copy() => (DependencyEntry)MemberwiseClone();
}
