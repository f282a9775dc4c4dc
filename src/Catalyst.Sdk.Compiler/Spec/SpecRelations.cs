using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>What the platform demands of two fields together.</summary>
internal static class SpecRelations
{
    /// <summary>A field whose value is an item of a list, and the row that says so; the demand is void where the list is absent or empty.</summary>
    private static readonly (string Field, string List, DiagnosticDescriptor Row)[] s_members =
    [
        ("topology.defaults.multi-region", "topology.supported", MetadataRules.TopologyMembers),
        ("topology.defaults.single-region", "topology.supported", MetadataRules.TopologyMembers),
        ("placementSchema.default", "placementSchema.modes", MetadataRules.DefaultMode),
        ("placementSchema.defaultOnMultiRegion", "placementSchema.modes", MetadataRules.DefaultMode),
        ("defaultPlacement.vcluster", "allowedPlacements", MetadataRules.DefaultTier),
    ];

    public static void Check(ConstantMap spec, ProblemBag problems)
    {
        foreach (var (field, list, row) in s_members)
            if (spec.At(field) is ConstantScalar value && Items(spec.At(list)) is { Count: > 0 } items && !items.Contains(value.Value))
                problems.Add(row, value.At, "spec." + field, (row.Equals(MetadataRules.TopologyMembers) ? "is " : "") + Text(value));

        if (spec.At("topology.perTopology") is ConstantMap variants && Items(spec.At("topology.supported")) is { } supported)
            foreach (var entry in variants.Entries)
                if (!supported.Contains(new DataString(entry.Key)))
                    problems.Add(MetadataRules.TopologyMembers, entry.KeyAt, "spec.topology.perTopology", $"describes '{entry.Key}'");

        Dependencies(spec.At("depends") as ConstantList, problems);
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

    /// <summary>The items of a list; null where there is none, or not all of it can be read.</summary>
    private static List<DataValue>? Items(ConstantNode? node) => node is ConstantList list && list.Items.All(static i => i is ConstantScalar) ? [.. list.Items.Cast<ConstantScalar>().Select(static s => s.Value)] : null;

    private static string Text(ConstantScalar scalar) => scalar.Value is DataString text ? "'" + text.Value + "'" : "no text";
}
