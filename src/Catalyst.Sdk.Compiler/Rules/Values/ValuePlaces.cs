using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Rules.Values;

/// <summary>From the path of a default to the place that says it.</summary>
internal sealed class ValuePlaces(INamedTypeSymbol values, Location otherwise, SharedModels models, CancellationToken cancellationToken)
{
    /// <param name="isWritten">Whether the place is that of the value itself.</param>
    public Location Of(IReadOnlyList<string> path, out bool isWritten)
    {
        isWritten = false;
        if (ValuesOf.Properties(values).FirstOrDefault(p => JsonNames.Of(p) == path[0]) is not { } property) return otherwise;
        var place = property.Locations.FirstOrDefault(static l => l.IsInSource) ?? otherwise;
        // What is wrong with a default has been said already.
        var node = new ConstantEvaluator(models, new ProblemBag(), ValuesRules.DefaultNotConstant, concrete: null, cancellationToken).DefaultOf(property);
        for (var i = 1; node is not null; i++)
        {
            if (node.At.IsInSource) place = node.At;
            if (i == path.Count)
            {
                isWritten = node.At.IsInSource;
                break;
            }

            node = Below(node, path[i]);
        }

        return place;
    }

    /// <summary>The values of an inner chart are in two parts.</summary>
    private static ConstantNode? Below(ConstantNode node, string key) => node switch
    {
        ConstantMap map => map[key] ?? (map["values"] as ConstantMap)?[key] ?? (map["extra"] as ConstantMap)?[key],
        ConstantList list when int.TryParse(key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) && index < list.Items.Count => list.Items[index],
        _ => null,
    };
}
