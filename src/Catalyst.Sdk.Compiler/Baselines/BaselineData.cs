using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>Data to and from a baseline, where what is not known has a form of its own.</summary>
internal static class BaselineData
{
    /// <summary>The one key of a value that is not known.</summary>
    private const string UnknownKey = "$unknown";

    public static DataValue Written(DataValue value) => value switch
    {
        Unknown unknown => new DataMap([new DataEntry(UnknownKey, new DataString(unknown.Why))]),
        DataMap map => new DataMap(map.Entries.Select(static e => new DataEntry(e.Key, Written(e.Value))).ToEquatableArray()),
        DataList list => new DataList(list.Items.Select(Written).ToEquatableArray()),
        _ => value,
    };

    /// <summary>Data of parsed JSON.</summary>
    public static DataValue Read(object? json) => json switch
    {
        Dictionary<string, object?> { Count: 1 } map when map.TryGetValue(UnknownKey, out var why) && why is string text => new Unknown(text),
        Dictionary<string, object?> map => new DataMap(map.Select(static e => new DataEntry(e.Key, Read(e.Value))).ToEquatableArray()),
        List<object?> list => new DataList(list.Select(Read).ToEquatableArray()),
        string text => new DataString(text),
        bool flag => new DataBool(flag),
        long number => new DataInteger(number),
        double number => new DataNumber(number),
        _ => DataNull.Instance,
    };

    /// <summary>Whether two values are the same; null when a part of one of them is not known.</summary>
    public static bool? Same(DataValue? a, DataValue? b)
    {
        if (a is Unknown || b is Unknown) return null;
        switch (a ?? DataNull.Instance, b ?? DataNull.Instance)
        {
            case (DataMap x, DataMap y):
                return All(x.Entries.Select(static e => e.Key).Union(y.Entries.Select(static e => e.Key)).Select(key => key == "?" ? null : Same(Of(x, key), Of(y, key))));
            case (DataList x, DataList y):
                if (x.Items.Concat(y.Items).Any(static i => i is Unknown)) return null;
                return x.Items.Count == y.Items.Count ? All(x.Items.Zip(y.Items, Same)) : false;
            case (DataInteger x, DataNumber y):
                return x.Value == y.Value;
            case (DataNumber x, DataInteger y):
                return x.Value == y.Value;
            case var (x, y):
                return x.Equals(y);
        }
    }

    // A known difference decides, whatever else is not known, unless keys that are not known may take its place.
    private static bool? All(IEnumerable<bool?> parts)
    {
        bool? same = true;
        var isOpen = false;
        foreach (var part in parts)
        {
            if (part == false) same = false;
            else if (part is null) isOpen = true;
        }

        return isOpen ? null : same;
    }

    private static DataValue? Of(DataMap map, string key) => map.Entries.FirstOrDefault(e => e.Key == key)?.Value;
}
