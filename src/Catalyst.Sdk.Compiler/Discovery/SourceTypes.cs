using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Discovery;

/// <summary>The types that a compilation declares.</summary>
internal static class SourceTypes
{
    /// <summary>All of them, those inside others too. No type is asked for its members: the compiler would make them here, one type after the other,
    /// where lowering makes those of several at a time.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Of(Compilation compilation)
    {
        var found = new List<INamedTypeSymbol>();
        Collect(compilation.Assembly.GlobalNamespace, found);
        return found;
    }

    private static void Collect(INamespaceOrTypeSymbol container, List<INamedTypeSymbol> found)
    {
        if (container is INamespaceSymbol space)
            foreach (var inner in space.GetNamespaceMembers()) Collect(inner, found);
        foreach (var type in container.GetTypeMembers())
        {
            found.Add(type);
            Collect(type, found);
        }
    }
}
