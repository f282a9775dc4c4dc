using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Kustomize;

internal sealed partial class ManifestEvaluator
{
    private readonly System.Collections.Generic.Stack<DataValue> _receivers = new();

    private DataValue Value(IOperation operation)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (++_steps > MostSteps) return _steps == MostSteps + 1 ? NotKnown(operation, "it takes more than a million steps") : Unknown.Instance;
        if (operation.ConstantValue is { HasValue: true } constant) return Constant(operation, constant.Value);
        switch (operation)
        {
            case IParenthesizedOperation inner: return Value(inner.Operand);
            case IConversionOperation conversion: return Converted(conversion);
            case IDefaultValueOperation { Type: { } type }: return Default(type);
            case ILocalReferenceOperation { Local: var local }: return _frame[local] ?? NotKnown(operation);
            case IParameterReferenceOperation { Parameter: var parameter }: return _frame[parameter] ?? NotKnown(operation);
            case IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field }: return Field(field, operation);
            case IPropertyReferenceOperation property: return Property(property);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }: return _frame.Self ?? NotKnown(operation);
            case IConditionalAccessInstanceOperation: return _receivers.Peek();
            case IObjectCreationOperation creation: return Created(creation);
            case IWithOperation with: return With(with);
            case ICollectionExpressionOperation collection: return Collection(collection);
            case IArrayCreationOperation array: return Array(array);
            case IInterpolatedStringOperation text: return Interpolated(text);
            case IInvocationOperation call: return Called(call);
            case ISwitchExpressionOperation choice: return Switch(choice);
            case IIsPatternOperation test: return Flag(Matches(test.Pattern, Value(test.Value), test.Value));
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not: return Flag(!Truth(not.Operand));
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus: return Negated(minus);
            case IBinaryOperation { OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String } } binary: return Binary(binary);
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return Truth(choice.Condition) switch { true => Value(choice.WhenTrue), false => Value(otherwise), null => Unknown.Instance };
            case ICoalesceOperation coalesce:
                return Value(coalesce.Value) is var first && first is DataNull ? Value(coalesce.WhenNull) : first;
            case IConditionalAccessOperation access:
                var receiver = Value(access.Operation);
                if (receiver is DataNull or Unknown) return receiver;
                _receivers.Push(receiver);
                try
                {
                    return Value(access.WhenNotNull);
                }
                finally
                {
                    _ = _receivers.Pop();
                }

            case IThrowOperation: return NotKnown(operation.Syntax.GetLocation(), "A manifest that throws", "there is no render that could fail; leave the case out");
            default: return NotKnown(operation);
        }
    }

    private bool? Truth(IOperation operation) => Value(operation) is DataBool flag ? flag.Value : null;

    private static DataValue Flag(bool? value) => value is { } known ? new DataBool(known) : Unknown.Instance;

    private DataValue Constant(IOperation operation, object? value)
    {
        if (operation.Type is { TypeKind: TypeKind.Enum } type) return value is not null && JsonNames.OfConstant(type, value) is { } member ? new DataString(member) : NotKnown(operation, "use a member of the enum");
        return value switch
        {
            null => DataNull.Instance,
            string text => text.IndexOf(FluxText.Open) >= 0 || text.IndexOf(FluxText.Close) >= 0 ? NotKnown(operation, "U+FDD0 and U+FDD1 are no characters") : new DataString(text),
            char one => new DataString(one.ToString()),
            bool flag => new DataBool(flag),
            float or double => new DataNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            decimal or ulong => NotKnown(operation, "use int, long or double"),
            IConvertible number => new DataInteger(Convert.ToInt64(number, CultureInfo.InvariantCulture)),
            _ => NotKnown(operation),
        };
    }

    private DataValue Converted(IConversionOperation conversion)
    {
        var value = Value(conversion.Operand);
        if (value is Unknown or DataNull) return value;
        if (conversion.Type is { Name: "ReadOnlySpan", ContainingNamespace.Name: "System" }) return value is DataList ? value : NotKnown(conversion);
        if (conversion.OperatorMethod is { } method) return ByOperator(method, value, conversion);
        if (!conversion.Conversion.IsNumeric) return value;
        return (value, conversion.Type!.SpecialType) switch
        {
            (DataInteger n, SpecialType.System_Double) => new DataNumber(n.Value),
            (DataInteger n, SpecialType.System_Int64) => n,
            (DataInteger { Value: >= int.MinValue and <= int.MaxValue } n, SpecialType.System_Int32) => n,
            (DataNumber n, SpecialType.System_Double) => n,
            _ => NotKnown(conversion, "write the number itself"),
        };
    }

    private DataValue ByOperator(IMethodSymbol method, DataValue value, IOperation at)
    {
        if (ValueTypes.IsQuantity(method.ContainingType)) return Quantity(value, at);
        if (ValueTypes.IsIntOrString(method.ContainingType)) return IntOrString(value, at);
        return method.ContainingType.Name is "JsonNode" && value is DataString or DataInteger or DataBool or DataNumber ? value : NotKnown(at);
    }

    private DataValue Quantity(DataValue value, IOperation at) =>
        value is DataString text && Quantities.IsQuantity(text.Value) ? text : NotKnown(at, "write a quantity such as \"500m\" or \"1Gi\"");

    // As the native run writes it: what is made from digits is a number.
    private DataValue IntOrString(DataValue value, IOperation at) => value switch
    {
        DataString text when long.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new DataInteger(number),
        DataString or DataInteger => value,
        _ => NotKnown(at),
    };

    private static DataValue Default(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => new DataBool(false),
        SpecialType.System_Int32 or SpecialType.System_Int64 => new DataInteger(0),
        SpecialType.System_Double => new DataNumber(0),
        _ => type.IsValueType && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T ? Unknown.Instance : DataNull.Instance,
    };

    private DataValue Field(IFieldSymbol field, IOperation use)
    {
        if (field is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String }) return new DataString("");
        foreach (var reference in field.DeclaringSyntaxReferences)
            if (reference.GetSyntax(context.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initial }) return Initial(initial, use);
        return NotKnown(use, "give the field an initializer in this project");
    }

    /// <summary>The value of an initializer, outside of any call.</summary>
    private DataValue Initial(ExpressionSyntax initial, IOperation use)
    {
        if (context.Models.Operation(initial, context.CancellationToken) is not { } operation) return NotKnown(use);
        var outer = _frame;
        _frame = new Frame(null);
        try
        {
            return ++_depth > DeepestCall ? NotKnown(use, "it is defined by itself") : Value(operation);
        }
        finally
        {
            _depth--;
            _frame = outer;
        }
    }

    private DataValue Interpolated(IInterpolatedStringOperation text)
    {
        var written = new StringBuilder();
        foreach (var part in text.Parts)
        {
            if (part is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string literal }) _ = written.Append(literal);
            else if (part is not IInterpolationOperation { Alignment: null, FormatString: null } hole) return NotKnown(part, "write a plain hole, and Text(…) for numbers");
            else if (TextOf(hole.Expression) is { } piece) _ = written.Append(piece);
            else return Unknown.Instance;
        }

        return new DataString(written.ToString());
    }

    /// <summary>What C# prints for a value in text.</summary>
    private string? TextOf(IOperation operation)
    {
        var bare = operation;
        while (bare is IConversionOperation { OperatorMethod: null } conversion) bare = conversion.Operand;
        switch (Value(operation))
        {
            case DataString text when bare.Type is not { TypeKind: TypeKind.Enum }: return text.Value;
            case DataInteger number: return number.Value.ToString(CultureInfo.InvariantCulture);
            case DataBool flag: return flag.Value ? "True" : "False";
            case DataNull: return "";
            case Unknown: return null;
            default:
                _ = NotKnown(operation, "write a string, an integer or a bool here");
                return null;
        }
    }

    private DataValue Negated(IUnaryOperation minus) => Value(minus.Operand) switch
    {
        DataInteger number => Number(-number.Value, minus),
        DataNumber number => new DataNumber(-number.Value),
        Unknown unknown => unknown,
        _ => NotKnown(minus),
    };

    private DataValue Binary(IBinaryOperation binary)
    {
        var left = Value(binary.LeftOperand);
        if (left is Unknown) return left;
        if (binary.OperatorKind == BinaryOperatorKind.ConditionalAnd) return left is DataBool { Value: false } ? left : Value(binary.RightOperand);
        if (binary.OperatorKind == BinaryOperatorKind.ConditionalOr) return left is DataBool { Value: true } ? left : Value(binary.RightOperand);
        if (binary is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String })
            return TextOf(binary.LeftOperand) is { } first && TextOf(binary.RightOperand) is { } second ? new DataString(first + second) : Unknown.Instance;

        var right = Value(binary.RightOperand);
        if (right is Unknown) return right;
        if (IsOverlay(binary.LeftOperand)) CheckOverlay(right, binary.RightOperand);
        if (IsOverlay(binary.RightOperand)) CheckOverlay(left, binary.LeftOperand);
        return (binary.OperatorKind, left, right) switch
        {
            (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, _, _) => Flag(Equal(left, right, binary) is { } same ? same == (binary.OperatorKind == BinaryOperatorKind.Equals) : null),
            (var kind, DataInteger a, DataInteger b) => Integer(kind, a.Value, b.Value, binary),
            (BinaryOperatorKind.LessThan, DataNumber a, DataNumber b) => new DataBool(a.Value < b.Value),
            (BinaryOperatorKind.GreaterThan, DataNumber a, DataNumber b) => new DataBool(a.Value > b.Value),
            _ => NotKnown(binary),
        };
    }

    private bool? Equal(DataValue left, DataValue right, IOperation at)
    {
        switch (left, right)
        {
            case (DataNull, _) or (_, DataNull):
                return left is DataNull && right is DataNull;
            case (DataString a, DataString b) when !FluxText.HasSubstitution(a.Value) && !FluxText.HasSubstitution(b.Value):
                return a.Value == b.Value;
            case (DataBool or DataInteger or DataNumber, _):
                return left.Equals(right);
            default:
                _ = NotKnown(at, "a substitution is known to Flux only, and lists and objects have no value to compare");
                return null;
        }
    }

    private DataValue Integer(BinaryOperatorKind kind, long a, long b, IBinaryOperation at)
    {
        try
        {
            return kind switch
            {
                BinaryOperatorKind.Add => Number(checked(a + b), at),
                BinaryOperatorKind.Subtract => Number(checked(a - b), at),
                BinaryOperatorKind.Multiply => Number(checked(a * b), at),
                BinaryOperatorKind.Divide when b != 0 => Number(checked(a / b), at),
                BinaryOperatorKind.Remainder when b is not 0 and not -1 => Number(a % b, at),
                BinaryOperatorKind.LessThan => new DataBool(a < b),
                BinaryOperatorKind.LessThanOrEqual => new DataBool(a <= b),
                BinaryOperatorKind.GreaterThan => new DataBool(a > b),
                BinaryOperatorKind.GreaterThanOrEqual => new DataBool(a >= b),
                _ => NotKnown(at),
            };
        }
        catch (OverflowException)
        {
            return NotKnown(at, "the number does not fit");
        }
    }

    private DataValue Number(long value, IOperation at) =>
        at.Type?.SpecialType == SpecialType.System_Int32 && value is < int.MinValue or > int.MaxValue ? NotKnown(at, "the number does not fit") : new DataInteger(value);

    private static bool IsOverlay(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: "Overlay" } property } && IsSdk(property);

    /// <summary>A mistyped name would go by unseen: the branch would just never be taken.</summary>
    private void CheckOverlay(DataValue value, IOperation at)
    {
        if (value is DataString name && !overlays.Contains(name.Value))
            context.Problems.Add(KustomizeRules.Overlay, at.Syntax.GetLocation(), name.Value, "is none of the Blueprint's overlays; name it in Overlays");
    }
}
