namespace Catalyst.Sdk.Compiler.ChartFiles;

/// <summary>A file that the project puts into a chart as it is: one <c>CatalystChartFile</c> item.</summary>
/// <param name="Path">Where it is on disk.</param>
/// <param name="Content">Its text; null when it is no UTF-8 text.</param>
/// <param name="ChartPath">Where it goes below <c>chart/</c>; null for what its own place says.</param>
/// <param name="Blueprints">The names of the Blueprints whose charts take it, separated by semicolons or commas; null for what its own place says.</param>
internal sealed record ChartFile(string Path, string? Content, string? ChartPath = null, string? Blueprints = null);
