using System.Linq;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>Lowers a pattern to a test of the value that it is asked of.</summary>
    private Expr Pattern(IPatternOperation pattern, Expr input, IOperation at)
    {
        if (input.Equals(Broken)) return Broken;
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Constant.True;
            case INegatedPatternOperation negated:
                return Conditions.Negate(Pattern(negated.Pattern, input, at));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Conditions.Both(Pattern(both.LeftPattern, input, at), Pattern(both.RightPattern, input, at));
            case IBinaryPatternOperation either:
                return Conditions.Either(Pattern(either.LeftPattern, input, at), Pattern(either.RightPattern, input, at));
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                return Conditions.IsNull(input is WhenPresent missing ? missing.Receiver : input);
            case var _ when input is WhenPresent call:
                return Conditions.Both(NotNull(call.Receiver), Pattern(pattern, call.Result, at));
            case IConstantPatternOperation constant:
                return Equality(input, Value(constant.Value), at);
            case IRelationalPatternOperation relational:
                return Ordering(Relation(relational.OperatorKind)!, input, Value(relational.Value), at);
            case ITypePatternOperation type:
                return SameType(type.MatchedType, type.InputType) ? NotNullTest(input) : UnknownType(pattern);
            case IDeclarationPatternOperation declaration:
                if (!declaration.MatchesNull && !SameType(declaration.MatchedType, declaration.InputType)) return UnknownType(pattern);
                if (declaration.DeclaredSymbol is { } declared) _bindings[declared] = declaration.MatchesNull ? input : Known(input);
                return declaration.MatchesNull ? Constant.True : NotNullTest(input);
            case IRecursivePatternOperation recursive:
                return Members(recursive, input, at);
            case IListPatternOperation list:
                return Elements(list, input, at);
            default:
                return Unsupported(pattern, "This pattern", "use null, constants, relations, properties, lists, and 'and', 'or', 'not'");
        }
    }

    private Expr UnknownType(IPatternOperation pattern) => Unsupported(pattern, "A test of a type that a template cannot tell", "compare a value");

    private static bool SameType(ITypeSymbol? matched, ITypeSymbol? input) => matched is not null && input is not null && SymbolEqualityComparer.Default.Equals(Bare(matched), Bare(input));

    private static ITypeSymbol Bare(ITypeSymbol type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static Expr NotNullTest(Expr input) => input.Type.Nullable ? NotNull(input) : Constant.True;

    private Expr Members(IRecursivePatternOperation recursive, Expr input, IOperation at)
    {
        if (recursive.MatchedType is { } matched && !SameType(matched, recursive.InputType)) return UnknownType(recursive);
        var known = Known(input);
        if (recursive.DeclaredSymbol is not null) _bindings[recursive.DeclaredSymbol] = known;
        if (AsksForContent(recursive)) return Conditions.HasContent(input);
        Expr test = input.Type.Nullable ? NotNull(input) : Constant.True;
        if (recursive.DeconstructionSubpatterns.Length > 0)
        {
            if (known is not Composite tuple || tuple.Values.Count != recursive.DeconstructionSubpatterns.Length) return Unsupported(recursive, "A positional pattern", "match properties");
            for (var i = 0; i < tuple.Values.Count; i++) test = Conditions.Both(test, Pattern(recursive.DeconstructionSubpatterns[i], tuple.Values[i], at));
        }

        foreach (var part in recursive.PropertySubpatterns)
        {
            if (part.Member is not IPropertyReferenceOperation { Property: var property }) return Unsupported(part, "This pattern", "match properties");
            test = Conditions.Both(test, Pattern(part.Pattern, SizeOrMember(known, property, part), at));
        }

        return test;
    }

    private Expr SizeOrMember(Expr receiver, IPropertySymbol property, IOperation at) =>
        IsSize(property) && receiver.Type.Kind is ValueKind.List or ValueKind.Map ? Counted(receiver, at)
        : IsSize(property) && receiver.Type.Kind == ValueKind.String ? SubstringRows.Length(receiver)
        : Member(receiver, property, at);

    /// <summary><c>{ Length: &gt; 0 }</c>: has content, and is there.</summary>
    private static bool AsksForContent(IRecursivePatternOperation recursive) =>
        recursive.DeconstructionSubpatterns.IsEmpty && recursive.PropertySubpatterns is [{ Member: IPropertyReferenceOperation { Property: var size }, Pattern: var part }] && IsSize(size)
        && part is IRelationalPatternOperation { OperatorKind: BinaryOperatorKind.GreaterThan, Value.ConstantValue: { HasValue: true, Value: 0 } }
            or INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: 0 } } };

    /// <summary>A pattern of elements: the length first, so that no element is asked for that is not there.</summary>
    private Expr Elements(IListPatternOperation pattern, Expr input, IOperation at)
    {
        if (input.Type is not { Kind: ValueKind.List, Element: { } element }) return Unsupported(pattern, "A list pattern on this", "match lists of the values record");
        var list = Known(input);
        if (pattern.DeclaredSymbol is { } whole) _bindings[whole] = list;
        var slice = -1;
        for (var i = 0; i < pattern.Patterns.Length; i++) if (pattern.Patterns[i] is ISlicePatternOperation) slice = i;
        var count = pattern.Patterns.Length - (slice < 0 ? 0 : 1);
        var length = new Call("len", [list], TemplateType.Integer);
        Expr test = input.Type.Nullable ? NotNull(input) : Constant.True;
        if (slice < 0) test = Conditions.Both(test, count == 0 ? Conditions.Negate(Conditions.HasContent(list)) : new Comparison("eq", length, Constant.Integer(count)));
        else if (count > 0) test = Conditions.Both(test, count == 1 ? Conditions.HasContent(list) : new Comparison("ge", length, Constant.Integer(count)));
        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            if (pattern.Patterns[i] is ISlicePatternOperation part)
            {
                if (part.Pattern is null) continue;
                var after = pattern.Patterns.Length - 1 - i;
                var rest = new Call("slice", after == 0 ? [list, Constant.Integer(i)] : [list, Constant.Integer(i), new Call("sub", [length, Constant.Integer(after)], TemplateType.Integer)], list.Type);
                test = Conditions.Both(test, Pattern(part.Pattern, AuthoringRows.Listed(rest), at));
                continue;
            }

            var place = slice >= 0 && i > slice ? new Call("sub", [length, Constant.Integer(pattern.Patterns.Length - i)], TemplateType.Integer) : (Expr)Constant.Integer(i);
            test = Conditions.Both(test, Pattern(pattern.Patterns[i], Item(list, place, element), at));
        }

        return test;
    }

    private static Expr NotNull(Expr input) => Conditions.Negate(Conditions.IsNull(input));
}
