using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Local functions are helpers whose captured variables are parameters.</summary>
internal static class LocalFunctions
{
    /// <summary>The parameters and locals of the method around it that a local function reads, in the order of their first use.</summary>
    public static IReadOnlyList<ISymbol> Captures(IMethodSymbol function, ClassContext context)
    {
        var found = new List<ISymbol>();
        Collect(function, context, found, new HashSet<ISymbol>(SymbolEqualityComparer.Default));
        return found;
    }

    private static void Collect(IMethodSymbol function, ClassContext context, List<ISymbol> found, HashSet<ISymbol> seen)
    {
        if (!seen.Add(function) || Bodies.Of(function, context) is not { } body) return;
        var inside = function.DeclaringSyntaxReferences[0].Span;
        foreach (var operation in body.Descendants())
        {
            if (operation is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } other }) Collect(other, context, found, seen);
            ISymbol? symbol = operation switch
            {
                ILocalReferenceOperation { Local: { IsConst: false } local } => local,
                IParameterReferenceOperation { Parameter: var parameter } => parameter,
                _ => null,
            };
            if (symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.Span is { } declared && !inside.Contains(declared) && found.All(f => f.Name != symbol.Name)) found.Add(symbol);
        }
    }

    /// <summary>The type of a captured variable.</summary>
    public static ITypeSymbol TypeOf(ISymbol variable) => variable is ILocalSymbol local ? local.Type : ((IParameterSymbol)variable).Type;
}
