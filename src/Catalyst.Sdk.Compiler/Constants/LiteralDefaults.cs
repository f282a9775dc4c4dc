using System;
using System.Globalization;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.Compiler.Constants;

/// <summary>Initializers whose value their syntax alone tells: most defaults are literals, and binding each one costs more than all the rest of a values record.</summary>
internal static class LiteralDefaults
{
    /// <summary>The value; null when the expression has to be bound.</summary>
    public static ConstantNode? Of(ExpressionSyntax expression, ITypeSymbol type)
    {
        var isEmpty = expression is CollectionExpressionSyntax { Elements.Count: 0 };
        if (isEmpty && ValueTypes.MapValueOf(type) is not null) return new ConstantMap([], expression.GetLocation());
        if (isEmpty && ValueTypes.ElementOf(type) is not null) return new ConstantList([], expression.GetLocation());
        return Scalar(expression, type) is { } value ? new ConstantScalar(value, expression.GetLocation()) : null;
    }

    private static DataValue? Scalar(ExpressionSyntax expression, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return (literal.Kind(), type.SpecialType) switch
                {
                    (SyntaxKind.StringLiteralExpression, SpecialType.System_String) => new DataString(literal.Token.ValueText),
                    (SyntaxKind.TrueLiteralExpression, SpecialType.System_Boolean) => new DataBool(true),
                    (SyntaxKind.FalseLiteralExpression, SpecialType.System_Boolean) => new DataBool(false),
                    (SyntaxKind.NumericLiteralExpression, _) => Number(literal.Token.Value, type, 1),
                    (SyntaxKind.NullLiteralExpression, _) => DataNull.Instance,
                    _ => null,
                };
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } literal }:
                return Number(literal.Token.Value, type, -1);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var operand }:
                return Scalar(operand, type);
            default:
                return null;
        }
    }

    private static DataValue? Number(object? value, ITypeSymbol type, int sign) => (value, type.SpecialType) switch
    {
        (int or long, SpecialType.System_Int32 or SpecialType.System_Int64) => new DataInteger(sign * Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        (int or long or double, SpecialType.System_Double) => new DataNumber(sign * Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => null,
    };
}
