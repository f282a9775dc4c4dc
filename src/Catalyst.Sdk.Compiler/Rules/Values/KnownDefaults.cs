using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;

namespace Catalyst.Sdk.Compiler.Rules.Values;

/// <summary>The defaults as an evaluation takes them: what the operator has to give is unknown, not missing.</summary>
internal static class KnownDefaults
{
    public static DataMap Of(ValuesModel values) => Of(values.Root, null);

    private static DataMap Of(RecordShape record, DataMap? given)
    {
        var entries = new List<DataEntry>();
        foreach (var property in record.Properties)
        {
            var value = given is null ? property.Default : given.Entries.FirstOrDefault(e => e.Key == property.Name)?.Value;
            if (value is null or DataNull && property.MustBeGiven) entries.Add(new DataEntry(property.Name, new Unknown(property.Name)));
            else if (value is DataMap map && property.Shape is RecordShape inner) entries.Add(new DataEntry(property.Name, Of(inner, map)));
            else if (value is not null) entries.Add(new DataEntry(property.Name, value));
        }

        // An open record may hold more.
        foreach (var entry in given?.Entries ?? [])
            if (record.Properties.All(p => p.Name != entry.Key)) entries.Add(entry);
        return new DataMap(entries.ToEquatableArray());
    }
}
