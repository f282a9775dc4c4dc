using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Kubernetes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Rules.Templates;

/// <summary>Two items of a list that the API server cannot tell apart.</summary>
internal static class CAT1564
{
    public static void Check(IPropertySymbol property, FieldFacts field, IOperation value, ProblemBag problems)
    {
        if (ObjectMembers.Items(value, out _) is not { Count: > 1 } items) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item is not IObjectCreationOperation made || KeyOf(made, field.Keys, out var at) is not { } key || seen.Add(key)) continue;
            problems.Add(KubernetesRules.SameKey, (at ?? made).Syntax.GetLocation(), property.Name, key);
        }
    }

    /// <summary>The constants that tell an item apart, as a message shows them; null where one is not known.</summary>
    private static string? KeyOf(IObjectCreationOperation made, IReadOnlyList<string> keys, out IOperation? at)
    {
        at = null;
        var shown = new List<string>();
        foreach (var key in keys)
        {
            var value = ObjectMembers.Of(made, PropertyNames.Of(key));
            // The API server's own default.
            var text = value is null ? (key == "protocol" ? "TCP" : null) : ObjectMembers.Constant(value);
            if (text is null) return null;
            at ??= value;
            shown.Add(key + " '" + text + "'");
        }

        return string.Join(" and ", shown);
    }
}
