using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Semantic models, one per file of a compilation: what one Blueprint has bound, the next does not bind again.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="bound">Bodies that the host has bound already, by member; none in a build.</param>
internal sealed class SharedModels(Compilation compilation, IReadOnlyDictionary<ISymbol, IBlockOperation>? bound = null)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>Models that know of null; only variables that get further values ask them.</summary>
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _flowModels = new();

    /// <summary>The shapes of Kubernetes' types, read once for all Blueprints.</summary>
    public KubernetesTypes Kubernetes { get; } = new();

    /// <summary>Whether a symbol is declared in this compilation, so that its text can be bound.</summary>
    public bool IsHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    public IOperation? Operation(SyntaxNode syntax, CancellationToken cancellationToken) =>
        _models.GetOrAdd(syntax.SyntaxTree, t => SemanticModels.Of(compilation, t)).GetOperation(syntax, cancellationToken);

    /// <summary>Lets go of what was bound in a file. Whoever asks for it again binds it again; kept to the end, the bodies of all Blueprints
    /// would be what the garbage collector copies while the next ones are lowered.</summary>
    public void Release(SyntaxTree tree)
    {
        _models.TryRemove(tree, out _);
        _flowModels.TryRemove(tree, out _);
    }

    /// <summary>Whether the flow analysis of the compiler knows that an expression is not null where it stands.</summary>
    public bool IsNotNull(SyntaxNode syntax, CancellationToken cancellationToken) =>
        _flowModels.GetOrAdd(syntax.SyntaxTree, t => compilation.GetSemanticModel(t)).GetTypeInfo(syntax, cancellationToken).Nullability.FlowState == NullableFlowState.NotNull;

    public IBlockOperation? Bound(ISymbol member) => bound is not null && bound.TryGetValue(member, out var block) ? block : null;
}
