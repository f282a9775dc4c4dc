using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Rules.Templates;

/// <summary>A list without items where the API server wants one.</summary>
internal static class CAT1562
{
    public static Missing? Find(IPropertySymbol property, IOperation value) =>
        ObjectMembers.Items(value, out var hasMore) is { Count: 0 } && !hasMore
            ? new Missing(KubernetesRules.EmptyList, value.Syntax.GetLocation(), property.ContainingType.Name, [property.Name], Needs.All, _ => [property.Name])
            : null;
}
