using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Values that need lines of their own: a list that a loop builds, a choice whose arms must not both be computed.</summary>
internal sealed partial class BodyLowering
{
    private readonly Stack<Action<Node>> _scopes = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Adds a step before the piece that is being lowered.</summary>
    private void Before(Node step)
    {
        if (_scopes.Count > 0) _scopes.Peek()(step.From(_at));
    }

    /// <summary>Lowers with the steps that it needs kept apart.</summary>
    private (T Result, EquatableArray<Node> Steps) Apart<T>(Func<T> lower)
    {
        var steps = new List<Node>();
        _scopes.Push(steps.Add);
        try
        {
            var result = lower();
            return (result, steps.ToEquatableArray());
        }
        finally
        {
            _scopes.Pop();
        }
    }

    /// <summary>A piece that is reached on one way only: its steps stand in front of it, not in front of the choice.</summary>
    private Node Own(Func<Node> lower)
    {
        var (piece, steps) = Apart(lower);
        return WithSteps(steps, piece);
    }

    private static Node WithSteps(EquatableArray<Node> steps, Node piece) => steps.Count == 0 ? piece : BlockNode.Of([.. steps, piece]);

    private static AssignNode Declared(string name, Expr value) => new(name, value, true);

    private static AssignNode Assigned(string name, Expr value) => new(name, value, false);

    private static Node Chosen(Expr test, EquatableArray<Node> then, EquatableArray<Node> otherwise) => Conditions.Choose(test, BlockNode.Of(then), BlockNode.Of(otherwise));

    private static LoopNode Looped(string? index, string variable, Expr source, EquatableArray<Node> body) => new(index, variable, source, BlockNode.Of(body));

    /// <summary>A name that no variable of this body has.</summary>
    private string NewName(string hint, IOperation at)
    {
        if (_names.Count == 0)
        {
            var member = at.Syntax.AncestorsAndSelf().LastOrDefault(static n => n is Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax and not Microsoft.CodeAnalysis.CSharp.Syntax.BaseTypeDeclarationSyntax and not Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax) ?? at.Syntax;
            foreach (var token in member.DescendantTokens()) if (token.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.ForEachStatementSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.SingleVariableDesignationSyntax) _names.Add(token.ValueText);
        }

        var name = hint;
        for (var n = 2; !_names.Add(name); n++) name = hint + n.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }

    /// <summary>A word for what an expression computes: the property or entry that it becomes, else the given one.</summary>
    private static string Hint(IOperation at, string otherwise)
    {
        var up = at.Parent;
        while (up is IConversionOperation or IParenthesizedOperation or IArgumentOperation or IVariableInitializerOperation or ISpreadOperation or ICollectionExpressionOperation or ITranslatedQueryOperation) up = up.Parent;
        return up switch
        {
            IVariableDeclaratorOperation { Symbol.Name: var local } => local,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false, Name: var property } } } => Values.JsonNames.CamelCase(property),
            IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }, _] } when key.Length > 0 && key.All(static c => c is >= 'a' and <= 'z') => key,
            _ => otherwise,
        };
    }

    private static ContextPath Variable(string name, TemplateType type) => new(PathRoot.Local, name, [], type) { Normalized = true };

    /// <summary>One of two values, of which only one is computed: in one line where neither can fail, else through a variable.</summary>
    private Expr Choose(Expr test, Func<Expr> whenTrue, Func<Expr> whenFalse, ITypeSymbol? type, IOperation at)
    {
        if (test is Constant { Value: bool known }) return known ? whenTrue() : whenFalse();
        var (one, oneSteps) = Apart(whenTrue);
        var (other, otherSteps) = Apart(whenFalse);
        if (one.Equals(Broken) && other.Equals(Broken)) return Broken;
        if (oneSteps.Count == 0 && otherSteps.Count == 0 && (!Failure.Possible(one, context.MayFail) && !Failure.Possible(other, context.MayFail) || BothTruths(one, other)))
        {
            foreach (var step in oneSteps.Concat(otherSteps)) Before(step);
            return Choice(test, one, other, type);
        }

        var result = ((type is null ? null : ValueTypes.Of(type)) ?? one.Type).NotNull;
        if (one.Type.Nullable || other.Type.Nullable)
            return Unsupported(at, "A choice between a value that may stop the render and one that may be missing", "write it as 'if' and 'return', or give null a fallback");
        var name = NewName(Hint(at, "value"), at);
        Before(Declared(name, Initial(result)));
        Before(Chosen(test, [.. oneSteps, ArmStep(name, one)], [.. otherSteps, ArmStep(name, other)]));
        return Variable(name, result);
    }

    /// <summary>'and' and 'or' stop as C# does.</summary>
    private static bool BothTruths(Expr one, Expr other) => one.Type is { Kind: ValueKind.Boolean, Nullable: false } && other.Type is { Kind: ValueKind.Boolean, Nullable: false };

    private static Node ArmStep(string name, Expr value) => value is Call { Function: "fail", Arguments: [var message] } ? new FailNode(message) : Assigned(name, value);

    private static Expr Initial(TemplateType type) => type.Kind switch
    {
        ValueKind.Boolean => Constant.False,
        ValueKind.Integer => Constant.Integer(0),
        ValueKind.Number => new Constant(0.0, TemplateType.Number),
        ValueKind.List => new Call("list", [], type),
        ValueKind.Map or ValueKind.Record or ValueKind.Object => new Call("dict", [], type),
        _ => Constant.Text(""),
    };

    /// <summary>The right side of '&amp;&amp;' and '||': what it needs in front must not run when the left side decides.</summary>
    private Expr Joined(bool isAnd, Expr left, Func<Expr> lower, IOperation at)
    {
        var (right, steps) = Apart(lower);
        if (steps.Count > 0)
        {
            var name = NewName(Hint(at, "value"), at);
            Before(Declared(name, isAnd ? Constant.False : Constant.True));
            Before(Chosen(isAnd ? left : Conditions.Negate(left), [.. steps, Assigned(name, right)], []));
            return Variable(name, TemplateType.Boolean);
        }

        foreach (var step in steps) Before(step);
        return isAnd ? Conditions.Both(left, right) : Conditions.Either(left, right);
    }
}
