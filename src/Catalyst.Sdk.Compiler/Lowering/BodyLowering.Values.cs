using System;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

internal sealed partial class BodyLowering
{
    private static readonly PathStep ValuesStep = new("Values", false);

    /// <summary>Lowers an expression to a value.</summary>
    private Expr Value(IOperation operation) => Settle(Computed(operation), Unwrap(operation));

    /// <summary>A value, or values that travel together.</summary>
    private Expr Together(IOperation operation) => Computed(operation) is var value && value is Composite ? value : Settle(value, Unwrap(operation));

    /// <summary>What stands for itself only in certain places is a problem in all others.</summary>
    private Expr Settle(Expr value, IOperation at) => value switch
    {
        Refused refused => Unsupported(at, refused.What, refused.Instead),
        VersionText => Unsupported(at, "A version here", "compare it with another one, or keep the text"),
        TextOrder => Unsupported(at, "The number of a comparison", "compare it with 0"),
        WhenPresent => Unsupported(at, "A call behind '?.' here", "give it a fallback with '??', or test with 'is { } x' and call on x"),
        Composite => Unsupported(at, "A tuple, pair or anonymous object here", "name the member that you need"),
        _ => value,
    };

    private Expr Computed(IOperation operation)
    {
        operation = Unwrap(operation);
        if (operation.ConstantValue is { HasValue: true, Value: var constant }) return ConstantOf(operation, constant);
        return operation switch
        {
            IPropertyReferenceOperation property => Property(property),
            IFieldReferenceOperation { Instance: { } tuple, Field: { ContainingType.IsTupleType: true } item } => TupleMember(tuple, item, operation),
            ITupleOperation tuple => TupleOf(tuple),
            IAnonymousObjectCreationOperation anonymous => AnonymousOf(anonymous),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } when _self is not null => _self,
            IFieldReferenceOperation field => Field(field),
            ILocalReferenceOperation { Local: var local } => Bound(local, operation),
            IParameterReferenceOperation { Parameter: var parameter } => Bound(parameter, operation),
            IInterpolatedStringOperation text => Interpolated(text),
            IBinaryOperation binary => Binary(binary),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Conditions.Negate(Value(not.Operand)),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus => Negated(minus),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Plus } plus => Value(plus.Operand),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Shortened(choice) ?? Choose(Value(choice.Condition), () => Value(choice.WhenTrue), () => Value(otherwise), choice.Type, choice),
            ICoalesceOperation coalesce => Coalesce(coalesce),
            IConditionalAccessOperation access => ConditionalAccess(access),
            IConditionalAccessInstanceOperation when _conditionalReceivers.Count > 0 => _conditionalReceivers.Peek(),
            IIsPatternOperation test => Pattern(test.Pattern, Asked(test.Value, test), test),
            IInvocationOperation call => Invocation(call),
            ISwitchExpressionOperation choice => SwitchValue(choice),
            IConversionOperation conversion => Converted(conversion),
            IArrayElementReferenceOperation { Indices: [var index] } element => Element(Value(element.ArrayReference), index, element),
            IImplicitIndexerReferenceOperation element => Indexed(element),
            IDefaultValueOperation fallback => Default(fallback),
            ICollectionExpressionOperation or IArrayCreationOperation => ListValue(operation),
            IObjectCreationOperation { Arguments.Length: 0, Type: { } made } when ValueTypes.ElementOf(made) is not null => ListValue(operation),
            IObjectCreationOperation { Arguments.Length: 1 } creation when IsScalarObject(creation.Type) => TextScalar(creation.Arguments[0].Value, creation.Type!, creation),
            IWithOperation with => With(with),
            IThrowOperation { Exception: { } exception } => new Call("fail", [Message(exception)], TemplateType.String),
            _ => Unsupported(operation, "This expression", "see docs/language.md for what a template may say"),
        };
    }

    private Expr ConstantOf(IOperation operation, object? value)
    {
        var type = operation.Type;
        if (value is null) return new Constant(null, TemplateType.String.OrNull);
        if (type is { TypeKind: TypeKind.Enum })
        {
            var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, value));
            return member is null
                ? Unsupported(operation, "A combination of enum members", "use one member")
                : new Constant(JsonNames.OfEnumMember(member), new TemplateType(ValueKind.Enum));
        }

        return value switch
        {
            string text => Constant.Text(text),
            bool flag => flag ? Constant.True : Constant.False,
            char c => Constant.Text(c.ToString()),
            double or float or decimal => new Constant(Convert.ToDouble(value, CultureInfo.InvariantCulture), TemplateType.Number),
            _ when ValueTypes.Of(type!)?.Kind == ValueKind.Number => new Constant(Convert.ToDouble(value, CultureInfo.InvariantCulture), TemplateType.Number),
            _ => Constant.Integer(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        };
    }

    private Expr Bound(ISymbol symbol, IOperation at)
    {
        if (symbol is ILocalSymbol local && _usage is not null && _usage.IsChanged(local)) Share(local, at);
        if (_bindings.TryGetValue(symbol, out var bound) && bound is Expr value) return value is ContextPath path && IsKnownToBeThere(path, at) ? Known(path) : value;
        return Unsupported(at, "'" + symbol.Name + "'", "a variable needs a value that a template can hold");
    }

    /// <summary>The value that a pattern is asked of.</summary>
    private Expr Asked(IOperation operation, IOperation at) => Computed(operation) switch
    {
        WhenPresent call => call,
        Composite whole => whole,
        var value => Settle(value, at),
    };

    /// <summary>What is asked several times is computed once.</summary>
    private Expr Named(Expr input, IOperation at)
    {
        if (input is Refused or WhenPresent) return Settle(input, at);
        if (input is ContextPath or Constant or Composite) return input;
        var name = NewName("input", at);
        Before(Declared(name, input));
        return Variable(name, input.Type);
    }

    private Expr Converted(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is not null && IsScalarObject(conversion.Type)) return TextScalar(conversion.Operand, conversion.Type!, conversion);
        if (conversion.OperatorMethod is null && conversion.Conversion.IsNumeric) return Numeric(conversion);
        return Unsupported(conversion, "This conversion", "convert in the values record");
    }

    private static bool IsScalarObject(ITypeSymbol? type) => ValueTypes.IsQuantity(type) || ValueTypes.IsIntOrString(type);

    /// <summary>A quantity or int-or-string from text or a number. C# parses it, Helm hands it on: only what both read alike is let through.</summary>
    private Expr TextScalar(IOperation operand, ITypeSymbol type, IOperation at)
    {
        var value = Value(operand);
        var isQuantity = ValueTypes.IsQuantity(type);
        switch (value)
        {
            case Constant { Value: string text } when !isQuantity && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var port):
                return Constant.Integer(port);
            case Constant { Value: string text } when isQuantity && !Quantities.IsQuantity(text):
            case { Type.Kind: ValueKind.String } and not Constant and not Interpolation { Parts: { Count: 1 } }:
                context.Problems.Add(TemplateRules.Quantity, at.Syntax.GetLocation(), type.Name);
                return Broken;
            default:
                return value;
        }
    }

    /// <summary>The value where a test has shown that it is there.</summary>
    private static Expr Known(Expr value) => value switch
    {
        ContextPath { Type.Nullable: true } path => path with { Type = path.Type.NotNull, Guarded = true },
        ContextPath => value,
        WhenPresent call => call.Result,
        _ => Present.Of(value),
    };

    private static string SourceOf(IOperation operation) => operation.Syntax.ToString();
}
