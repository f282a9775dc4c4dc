namespace Catalyst.Sdk.Compiler.Model;

/// <summary>A piece of data known while compiling: what a default, a metadata field or a schema keyword holds.
/// The JSON data model, with mappings in the order in which they are written.</summary>
internal abstract record DataValue
{
    /// <summary>A line of explanation that the YAML writer puts above the entry; several lines are separated by a line feed.</summary>
    public string? Comment { get; init; }
}

internal sealed record DataNull : DataValue
{
    public static readonly DataNull Instance = new();
}

internal sealed record DataBool(bool Value) : DataValue;

internal sealed record DataInteger(long Value) : DataValue;

internal sealed record DataNumber(double Value) : DataValue;

internal sealed record DataString(string Value) : DataValue;

internal sealed record DataList(EquatableArray<DataValue> Items) : DataValue;

internal sealed record DataMap(EquatableArray<DataEntry> Entries) : DataValue;

internal sealed record DataEntry(string Key, DataValue Value);
