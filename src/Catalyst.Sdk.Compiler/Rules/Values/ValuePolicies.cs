using System;
using System.Collections.Generic;
using System.Globalization;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Rules.Manifests;

namespace Catalyst.Sdk.Compiler.Rules.Values;

/// <summary>Asks every rule about defaults, in one walk over them.</summary>
internal static class ValuePolicies
{
    private static readonly Action<DefaultValue, DefaultValueReport>[] s_rules = [CAT1331.Check, CAT1332.Check, CAT1334.Check, CAT1335.Check, CAT1336.Check];

    /// <returns>Whether some default is an image of no fixed version.</returns>
    public static bool Check(DataMap defaults, DefaultValueReport report) => Walk(defaults, [], report);

    private static bool Walk(DataMap map, List<string> path, DefaultValueReport report)
    {
        var found = false;
        foreach (var entry in map.Entries)
        {
            path.Add(entry.Key);
            found |= Value(new DefaultValue([.. path], entry.Value, map), path, report);
            path.RemoveAt(path.Count - 1);
        }

        return found;
    }

    private static bool Value(DefaultValue value, List<string> path, DefaultValueReport report)
    {
        switch (value.Value)
        {
            case DataMap map:
                return Walk(map, path, report);
            case DataList list:
                var found = false;
                for (var i = 0; i < list.Items.Count; i++)
                {
                    if (list.Items[i] is not DataMap item) continue;
                    path.Add(i.ToString(CultureInfo.InvariantCulture));
                    found |= Walk(item, path, report);
                    path.RemoveAt(path.Count - 1);
                }

                return found;
            default:
                foreach (var rule in s_rules) rule(value, report);
                return CAT1333.Check(value, report);
        }
    }
}
