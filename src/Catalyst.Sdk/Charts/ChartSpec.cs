using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>
/// What <c>chart/Chart.yaml</c> holds beyond what the build computes: <c>apiVersion: v2</c>, the name (the Blueprint's), the version
/// (locked to the Blueprint's) and the platform's annotations <c>catalyst.openova.io/no-upstream</c> and
/// <c>catalyst.openova.io/smoke-render-mode</c>, which are never typed.
/// </summary>
public sealed record ChartSpec
{
    /// <summary>Version of the software inside, any text. Default: left out.</summary>
    public string? AppVersion { get; init; }

    /// <summary>One sentence. Default: the card's summary, else the XML summary of the class.</summary>
    public string? Description { get; init; }

    /// <summary>Range of Kubernetes versions, such as <c>&gt;=1.28.0-0</c>. Default: any.</summary>
    public string? KubeVersion { get; init; }

    /// <summary>Whether the chart is installed or only used by others. Default: left out, which means <see cref="ChartType.Application"/>.</summary>
    public ChartType? Type { get; init; }

    /// <summary>Words to search by. Default: the card's tags.</summary>
    public IList<string>? Keywords { get; init; }

    /// <summary>Address of the project's home. Default: left out.</summary>
    public string? Home { get; init; }

    /// <summary>Addresses of sources. Default: left out.</summary>
    public IList<string>? Sources { get; init; }

    /// <summary>The charts inside this one, which makes it an umbrella chart.</summary>
    public IList<ChartDependency>? Dependencies { get; init; }

    /// <summary>Who maintains the chart. Default: left out.</summary>
    public IList<ChartMaintainer>? Maintainers { get; init; }

    /// <summary>Absolute address of a picture. Default: the card's icon when that is an absolute address.</summary>
    public string? Icon { get; init; }

    /// <summary>Whether the chart is no longer maintained. Default: left out, which means no.</summary>
    public bool? Deprecated { get; init; }

    /// <summary>Annotations by full key; the platform's own computed ones are added.</summary>
    public IDictionary<string, string>? Annotations { get; init; }
}

/// <summary>The two types of charts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChartType>))]
public enum ChartType
{
    /// <summary>It can be installed.</summary>
    [JsonStringEnumMemberName("application")] Application,

    /// <summary>It only has definitions for other charts.</summary>
    [JsonStringEnumMemberName("library")] Library,
}

/// <summary>Someone who maintains a chart.</summary>
public sealed record ChartMaintainer
{
    /// <summary>The name. Required.</summary>
    public string? Name { get; init; }

    /// <summary>A mail address.</summary>
    public string? Email { get; init; }

    /// <summary>An address on the web.</summary>
    public string? Url { get; init; }
}
