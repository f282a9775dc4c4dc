using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Documentation;
using Catalyst.Sdk.Compiler.Lowering;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>The contracts of a whole compilation. They are made file by file, so that a file's can be made while what its Blueprints have bound is still held.</summary>
internal sealed class ProjectContracts(Compilation compilation, SharedModels models, CancellationToken cancellationToken)
{
    private readonly ILookup<SyntaxTree?, INamedTypeSymbol> _types = SourceTypes.Of(compilation).ToLookup(static t => t.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree);
    private readonly ConcurrentDictionary<SyntaxTree, TypeContract[]> _made = new();

    /// <summary>Makes those of a file; it may be called from several threads, once for each file.</summary>
    public void Make(SyntaxTree file) => _made[file] = [.. _types[file].Select(type => ContractBuilder.Build(type, compilation, models, cancellationToken)).OfType<TypeContract>()];

    /// <summary>The contracts of all public types that a Blueprint elsewhere could use, in the order of their names.</summary>
    /// <param name="edges">The Blueprints of the compilation, by type.</param>
    public IReadOnlyList<TypeContract> All(IReadOnlyDictionary<INamedTypeSymbol, BlueprintEdges> edges)
    {
        List<SyntaxTree> left = [.. _types.Select(static g => g.Key).OfType<SyntaxTree>().Where(t => !_made.ContainsKey(t))];
        Parallel.ForEach(left, new ParallelOptions { CancellationToken = cancellationToken }, Make);
        var contracts = new Dictionary<string, TypeContract>(StringComparer.Ordinal);
        // Half-typed code may declare a type twice: one of them is told.
        foreach (var file in _types)
            if (file.Key is not null)
                foreach (var contract in _made[file.Key]) contracts[contract.Type] = contract;
        foreach (var of in edges)
        {
            if (of.Key.GetDocumentationCommentId() is not { } id) continue;
            if (!contracts.TryGetValue(id, out var contract)) contract = new TypeContract(id, XmlDocReader.Summary(of.Key, cancellationToken), [], null);
            contracts[id] = contract with { Blueprint = of.Value };
        }

        return [.. contracts.Values.OrderBy(static c => c.Type, StringComparer.Ordinal)];
    }
}
