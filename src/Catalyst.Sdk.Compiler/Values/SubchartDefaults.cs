using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>What <c>values.yaml</c> gets of a <c>SubchartValues&lt;T&gt;</c>: what its initializer changes of the defaults of T.
/// The native run says the same of the same object (<c>SubchartValuesConverter</c>).</summary>
internal static class SubchartDefaults
{
    /// <param name="written">The initializer: <c>enabled</c>, <c>values</c>, <c>extra</c>.</param>
    /// <param name="defaults">What T holds when nothing is said.</param>
    public static ConstantMap Written(ConstantMap written, ConstantMap defaults, ProblemBag problems)
    {
        var result = written["values"] is ConstantMap values ? Changes(values, defaults, problems) : new ConstantMap([], written.At);
        if (written["values"] is ConstantUnknown unknown) result.Set(new ConstantEntry("", unknown.At, unknown, IsSpread: true));
        if (written["enabled"] is { } enabled) result.Set(new ConstantEntry("enabled", enabled.At, enabled));
        if (written["extra"] is ConstantMap extra) return Over(result, extra);
        if (written["extra"] is ConstantUnknown lost) result.Set(new ConstantEntry("", lost.At, lost, IsSpread: true));
        return result;
    }

    /// <summary>Every <c>HelmValue.Delete</c> with the path to it.</summary>
    public static IEnumerable<(string Path, Location At)> Deleted(ConstantNode node, string path) => node switch
    {
        ConstantDelete => [(path, node.At)],
        ConstantMap map => map.Entries.SelectMany(e => Deleted(e.Value, path.Length == 0 ? e.Key : path + "." + e.Key)),
        ConstantList list => list.Items.SelectMany(i => Deleted(i, path)),
        _ => [],
    };

    /// <summary>Reports each null in free data: the native run deletes with it, and <c>values.yaml</c> would not have it.</summary>
    public static void CheckNulls(ConstantNode? free, ProblemBag problems)
    {
        if (free is not ConstantMap map) return;
        foreach (var entry in map.Nulls) problems.Add(ChartDependencyRules.Removed, entry.Value.At, entry.Key);
        foreach (var entry in map.Entries) CheckNulls(entry.Value, problems);
    }

    private static ConstantMap Changes(ConstantMap values, ConstantMap defaults, ProblemBag problems)
    {
        var changes = new ConstantMap([], values.At);
        foreach (var entry in defaults.Entries)
            if (values[entry.Key] is null && !values.Entries.Any(static e => e.IsSpread)) problems.Add(ChartDependencyRules.Removed, values.At, entry.Key);
        foreach (var entry in values.Entries)
        {
            var below = entry.IsSpread ? null : defaults[entry.Key];
            if (below is ConstantMap other && entry.Value is ConstantMap map)
            {
                var inner = Changes(map, other, problems);
                if (inner.Entries.Count > 0) changes.Set(entry with { Value = inner });
            }
            else if (below is null || !Equals(below.ToData(), entry.Value.ToData()))
            {
                changes.Set(entry);
            }
        }

        return changes;
    }

    private static ConstantMap Over(ConstantMap below, ConstantMap above)
    {
        var result = below.Copy(below.At);
        foreach (var entry in above.Entries)
            result.Set(entry.Value is ConstantMap map && below[entry.Key] is ConstantMap other ? entry with { Value = Over(other, map) } : entry);
        return result;
    }
}
