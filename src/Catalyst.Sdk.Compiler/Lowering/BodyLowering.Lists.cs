using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Lists and maps as values: elements, counts, parts, literals.</summary>
internal sealed partial class BodyLowering
{
    /// <summary><c>list[i]</c>, <c>map["k"]</c>. Both sides stop where there is no such element.</summary>
    private Expr Element(Expr source, IOperation index, IOperation at)
    {
        if (source.Equals(Broken)) return Broken;
        if (Absent(source, at)) return Broken;
        if (source.Type is { Kind: ValueKind.Map, Element: { } value })
        {
            var key = Value(index);
            if (key.Equals(Broken)) return Broken;
            Before(Chosen(new Not(new Call("hasKey", [source, key], TemplateType.Boolean)), [new FailNode(Text([Constant.Text(SourceOf(at) + ": no key "), key]))], []));
            return Entry(source, key, value);
        }

        if (source.Type is { Kind: ValueKind.List, Element: { } element })
        {
            var place = Unwrap(index) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var back }
                ? new Call("sub", [new Call("len", [source], TemplateType.Integer), Value(back)], TemplateType.Integer)
                : Value(index);
            return place.Equals(Broken) ? Broken : Item(source, place, element);
        }

        return source.Type.Kind == ValueKind.String
            ? Unsupported(at, "A single character of a text", "cut a text: x[i..]")
            : Unsupported(at, "An indexer of this type", "iterate, or name the member in the values record");
    }

    private static Expr Item(Expr source, Expr index, TemplateType element) => Typed(new ElementAccess(source, index, element));

    private static Expr Entry(Expr source, Expr key, TemplateType value) =>
        source is ContextPath path && key is Constant { Value: string name } && name.Length > 0
            ? path with { Steps = [.. path.Steps, new PathStep(name, true)], Type = value, Normalized = false }
            : Typed(new ElementAccess(source, key, value));

    /// <summary>A number out of a list comes as it was written: made a number of one kind first.</summary>
    private static Expr Typed(ElementAccess access) => access.Type switch
    {
        { Kind: ValueKind.Integer, Nullable: false } => new Call("int64", [access], access.Type),
        { Kind: ValueKind.Number, Nullable: false } => new Call("float64", [access], access.Type),
        _ => access,
    };

    private Expr Indexed(IImplicitIndexerReferenceOperation access)
    {
        var argument = Unwrap(access.Argument);
        var source = Value(access.Instance);
        if (source.Equals(Broken)) return Broken;
        if (Absent(source, access)) return Broken;
        if (argument is not IRangeOperation range) return Element(source, access.Argument, access);
        if (source.Type.Kind == ValueKind.String) return Settle(CutText(source, range), access);
        return Unsupported(access, "A range of this", "use Skip and Take");
    }

    private Expr CutText(Expr text, IRangeOperation range)
    {
        var start = Place(range.LeftOperand);
        var end = Place(range.RightOperand);
        if (start is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } || end is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat })
            return new Refused("A cut from the end of a text", "use TrimEnd, or Split");
        // x[..Math.Min(n, x.Length)]
        if (start is null && end is IInvocationOperation { TargetMethod: { Name: "Min", ContainingType.Name: "Math" }, Arguments: [{ Value: var one }, { Value: var other }] })
        {
            if (IsLengthOf(other, text) && one.ConstantValue is { HasValue: true, Value: int n and >= 0 }) return SubstringRows.Truncate(text, n);
            if (IsLengthOf(one, text) && other.ConstantValue is { HasValue: true, Value: int m and >= 0 }) return SubstringRows.Truncate(text, m);
        }

        return SubstringRows.Cut(text, start is null ? Constant.Integer(0) : Value(start), end is null ? null : Value(end));
    }

    /// <summary>The number that becomes an index.</summary>
    private static IOperation? Place(IOperation? index) => index is null ? null : Unwrap(index) is IConversionOperation { Type.Name: "Index", Operand: var number } ? Unwrap(number) : Unwrap(index);

    private bool IsLengthOf(IOperation operation, Expr text) =>
        Unwrap(operation) is IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } of } && Value(of).Equals(text);

    /// <summary><c>x.Length > n ? x[..n] : x</c> and its mirror images.</summary>
    private Expr? Shortened(IConditionalOperation choice)
    {
        var (text, steps) = Apart(() => ShortenedText(choice));
        return steps.Count == 0 ? text : null;
    }

    private Expr? ShortenedText(IConditionalOperation choice)
    {
        if (Unwrap(choice.Condition) is not IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: int limit and > 0 } } test) return null;
        if (Unwrap(test.LeftOperand) is not IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } of }) return null;
        var (cut, whole) = test.OperatorKind switch
        {
            BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => (choice.WhenTrue, choice.WhenFalse),
            BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual => (choice.WhenFalse, choice.WhenTrue),
            _ => (null, null),
        };
        if (cut is null || whole is null || CutAt(Unwrap(cut), of) is not { } at || at != limit) return null;
        var text = Value(of);
        if (text.Equals(Broken) || text.Type.Nullable || !Value(whole).Equals(text)) return null;
        return SubstringRows.Truncate(text, at);
    }

    private static int? CutAt(IOperation cut, IOperation of) => cut switch
    {
        IImplicitIndexerReferenceOperation { Instance: var text, Argument: IRangeOperation { LeftOperand: null, RightOperand: { } end } }
            when text.Syntax.IsEquivalentTo(of.Syntax, topLevel: false) && Place(end)!.ConstantValue is { HasValue: true, Value: int n } => n,
        IInvocationOperation { TargetMethod: { Name: "Substring", Parameters.Length: 2 }, Instance: { } text, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: 0 } }, { Value.ConstantValue: { HasValue: true, Value: int n } }] }
            when text.Syntax.IsEquivalentTo(of.Syntax, topLevel: false) => n,
        _ => null,
    };

    private Expr Counted(Expr source, IOperation at) => Absent(source, at) ? Broken : new Call("len", [source], TemplateType.Integer with { Limits = Limits.Count });

    private Expr Default(IDefaultValueOperation fallback)
    {
        if (fallback.Type is { IsReferenceType: true } || fallback.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) return new Constant(null, (ValueTypes.Of(fallback.Type) ?? TemplateType.String).OrNull);
        return Unsupported(fallback, "This default", "write the value");
    }

    /// <summary>A list literal as a value.</summary>
    private Expr ListValue(IOperation operation)
    {
        var type = operation.Type is null ? null : ValueTypes.Of(operation.Type);
        if (type is not { Kind: ValueKind.List }) return Unsupported(operation, "A collection of this type here", "make a list of texts or numbers");
        IEnumerable<IOperation> elements = operation switch
        {
            ICollectionExpressionOperation collection => collection.Elements,
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            IObjectCreationOperation { Initializer: { } added } => added.Initializers.OfType<IInvocationOperation>().Select(static a => a.Arguments[0].Value),
            _ => [],
        };
        if (operation is IArrayCreationOperation { Initializer: null }) return Unsupported(operation, "An array without elements", "write its elements");
        var parts = new List<Expr>();
        var run = new List<Expr>();
        foreach (var element in elements)
        {
            if (element is ISpreadOperation spread)
            {
                Flush();
                var list = ListOf(spread.Operand);
                if (list.Type.Nullable && !list.Equals(Broken)) context.Problems.Add(TemplateRules.NullableSpread, spread.Operand.Syntax.GetLocation(), SourceOf(spread.Operand));
                parts.Add(list);
            }
            else
            {
                run.Add(Value(element));
            }
        }

        Flush();
        if (parts.Any(static p => p.Equals(Broken))) return Broken;
        return parts.Count switch { 0 => new Call("list", [], type), 1 => parts[0] with { Type = parts[0].Type.NotNull }, _ => AuthoringRows.Listed(new Call("concat", parts.ToEquatableArray(), type)) };

        void Flush()
        {
            if (run.Count > 0) parts.Add(new Call("list", run.ToEquatableArray(), Limited(type, run)));
            run.Clear();
        }
    }

    /// <summary>A list whose elements are all ASCII says so.</summary>
    private static TemplateType Limited(TemplateType list, IReadOnlyCollection<Expr> elements) =>
        list.Element is { Kind: ValueKind.String } element && elements.All(TextFacts.IsAscii) ? list with { Element = element with { Limits = Limits.AsciiText } } : list;

    /// <summary>Access through what may be missing: C# throws. Reports it.</summary>
    private bool Absent(Expr receiver, IOperation at)
    {
        if (!receiver.Type.Nullable) return false;
        if (receiver.Equals(Broken)) return true;
        var (on, member) = at switch
        {
            IPropertyReferenceOperation { Instance: { } instance, Property.Name: var name } => (SourceOf(instance), name),
            IInvocationOperation { Instance: { } instance, TargetMethod.Name: var name } => (SourceOf(instance), name),
            IInvocationOperation { Arguments: [{ Value: var first }, ..], TargetMethod.Name: var name } => (SourceOf(first), name),
            _ => (SourceOf(at), "…"),
        };
        context.Problems.Add(TemplateRules.NullableAccess, at.Syntax.GetLocation(), on, member);
        return true;
    }

    /// <summary>A member of text or of a list is asked only of what is there.</summary>
    private Expr? OnText(Expr receiver, IOperation at, IOperation instance, ISymbol member)
    {
        if (receiver.Equals(Broken)) return Broken;
        if (!receiver.Type.Nullable || member.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || member.IsStatic) return null;
        context.Problems.Add(TemplateRules.NullableAccess, at.Syntax.GetLocation(), SourceOf(instance), member.Name);
        return Broken;
    }
}
