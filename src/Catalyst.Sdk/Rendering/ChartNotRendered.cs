namespace Catalyst.Sdk;

/// <summary>A chart inside an umbrella chart whose documents are not among those of a native run.</summary>
/// <param name="Path">The charts that lead to it, by the names that they have there: <c>bp-shop/postgresql</c>.</param>
/// <param name="Reason">Why: its templates are no C#, or the chart is not at hand.</param>
public sealed record ChartNotRendered(string Path, string Reason);
