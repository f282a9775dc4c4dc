using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Testing;

/// <summary>A chart and the native run of the same Blueprint.</summary>
/// <param name="Name">The chart's name.</param>
/// <param name="ChartFolder">The folder with Chart.yaml.</param>
/// <param name="Schema">The emitted schema.</param>
/// <param name="Native">The native run: its manifests as YAML text. What it throws counts as its failure.</param>
internal sealed record ParitySubject(string Name, string ChartFolder, JsonObject Schema, Func<string, RenderOptions, string> Native)
{
    /// <summary>The APIs that the templates ask for: a batch has them or not.</summary>
    public IReadOnlyList<string> ApiVersions { get; init; } = [];

    /// <summary>Whether texts among the values are templates. Such a text sees a number of a file as a float64 and one of <c>--set</c> as an int64;
    /// the native run takes all values as those of a file.</summary>
    public bool RunsTexts { get; init; }
}

/// <summary>One overlay for one chart.</summary>
/// <param name="Index">Its number; with the seed it names the case.</param>
/// <param name="Subject">The chart.</param>
/// <param name="Overlay">All values on top of the defaults.</param>
/// <param name="Alias">The name under which the parent of a batch has the chart, or null for the chart's own.</param>
internal sealed record ParityCase(int Index, ParitySubject Subject, JsonObject Overlay, string? Alias)
{
    public string Key => Alias ?? Subject.Name;

    /// <summary>The part of the overlay that goes through a file.</summary>
    public JsonObject FileOverlay { get; init; } = Overlay;

    /// <summary>The part that goes through <c>--set</c>: its arguments, under a prefix.</summary>
    public Func<string, IReadOnlyList<string>> SetArguments { get; init; } = static _ => [];

    /// <summary>Whether a part goes through <c>--set</c>.</summary>
    public bool HasSets { get; init; }
}

/// <summary>What all cases of one batch share.</summary>
/// <param name="ReleaseName">The release.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="ApiVersions">The cluster's further APIs.</param>
/// <param name="IsUpgrade">Whether an earlier revision is replaced.</param>
internal sealed record BatchInputs(string ReleaseName, string Namespace, IReadOnlyList<string> ApiVersions, bool IsUpgrade)
{
    public static readonly BatchInputs Default = new("rel", "ns", [], false);

    public RenderOptions Options(string? chartName) => new() { ReleaseName = ReleaseName, Namespace = Namespace, ApiVersions = ApiVersions, IsUpgrade = IsUpgrade, Revision = 1, ChartName = chartName };
}

/// <summary>A case in which the two sides differ.</summary>
/// <param name="Case">The case.</param>
/// <param name="Inputs">What it was rendered with.</param>
/// <param name="Reason">What differs, a line each.</param>
/// <param name="Helm">Helm's documents or message.</param>
/// <param name="Native">The documents or message of the native run.</param>
internal sealed record ParityFailure(ParityCase Case, BatchInputs Inputs, string Reason, string Helm, string Native);
