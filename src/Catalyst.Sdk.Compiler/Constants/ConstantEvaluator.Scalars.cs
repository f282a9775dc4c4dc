using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Constants;

/// <content>Texts, numbers, enum members and conversions between them.</content>
internal sealed partial class ConstantEvaluator
{
    private ConstantNode Constant(IOperation operation, object? constant)
    {
        // A number that is no member stays a number: the checks of the place refuse it.
        if (constant is not null && operation.Type is { TypeKind: TypeKind.Enum } type && JsonNames.OfConstant(type, constant) is { } member)
            return new ConstantScalar(new DataString(member), operation.Syntax.GetLocation());
        DataValue? value = constant switch
        {
            null => DataNull.Instance,
            string text => new DataString(text),
            bool flag => new DataBool(flag),
            char one => new DataString(one.ToString()),
            // JSON has no form for these.
            double number when double.IsNaN(number) || double.IsInfinity(number) => null,
            float number when float.IsNaN(number) || float.IsInfinity(number) => null,
            ulong big when big > long.MaxValue => new DataNumber(big),
            float or double or decimal => new DataNumber(Convert.ToDouble(constant, CultureInfo.InvariantCulture)),
            _ when operation.Type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single => new DataNumber(Convert.ToDouble(constant, CultureInfo.InvariantCulture)),
            IConvertible number => new DataInteger(Convert.ToInt64(number, CultureInfo.InvariantCulture)),
            _ => null,
        };
        return value is null ? Unevaluable(operation) : new ConstantScalar(value, operation.Syntax.GetLocation());
    }

    private ConstantNode Converted(IConversionOperation conversion)
    {
        // An operator of the author's may do anything.
        if (conversion.OperatorMethod is { } method && ValuesOf.IsAuthorRecord(method.ContainingType)) return Unevaluable(conversion);
        var operand = Evaluate(conversion.Operand);
        if (operand is not ConstantScalar scalar) return operand;
        if (ValueTypes.IsIntOrString(conversion.Type)) return Port(scalar);
        if (conversion.OperatorMethod is { } operation && PlatformNames.Of(operation.ContainingType) is { } name && !scalar.IsNull) return Named(name, scalar);
        if (conversion.OperatorMethod is not null || scalar.IsNull || conversion.Type is not { } type) return scalar;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        var value = (type.SpecialType, scalar.Value) switch
        {
            (SpecialType.System_Double, DataInteger integer) => new DataNumber(integer.Value),
            (SpecialType.System_Double, DataNumber) => scalar.Value,
            (SpecialType.System_Int32, DataInteger { Value: >= int.MinValue and <= int.MaxValue }) => scalar.Value,
            (SpecialType.System_Int64, DataInteger) => scalar.Value,
            (SpecialType.System_Int32, DataNumber { Value: > int.MinValue - 1.0 and < int.MaxValue + 1.0 } number) => new DataInteger((int)number.Value),
            (SpecialType.System_Int64, DataNumber { Value: >= long.MinValue and < long.MaxValue } number) => new DataInteger((long)number.Value),
            (>= SpecialType.System_Char and <= SpecialType.System_Double, _) when !SymbolEqualityComparer.Default.Equals(type, conversion.Operand.Type) => null,
            _ when type.TypeKind == TypeKind.Enum && !IsOrWraps(conversion.Operand.Type, type) => null,
            _ => scalar.Value,
        };
        return value is null ? Unevaluable(conversion) : ReferenceEquals(value, scalar.Value) ? scalar : new ConstantScalar(value, scalar.At);
    }

    /// <summary>The client writes a text of digits as a number.</summary>
    private static ConstantNode Port(ConstantNode node) =>
        node is ConstantScalar { Value: DataString { Value: var port } } && long.TryParse(port, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new ConstantScalar(new DataInteger(number), node.At)
            : node;

    private static bool IsOrWraps(ITypeSymbol? type, ITypeSymbol bare) => SymbolEqualityComparer.Default.Equals(type, bare)
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && SymbolEqualityComparer.Default.Equals(nullable.TypeArguments[0], bare);

    private ConstantNode Concatenated(IInterpolatedStringOperation text)
    {
        var parts = new List<IOperation>();
        foreach (var part in text.Parts)
        {
            if (part is IInterpolatedStringTextOperation literal) parts.Add(literal.Text);
            else if (part is IInterpolationOperation { Alignment: null, FormatString: null } hole) parts.Add(hole.Expression);
            else return Unevaluable(part);
        }

        return Concatenated(text, parts);
    }

    private ConstantNode Concatenated(IOperation whole, IReadOnlyList<IOperation> parts)
    {
        var text = new StringBuilder();
        ConstantUnknown? unknown = null;
        foreach (var part in parts)
        {
            switch (Evaluate(part))
            {
                // An enum's text in C# is its member's name, not the spelling of the file.
                case ConstantScalar { Value: DataString piece } when Unconverted(part).Type is not { TypeKind: TypeKind.Enum }: text.Append(piece.Value); break;
                case ConstantScalar { Value: DataInteger number }: text.Append(number.Value.ToString(CultureInfo.InvariantCulture)); break;
                case { IsNull: true }: break;
                case ConstantUnknown reported: unknown = reported; break;
                default: unknown = Unevaluable(part); break;
            }
        }

        return unknown is null ? new ConstantScalar(new DataString(text.ToString()), whole.Syntax.GetLocation()) : unknown;
    }

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation conversion) operation = conversion.Operand;
        return operation;
    }
}
