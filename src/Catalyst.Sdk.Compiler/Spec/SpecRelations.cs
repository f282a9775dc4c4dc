using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>What the platform demands of two fields together.</summary>
internal static class SpecRelations
{
    /// <summary>A field whose value is an item of a list, with who says so; the demand is void where the list is absent or empty.</summary>
    private static readonly (string Field, string List, string Source)[] s_members =
    [
        ("topology.defaults.multi-region", "topology.supported", "the definition's rule"),
        ("topology.defaults.single-region", "topology.supported", "the definition's rule"),
        ("placementSchema.default", "placementSchema.modes", "the blueprint controller"),
        ("placementSchema.defaultOnMultiRegion", "placementSchema.modes", "the blueprint controller"),
        ("defaultPlacement.vcluster", "allowedPlacements", "the application controller"),
    ];

    public static void Check(ConstantMap spec, ProblemBag problems)
    {
        foreach (var (field, list, source) in s_members)
            if (At(spec, field) is ConstantScalar value && Items(At(spec, list)) is { Count: > 0 } items && !items.Contains(value.Value))
                problems.Add(MetadataRules.OutsideLimit, value.At, "spec." + field, $"is {Text(value)}, which is not in spec.{list} ({source})");

        if (At(spec, "topology.perTopology") is ConstantMap variants && Items(At(spec, "topology.supported")) is { } supported)
            foreach (var entry in variants.Entries)
                if (!supported.Contains(new DataString(entry.Key)))
                    problems.Add(MetadataRules.OutsideLimit, entry.KeyAt, "spec.topology.perTopology." + entry.Key, "is described, but spec.topology.supported does not have it (the definition's rule)");

        if (At(spec, "placementSchema.minRegions") is ConstantScalar { Value: DataInteger least } && At(spec, "placementSchema.maxRegions") is ConstantScalar { Value: DataInteger most } at && most.Value < least.Value)
            problems.Add(MetadataRules.OutsideLimit, at.At, "spec.placementSchema.maxRegions", "is below spec.placementSchema.minRegions");

        Dependencies(At(spec, "depends") as ConstantList, problems);
    }

    private static void Dependencies(ConstantList? depends, ProblemBag problems)
    {
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        var aliases = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in depends?.Items.OfType<ConstantMap>() ?? [])
        {
            var alias = item["alias"] as ConstantScalar is { Value: DataString { Value: var text } } ? text : null;
            if (alias is not null && !aliases.Add(alias))
                problems.Add(DependencyRules.Duplicate, item["alias"]!.At, $"The alias '{alias}' is used twice: aliases tell dependencies apart");
            if (item["blueprint"] is not ConstantScalar { Value: DataString name } blueprint) continue;

            // The platform tries both spellings, so they are one name.
            var id = name.Value.StartsWith("bp-", StringComparison.Ordinal) ? name.Value.Substring(3) : name.Value;
            if (names.TryGetValue(id, out var earlier) && (alias is null || earlier is null))
                problems.Add(DependencyRules.Duplicate, blueprint.At, $"'{name.Value}' is a dependency twice: keep one, or give each an alias of its own");
            names[id] = alias;
        }
    }

    private static ConstantNode? At(ConstantMap map, string path)
    {
        ConstantNode? node = map;
        foreach (var key in path.Split('.')) node = (node as ConstantMap)?[key];
        return node;
    }

    private static List<DataValue>? Items(ConstantNode? node) => (node as ConstantList)?.Items.OfType<ConstantScalar>().Select(static s => s.Value).ToList();

    private static string Text(ConstantScalar scalar) => scalar.Value is DataString text ? "'" + text.Value + "'" : "no text";
}
