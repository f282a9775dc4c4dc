using Catalyst.Sdk;

namespace Parity.Recorded;

/// <summary>A chart of the record and the Blueprint that is to render like it.</summary>
/// <param name="Chart">The chart's folder in the record.</param>
/// <param name="Render">The Blueprint's native run over an overlay.</param>
/// <param name="Deviations">Where it may differ.</param>
internal sealed record RecordedTwin(string Chart, Func<string, RenderOptions?, ManifestSet> Render, IReadOnlyList<Deviation> Deviations)
{
    /// <summary>Values whose defaults are texts, which the Blueprint words by itself. What the record says of them holds for the original's words: a case
    /// that leaves one of them at its default is given those.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    public IReadOnlyList<RecordedCase> Cases => RecordedCases.Of(Chart, Texts);

    public Type Blueprint => Render.Target!.GetType();

    /// <summary>The folder of its C#, in <c>samples</c>.</summary>
    public string Sample => Blueprint.Assembly.GetName().Name!;

    public EmittedSample Emitted => EmittedSamples.All.Single(s => s.Type == Blueprint);
}
