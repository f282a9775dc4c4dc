using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Kustomize;

internal sealed partial class ManifestEvaluator
{
    private DataValue Switch(ISwitchExpressionOperation choice)
    {
        var input = Value(choice.Value);
        if (input is Unknown) return input;
        foreach (var arm in choice.Arms)
        {
            var fits = Matches(arm.Pattern, input, choice.Value);
            if (fits == true && arm.Guard is { } guard) fits = Truth(guard);
            if (fits is null) return Unknown.Instance;
            if (fits == true) return Value(arm.Value);
        }

        return NotKnown(choice, "no arm fits; add '_ => …'");
    }

    /// <summary>Whether a value fits; null when that is not known.</summary>
    private bool? Matches(IPatternOperation pattern, DataValue value, IOperation input)
    {
        if (value is Unknown) return null;
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant:
                var expected = Value(constant.Value);
                if (IsOverlay(input)) CheckOverlay(expected, constant.Value);
                return expected is Unknown ? null : Equal(value, expected, constant);
            case IRelationalPatternOperation relation when value is DataInteger number && Value(relation.Value) is DataInteger limit:
                return relation.OperatorKind switch
                {
                    BinaryOperatorKind.LessThan => number.Value < limit.Value,
                    BinaryOperatorKind.LessThanOrEqual => number.Value <= limit.Value,
                    BinaryOperatorKind.GreaterThan => number.Value > limit.Value,
                    _ => number.Value >= limit.Value,
                };
            case INegatedPatternOperation not:
                return !Matches(not.Pattern, value, input);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or:
                return Matches(or.LeftPattern, value, input) switch { false => Matches(or.RightPattern, value, input), var known => known };
            case IBinaryPatternOperation and:
                return Matches(and.LeftPattern, value, input) switch { true => Matches(and.RightPattern, value, input), var known => known };
            case IDeclarationPatternOperation declaration when declaration.MatchesNull || SymbolEqualityComparer.Default.Equals(declaration.MatchedType, declaration.InputType.WithNullableAnnotation(NullableAnnotation.None)):
                if (value is DataNull && !declaration.MatchesNull) return false;
                if (declaration.DeclaredSymbol is { } symbol) _frame[symbol] = value;
                return true;
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive when SymbolEqualityComparer.Default.Equals(recursive.MatchedType, recursive.InputType.WithNullableAnnotation(NullableAnnotation.None)):
                return Recursive(recursive, value);
            default:
                _ = NotKnown(pattern);
                return null;
        }
    }

    private bool? Recursive(IRecursivePatternOperation pattern, DataValue value)
    {
        if (value is DataNull) return false;
        foreach (var part in pattern.PropertySubpatterns)
        {
            if (part.Member is not IPropertyReferenceOperation { Property: var property } || Part(value, property) is not { } inner)
            {
                _ = NotKnown(part);
                return null;
            }

            if (Matches(part.Pattern, inner, part.Member) is not true and var no) return no;
        }

        if (pattern.DeclaredSymbol is { } symbol) _frame[symbol] = value;
        return true;
    }

    private static DataValue? Part(DataValue value, IPropertySymbol property) => value switch
    {
        DataString text when property.Name == "Length" && !FluxText.HasSubstitution(text.Value) => new DataInteger(text.Value.Length),
        DataList list when property.Name is "Count" or "Length" => new DataInteger(list.Items.Count),
        DataMap map when property.Name == "Count" => new DataInteger(map.Entries.Count),
        Made made when IsSettable(property) => made.Entries.FirstOrDefault(e => e.Key == JsonNames.Of(property))?.Value ?? DataNull.Instance,
        _ => null,
    };
}
