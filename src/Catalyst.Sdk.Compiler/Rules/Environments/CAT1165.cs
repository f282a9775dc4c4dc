using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Environments;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Rules.Environments;

/// <summary>The parameters of an Application are values of its Blueprint that are marked for the install form.</summary>
internal static class CAT1165
{
    public static void Check(ConstantMap application, DeclaredBlueprint blueprint, ProblemBag problems)
    {
        if (blueprint.Values is null || Paths.At(application, "spec.parameters") is not ConstantMap parameters) return;
        var values = ValuesOf.Properties(blueprint.Values);

        // Without a mark there is no schema, and nothing to hold the parameters against. A record may have the marks inside.
        if (!values.Any(IsMarked) || values.Any(static p => ValuesOf.HasAttribute(p, "JsonExtensionDataAttribute"))) return;
        var known = values.Where(static p => IsMarked(p) || ValuesOf.IsAuthorRecord(p.Type)).Select(JsonNames.Of).ToList();
        foreach (var entry in parameters.Entries)
            if (!entry.IsSpread && !known.Contains(entry.Key, StringComparer.Ordinal))
                problems.Add(ResourceRules.Parameter, entry.KeyAt, blueprint.Name, entry.Key, string.Join(", ", known));
    }

    private static bool IsMarked(IPropertySymbol property) => ValuesOf.HasAttribute(property, "ConfigAttribute");
}
