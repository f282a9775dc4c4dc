using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

internal sealed partial class BodyLowering
{
    private Node Statements(ImmutableArray<IOperation> statements, int index)
    {
        for (; index < statements.Length; index++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            switch (statements[index])
            {
                case IReturnOperation { Kind: OperationKind.Return } r:
                    return r.ReturnedValue is null ? AbsentNode.Instance : Piece(r.ReturnedValue);
                case IBlockOperation inner:
                    return Statements(inner.Operations.AddRange(statements.Skip(index + 1)), 0);
                case IConditionalOperation branch:
                    var rest = statements.Skip(index + 1).ToImmutableArray();
                    return Conditions.Choose(Value(branch.Condition), Branch(branch.WhenTrue, rest), Branch(branch.WhenFalse, rest));
                case IVariableDeclarationGroupOperation declarations:
                    var lets = new List<(string, Expr)>();
                    foreach (var declaration in declarations.Declarations) foreach (var declarator in declaration.Declarators) Declare(declarator, declaration, lets);
                    if (lets.Count == 0) break;
                    var body = Statements(statements, index + 1);
                    for (var i = lets.Count - 1; i >= 0; i--) body = new LetNode(lets[i].Item1, lets[i].Item2, body);
                    return body;
                case IThrowOperation { Exception: { } exception }:
                    return Throw(exception);
                case IExpressionStatementOperation { Operation: IThrowOperation { Exception: { } exception } }:
                    return Throw(exception);
                case ILabeledOperation or IEmptyOperation or ILocalFunctionOperation { Body: null }:
                    break;
                case var other:
                    Unsupported(other, "This statement", "use 'if', 'var', 'return' and 'throw', or LINQ instead of a loop");
                    return AbsentNode.Instance;
            }
        }

        return AbsentNode.Instance;
    }

    /// <summary>A branch that does not return falls through to what follows.</summary>
    private Node Branch(IOperation? branch, ImmutableArray<IOperation> rest) => branch switch
    {
        null => Statements(rest, 0),
        IBlockOperation block => Statements(block.Operations.AddRange(rest), 0),
        _ => Statements([branch, .. rest], 0),
    };

    private void Declare(IVariableDeclaratorOperation declarator, IVariableDeclarationOperation declaration, List<(string, Expr)> lets)
    {
        if ((declarator.Initializer ?? declaration.Initializer)?.Value is not { } initial)
        {
            Unsupported(declarator, "A local without a value", "give it its value where it is declared");
            return;
        }

        if (IsStructural(Unwrap(initial)))
        {
            _bindings[declarator.Symbol] = Piece(initial);
            return;
        }

        var value = Value(initial);
        // What the cluster holds is asked for once.
        if (value is Call { Type.EmptyIsNull: true })
        {
            lets.Add((declarator.Symbol.Name, value));
            _bindings[declarator.Symbol] = new ContextPath(PathRoot.Local, declarator.Symbol.Name, [], value.Type) { Normalized = true };
            return;
        }

        // A path is its own best name; a truth test stays where it is asked, so that 'and' and 'or' keep their short circuit.
        if (value is ContextPath or Constant || value.Type.Kind is ValueKind.Boolean || value.Type.Nullable)
        {
            _bindings[declarator.Symbol] = value;
            return;
        }

        lets.Add((declarator.Symbol.Name, value));
        _bindings[declarator.Symbol] = new ContextPath(PathRoot.Local, declarator.Symbol.Name, [], value.Type) { Normalized = true };
    }
}
