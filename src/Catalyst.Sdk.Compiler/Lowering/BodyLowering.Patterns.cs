using System.Linq;
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
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Constant.True;
            case IConstantPatternOperation constant:
                return Equality(input, Value(constant.Value), at);
            case INegatedPatternOperation negated:
                return Conditions.Negate(Pattern(negated.Pattern, input, at));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Conditions.Both(Pattern(both.LeftPattern, input, at), Pattern(both.RightPattern, input, at));
            case IBinaryPatternOperation either:
                return Conditions.Either(Pattern(either.LeftPattern, input, at), Pattern(either.RightPattern, input, at));
            case IRelationalPatternOperation relational:
                var name = relational.OperatorKind switch
                {
                    BinaryOperatorKind.LessThan => "lt",
                    BinaryOperatorKind.LessThanOrEqual => "le",
                    BinaryOperatorKind.GreaterThan => "gt",
                    _ => "ge",
                };
                var test = Ordering(name, Known(input), Value(relational.Value), at);
                return input.Type.Nullable ? Conditions.Both(NotNull(input), test) : test;
            case IDeclarationPatternOperation declaration:
                Name(declaration.DeclaredSymbol, input);
                return declaration.MatchesNull || !input.Type.Nullable ? Constant.True : NotNull(input);
            case IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0 } recursive:
                return Members(recursive, input, at);
            default:
                return Unsupported(pattern, "This pattern", "use null, constants, relations, properties, and 'and', 'or', 'not'");
        }
    }

    private Expr Members(IRecursivePatternOperation recursive, Expr input, IOperation at)
    {
        Name(recursive.DeclaredSymbol, input);
        if (AsksForContent(recursive)) return new HasContent(input);
        Expr test = input.Type.Nullable ? NotNull(input) : Constant.True;
        var receiver = Known(input);
        foreach (var part in recursive.PropertySubpatterns)
        {
            if (part.Member is not IPropertyReferenceOperation { Property: var property }) return Unsupported(part, "This pattern", "match properties");
            test = Conditions.Both(test, Pattern(part.Pattern, Member(receiver, property, part), at));
        }

        return test;
    }

    /// <summary><c>{ Length: &gt; 0 }</c>: has content, and is there.</summary>
    private static bool AsksForContent(IRecursivePatternOperation recursive) =>
        recursive.PropertySubpatterns is [{ Member: IPropertyReferenceOperation { Property: var size }, Pattern: var part }] && IsSize(size)
        && part is IRelationalPatternOperation { OperatorKind: BinaryOperatorKind.GreaterThan, Value.ConstantValue: { HasValue: true, Value: 0 } }
            or INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: 0 } } };

    private void Name(ISymbol? symbol, Expr input)
    {
        if (symbol is not null) _bindings[symbol] = Known(input);
    }

    private static Expr NotNull(Expr input) => Conditions.Negate(new IsNull(input));
}
