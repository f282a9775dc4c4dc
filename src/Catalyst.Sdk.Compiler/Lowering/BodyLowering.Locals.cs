using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <remarks>A local is a path or test under its own name (nothing is emitted), a variable <c>$name</c>, or a piece of manifest that is written where it is used.</remarks>
internal sealed partial class BodyLowering
{
    /// <summary>Variables that get further values; what is made of one must be used before it changes.</summary>
    private readonly Dictionary<string, int> _versions = new(StringComparer.Ordinal);

    private void Declare(ILocalSymbol local, IOperation? initial, IOperation at, Run run)
    {
        if (IsChangedAlias(local, initial)) return;
        if (IsPiece(local, initial))
        {
            DeclarePiece(local, initial, at, run);
            return;
        }

        var reassigned = _usage!.IsReassigned(local);
        if (initial is null)
        {
            if (TypeOf(local) is not { } type) Unsupported(at, "A local of this type", "use text, numbers, bools, lists, maps and records");
            else DeclareVariable(local, Zero(type), type, run);
            return;
        }

        var value = ValueOf(initial);
        if (!reassigned && IsOwnName(value, local))
        {
            _bindings[local] = value;
            return;
        }

        DeclareVariable(local, value, (reassigned && TypeOf(local) is { } declared ? declared with { Element = value.Type.Element ?? declared.Element, EmptyIsNull = value.Type.EmptyIsNull } : null) ?? value.Type, run);
    }

