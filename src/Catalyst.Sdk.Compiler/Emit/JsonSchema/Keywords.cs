using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Emit.JsonSchema;

/// <summary>A schema under construction: keywords in the order in which they are added.</summary>
internal sealed class Keywords
{
    private readonly List<DataEntry> _entries = [];

    public Keywords Add(string key, DataValue? value)
    {
        if (value is not null) _entries.Add(new DataEntry(key, value));
        return this;
    }

    public Keywords Add(string key, string? value) => Add(key, value is null ? null : new DataString(value));

    public Keywords AddAll(IEnumerable<DataEntry> entries)
    {
        _entries.AddRange(entries);
        return this;
    }

    /// <summary>One type, or a list with null among them.</summary>
    public Keywords Type(IEnumerable<string> types, bool nullable)
    {
        List<DataValue> all = [.. types.Select(static t => new DataString(t))];
        if (nullable) all.Add(new DataString("null"));
        return Add("type", all.Count == 1 ? all[0] : new DataList(all.ToEquatableArray()));
    }

    public DataMap Build() => new(_entries.ToEquatableArray());

    public static DataList Strings(IEnumerable<string> values) => new(values.Select(static v => (DataValue)new DataString(v)).ToEquatableArray());
}
