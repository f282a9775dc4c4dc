using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>The Kubernetes types that one values record uses, with all that they lead to: each becomes one definition, however often it is used.</summary>
internal sealed class KubernetesShapes(KubernetesTypes types)
{
    private readonly SortedDictionary<string, Definition> _definitions = new(StringComparer.Ordinal);

    public EquatableArray<Definition> Definitions => _definitions.Values.ToEquatableArray();

    public ReferenceShape Reference(INamedTypeSymbol type)
    {
        var open = new Stack<INamedTypeSymbol>([type]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (_definitions.ContainsKey(next.Name)) continue;
            var entry = types.Of(next);
            _definitions.Add(next.Name, entry.Definition);
            foreach (var reference in entry.References) open.Push(reference);
        }

        return new ReferenceShape(type.Name);
    }
}
