using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;

namespace Catalyst.Sdk.Compiler.Dependencies;

/// <summary>Asks of each condition of a dependency whether the values have it: Helm passes over a path that is not there, and the chart is then always on.</summary>
internal static class ConditionPaths
{
    public static void Check(IReadOnlyList<DeclaredDependency> dependencies, ValuesModel values, ProblemBag problems)
    {
        foreach (var dependency in dependencies)
        {
            if (dependency.Condition is not { Length: > 0 } conditions) continue;
            foreach (var path in conditions.Trim().Split(','))
                if (Error(path, values.Root) is { } error) problems.Add(ChartDependencyRules.Condition, dependency.Place("condition"), path, error);
        }
    }

    private static string? Error(string path, RecordShape root)
    {
        if (path.Length == 0 || path.Any(char.IsWhiteSpace)) return "is empty or has a blank: Helm would not find it";
        var names = path.Split('.');
        RecordShape? at = root;
        for (var i = 0; i < names.Length; i++)
        {
            var property = at?.Properties.FirstOrDefault(p => p.Name == names[i]);
            var isLast = i == names.Length - 1;
            if (property is null) return $"names no value: add '{names[i]}' to the values record" + (i == 0 && !isLast ? $", for a chart's own switch as SubchartValues<T> {{ Enabled = true }}" : "");
            switch (property.Shape)
            {
                case ScalarShape { Types: ["boolean"] } when isLast: return null;
                case RecordShape record when !isLast: at = record; break;
                case SubchartShape when !isLast: return OfChart(property, (SubchartShape)property.Shape, [.. names.Skip(i + 1)]);
                // Free data and maps of booleans: the default tells.
                case FreeShape or MapShape when !isLast: return Held(property.Default, [.. names.Skip(i + 1)]) ? null : $"names no value: the default of '{property.Name}' has none there";
                default: return isLast ? "is no bool" : $"leads through '{names[i]}', which has no members";
            }
        }

        return null;
    }

    /// <summary>Below an inner chart's key: its switch, a bool that it has, a key that it declares, or one that is set here.</summary>
    private static string? OfChart(PropertyShape property, SubchartShape chart, string[] names)
    {
        if (Held(property.Default, names)) return null;
        if (names.Length == 1 && chart.Known?.ConditionKeys.Contains(names[0]) == true) return null;
        var at = chart.Known;
        foreach (var name in names)
        {
            switch (at?.Properties.FirstOrDefault(p => p.Name == name)?.Shape)
            {
                case ScalarShape { Types: ["boolean"] } when name == names[names.Length - 1]: return null;
                case RecordShape record: at = record; break;
                default: return $"names no value: '{property.Name}' sets no '{string.Join(".", names)}'" + (names is ["enabled"] ? "; write Enabled = true, or false" : "");
            }
        }

        return "is no bool";
    }

    private static bool Held(DataValue? value, string[] names)
    {
        foreach (var name in names)
            value = value is DataMap map ? map.Entries.FirstOrDefault(e => e.Key == name)?.Value : null;
        return value is DataBool;
    }
}