    /// <summary>The type that a local is declared with. Behind <c>var</c> a text, list or object may be null: whether it is there is asked where it is read.</summary>
    private static TemplateType? TypeOf(ILocalSymbol local)
    {
        var type = ValueTypes.Of(local.Type);
        var isInferred = local.DeclaringSyntaxReferences is [var reference, ..] && reference.GetSyntax() is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } };
        return isInferred && local.Type.IsReferenceType ? type?.OrNull : type;
    }

    private void DeclareVariable(ILocalSymbol local, Expr value, TemplateType type, Run run)
    {
        var name = VariableName(local.Name);
        run.Steps.Add(new AssignNode(name, value, true));
        _ranges[name] = Whole(value);
        if (_usage!.IsReassigned(local) || _usage.IsChanged(local)) _versions[name] = 0;
        _bindings[local] = new ContextPath(PathRoot.Local, name, [], type) { Normalized = !type.Nullable };
    }

    /// <summary>A path is its own best name; a truth test stays where it is asked, as long as it cannot stop the render and means the same there.</summary>
    private bool IsOwnName(Expr value, ILocalSymbol local) =>
        // What the cluster holds is asked for once.
        value is not Call { Type.EmptyIsNull: true } && !DependsOnVersions(value)
        && (value is ContextPath or Constant || value.Type.Kind is ValueKind.Boolean && !Failure.Possible(value) || value.Type.Nullable && _usage!.Reads(local) < 2 && !Failure.Possible(value));

    private static string VariableName(string name) => name is ReturnedName or "empty" or "_" ? name + "Value" : name;

    private static Constant Zero(TemplateType type) => type switch
    {
        { Nullable: true } => new Constant(null, type),
        { Kind: ValueKind.Boolean } => Constant.False,
        { Kind: ValueKind.Integer } => Constant.Integer(0),
        { Kind: ValueKind.Number } => new Constant(0.0, TemplateType.Number),
        { Kind: ValueKind.String or ValueKind.Enum } => Constant.Text(""),
        _ => new Constant(null, type.OrNull),
    };

    private void Assignment(IOperation operation, Run run)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var value }:
                Assign(local, value, operation, run);
                break;
            case ISimpleAssignmentOperation { Target: IDiscardOperation }:
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation or IArrayElementReferenceOperation } member when ChangesMember(member, run):
                break;
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } compound when Variable(local) is { } path:
                Set(path, Compound(compound, Bound(local, compound.Target), path, local), run);
                break;
            case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation { Local: var local } } step when Variable(local) is { } path:
                Set(path, Counted(step.Kind == OperationKind.Increment ? "add" : "sub", path, Constant.Integer(1), local, step.IsChecked, step), run);
                break;
            case ICoalesceAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var value } when Variable(local) is { } path:
                run.Steps.Add(new ConditionalNode(Conditions.IsNull(path), new AssignNode(path.Variable, Value(value), false), BlockNode.Empty));
                Changed(path.Variable);
                break;
            case ICoalesceAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var value } when _bindings.TryGetValue(local, out var bound) && bound is Node piece:
                SetPiece(local, OrElse(piece, Piece(value), operation));
                break;
            default:
                Unsupported(operation, "This assignment", "assign locals, and members of objects that the method itself has made");
                break;
        }
    }

    private void Assign(ILocalSymbol local, IOperation value, IOperation at, Run run)
    {
        if (Variable(local) is { } path)
        {
            var next = _usage!.IsChanged(local) || IsStructural(Unwrap(value)) ? ValueOf(value) : Value(value);
            Widened(path, next);
            Set(path, next, run);
        }
        else if (_bindings.TryGetValue(local, out var bound) && bound is Node)
        {
            if (InLoopSince(local)) Unsupported(at, "A new object for '" + local.Name + "' in a loop", "build a list, or choose it with a switch expression");
            SetPiece(local, Piece(value));
        }
        else Unsupported(at, "This assignment", "assign locals of the method");
    }

    /// <summary>The variable that a local is; null when it is a piece or nothing.</summary>
    private ContextPath? Variable(ILocalSymbol local) =>
        _bindings.TryGetValue(local, out var bound) && bound is ContextPath { Root: PathRoot.Local, Steps.Count: 0 } path && _versions.ContainsKey(path.Variable) ? path : null;

    private void Set(ContextPath variable, Expr value, Run run)
    {
        run.Steps.Add(new AssignNode(variable.Variable, value, false));
        Changed(variable.Variable);
    }

    private void Changed(string variable) => _versions[variable]++;

    private Expr Compound(ICompoundAssignmentOperation compound, Expr target, ContextPath variable, ILocalSymbol local)
    {
        if (compound.OperatorKind == BinaryOperatorKind.Add && compound.Type?.SpecialType == SpecialType.System_String)
        {
            var parts = new List<Expr> { target };
            AddHole(parts, Unwrap(compound.Value));
            return Text(parts);
        }

        var value = Value(compound.Value);
        if (target.Type is { Kind: ValueKind.Integer, Nullable: false } && value.Type is { Kind: ValueKind.Integer, Nullable: false })
        {
            var function = compound.OperatorKind switch { BinaryOperatorKind.Add => "add", BinaryOperatorKind.Subtract => "sub", BinaryOperatorKind.Multiply => "mul", _ => null };
            if (function is not null) return Counted(function, variable, value, local, compound.IsChecked, compound);
        }

        if (target.Type.Kind == ValueKind.Boolean && compound.OperatorKind is BinaryOperatorKind.And or BinaryOperatorKind.Or)
            return compound.OperatorKind == BinaryOperatorKind.And ? Conditions.Both(target, value) : Conditions.Either(target, value);
        return Unsupported(compound, "This operator", "use += on text and whole numbers");
    }

    /// <summary>Whether the compiler has shown that a variable holds something here, although it may be null elsewhere.</summary>
    private bool IsKnownToBeThere(ContextPath path, IOperation at) =>
        path is { Root: PathRoot.Local, Steps.Count: 0, Type.Nullable: true } && _versions.ContainsKey(path.Variable) && context.Models.IsNotNull(at.Syntax, context.CancellationToken);

    private bool DependsOnVersions(Expr value)
    {
        var found = false;
        new TreeMap(
            e =>
            {
                found |= e is ContextPath { Root: PathRoot.Local } path && _versions.ContainsKey(path.Variable);
                return e;
            },
            static n => n).Map(value);
        return found;
    }
}
