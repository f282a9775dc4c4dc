namespace Catalyst.Sdk;

/// <summary>A map of strings, for labels, annotations and the data of ConfigMaps: in key order, without nulls.</summary>
/// <remarks><c>new StringMap { SelectorLabels, { "tier", "inference" } }</c> takes the entries of another map first.</remarks>
public sealed class StringMap : OrdinalMap<string>;
