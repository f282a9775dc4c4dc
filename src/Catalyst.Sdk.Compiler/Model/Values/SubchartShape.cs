namespace Catalyst.Sdk.Compiler.Model.Values;

/// <summary>The values of a chart inside this one: open, nothing in it is required, since the chart merges its own defaults and keys in.</summary>
/// <param name="Known">What is known of them; null when nothing is.</param>
internal sealed record SubchartShape(RecordShape? Known) : Shape;

/// <summary>A place of the values where keys come in that the record does not have: a chart inside this one, a target of imported values.</summary>
/// <param name="Path">The keys that lead there; none for the root.</param>
internal sealed record SchemaDoor(EquatableArray<string> Path);
