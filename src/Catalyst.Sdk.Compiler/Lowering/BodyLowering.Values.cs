using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
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
    private Expr Value(IOperation operation)
    {
        operation = Unwrap(operation);
        if (operation.ConstantValue is { HasValue: true, Value: var constant }) return ConstantOf(operation, constant);
        return operation switch
        {
            IPropertyReferenceOperation property => Property(property),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } when _self is not null => _self,
            IFieldReferenceOperation field => Field(field),
            ILocalReferenceOperation { Local: var local } => Bound(local, operation),
            IParameterReferenceOperation { Parameter: var parameter } => Bound(parameter, operation),
            IInterpolatedStringOperation text => Interpolated(text),
            IBinaryOperation binary => Binary(binary),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Conditions.Negate(Value(not.Operand)),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus => new Call("sub", [Constant.Integer(0), Value(minus.Operand)], TemplateType.Integer),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Choice(Value(choice.Condition), Value(choice.WhenTrue), Value(otherwise), choice.Type),
            ICoalesceOperation coalesce => Coalesce(coalesce),
            IConditionalAccessOperation access => ConditionalAccess(access),
            IConditionalAccessInstanceOperation when _conditionalReceivers.Count > 0 => _conditionalReceivers.Peek(),
            IIsPatternOperation test => Pattern(test.Pattern, Value(test.Value), test),
            IInvocationOperation call => Invocation(call),
            ISwitchExpressionOperation choice => SwitchValue(choice),
            IConversionOperation conversion => Converted(conversion),
            IObjectCreationOperation { Arguments.Length: 1 } creation when IsScalarObject(creation.Type) => TextScalar(creation.Arguments[0].Value, creation.Type!, creation),
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
        if (_bindings.TryGetValue(symbol, out var bound) && bound is Expr value) return value is ContextPath path && IsKnownToBeThere(path, at) ? Known(path) : value;
        return Unsupported(at, "'" + symbol.Name + "'", "a variable needs a value that a template can hold");
    }

    private Expr Property(IPropertyReferenceOperation property)
    {
        var symbol = property.Property;
        if (property.Instance is null && FunctionTable.Find(symbol) is { } own)
            return own is ContextRow path ? ContextPath.Chart(path.Object, path.Member, path.Type) : ((ValueRow)own).Form([]);
        if (property.Instance is null) return IsHelper(symbol) || !context.IsHere(symbol) ? Helper(symbol, [], symbol.Type, property) : Field(property, symbol);
        if (property.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } self)
            return _self is null ? OwnProperty(property, symbol, self) : IsOfRecord(symbol) ? Helper(symbol, [_self], symbol.Type, property) : Member(_self, symbol, property);
        if (symbol.ContainingType.IsExtension && HasSource(symbol)) return Helper(symbol, [Value(property.Instance)], symbol.Type, property);
        if (property.Instance is ILocalReferenceOperation { Local: var entry } && (symbol.Name is "Key" or "Value") && _bindings.TryGetValue(entry, out var pair) && pair is EntryVariables variables)
            return symbol.Name == "Key" ? variables.Key : variables.Value;
        if (symbol.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            var inner = Value(property.Instance);
            return symbol.Name == "HasValue" ? Conditions.Negate(new IsNull(inner)) : Known(inner);
        }

        if (FunctionTable.Find(symbol) is { } row)
        {
            if (row is ContextRow context1) return ContextPath.Chart(context1.Object, context1.Member, context1.Type);
            if (row is ValueRow value) return value.Form([Value(property.Instance)]);
        }

        if (symbol.Name is "Count" or "Length" && Value(property.Instance) is { Type.Kind: ValueKind.List or ValueKind.Map } source) return new Call("len", [source], TemplateType.Integer);
        if (symbol.IsIndexer) return Unsupported(property, "An indexer", "iterate, or name the member in the values record");
        if (IsOfRecord(symbol)) return OfRecord(Value(property.Instance), symbol, property);
        return Member(Value(property.Instance), symbol, property);
    }

    /// <summary>A step down from a value: <c>Values.Image.Tag</c>.</summary>
    private Expr Member(Expr receiver, IPropertySymbol symbol, IOperation at)
    {
        if (symbol.ContainingType.TypeKind == TypeKind.Interface && context.Implementation(symbol, (at as IPropertyReferenceOperation)?.Instance?.Type) is { } implementation) symbol = implementation;
        if (receiver is not (ContextPath or MemberOf or Call or HelperCall) || !receiver.Type.IsStructure || ValueTypes.OfMember(symbol) is not { } type)
            return receiver.Equals(Broken) ? Broken : UnknownMember(symbol, at);
        if (receiver.Type.Nullable && !(_conditionalReceivers.Count > 0 && ReferenceEquals(_conditionalReceivers.Peek(), receiver)))
        {
            context.Problems.Add(TemplateRules.NullableAccess, at.Syntax.GetLocation(), SourceOf((at as IPropertyReferenceOperation)?.Instance ?? at), symbol.Name);
            return Broken;
        }

        if (symbol.ContainingType.SpecialType == SpecialType.System_String) return UnknownMember(symbol, at);
        if (Subcharts.IsSubchartValues(symbol.ContainingType) && symbol.Name != "Enabled") return OfSubchart(receiver, symbol, at);
        var down = Steps.Down(receiver, new PathStep(JsonNames.Of(symbol), type.Nullable || _conditionalReceivers.Count > 0), type);
        return down is ContextPath path && path.Lenient != LenientValues.Is(symbol) ? path with { Lenient = LenientValues.Is(symbol) } : down;
    }

    /// <summary><c>Values.Cache.Values</c>: the inner chart's values stand under its key itself.</summary>
    private Expr OfSubchart(Expr receiver, IPropertySymbol symbol, IOperation at)
    {
        if (receiver is not ContextPath path || symbol is not { Name: "Values", Type: INamedTypeSymbol known }) return UnknownMember(symbol, at);
        if (Subcharts.FirstSureMember(known, context.CancellationToken) is not { } sure) return path with { Type = new TemplateType(ValueKind.Record) };
        context.Problems.Add(ChartDependencyRules.Read, at.Syntax.GetLocation(), known.Name, sure);
        return Broken;
    }

    private Expr OwnProperty(IPropertyReferenceOperation property, IPropertySymbol symbol, IInstanceReferenceOperation self)
    {
        if (symbol.Name == "Values" && Discovery.BlueprintDiscovery.IsSdk(symbol.ContainingNamespace))
            return new ContextPath(PathRoot.Chart, "", [ValuesStep], new TemplateType(ValueKind.Record));
        if (symbol.Name is "Release" or "Chart" or "Capabilities" or "Files" && Discovery.BlueprintDiscovery.IsSdk(symbol.ContainingNamespace))
            return new ContextPath(PathRoot.Chart, "", [new PathStep(symbol.Name, false)], TemplateType.Object);
        var isBase = self.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax;
        if (!isBase && ValueTypes.Of(symbol.Type) is { } inherited && context.VirtualKey(symbol) is { } key) return new HelperCall(key, [], inherited);
        var target = isBase ? symbol : context.MostDerived(symbol);
        if (FunctionTable.Find(symbol) is HelperRow row && Discovery.BlueprintDiscovery.IsSdk(target.ContainingNamespace))
            return new HelperCall(isBase ? ChartHelpers.Base + row.Helper : row.Helper, [], ValueTypes.Of(symbol.Type)!);
        return Helper(target, [], symbol.Type, property);
    }

    private Expr UnknownMember(ISymbol symbol, IOperation at)
    {
        if (IsError(at)) context.Incomplete = true;
        else context.Problems.Add(TemplateRules.UnknownCall, at.Syntax.GetLocation(), symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), Alternatives.Of(symbol));
        return Broken;
    }

    private Expr Field(IFieldReferenceOperation field) => field.Field.IsStatic ? Field(field, field.Field) : Unsupported(field, "An instance field", "make it const or static readonly");

    /// <summary>A <c>static readonly</c> field or a static property: its value is read where it is declared.</summary>
    private Expr Field(IOperation at, ISymbol symbol)
    {
        if (!context.IsHere(symbol) && LibraryContracts.Of(symbol) is { Default: { } lent }) return DataPieces.Scalar(lent) ?? Unsupported(at, "A structure here", "use it where a part of a manifest stands");
        var initializer = InitializerOf(symbol);
        return initializer is null ? UnknownMember(symbol, at) : Value(initializer);
    }

    private IOperation? InitializerOf(ISymbol symbol)
    {
        if (symbol is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: not null }) return null;
        if (!context.IsHere(symbol)) return null;
        var syntax = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken);
        var expression = syntax switch
        {
            Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
            Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        return expression is null ? null : context.Models.Operation(expression, context.CancellationToken);
    }

    private static Expr Choice(Expr test, Expr whenTrue, Expr whenFalse, ITypeSymbol? type)
    {
        if (whenTrue.Type.Kind == ValueKind.Boolean && whenFalse.Type.Kind == ValueKind.Boolean && !whenTrue.Type.Nullable && !whenFalse.Type.Nullable)
            return Conditions.Choose(test, whenTrue, whenFalse);
        var result = (type is null ? null : ValueTypes.Of(type)) ?? whenTrue.Type;
        return new Ternary(test, whenTrue, whenFalse, whenTrue.Type.Nullable || whenFalse.Type.Nullable ? result.OrNull : result.NotNull);
    }

    private Expr Coalesce(ICoalesceOperation coalesce)
    {
        var value = Value(coalesce.Value);
        var fallback = Value(coalesce.WhenNull);
        // What is empty when it is missing falls back as Helm does.
        if (value.Type is { EmptyIsNull: true, IsStructure: false }) return new Call("default", [fallback, value], fallback.Type);
        return new Ternary(new IsNull(value), fallback, Known(value), fallback.Type.Nullable ? value.Type : value.Type.NotNull);
    }

    private Expr ConditionalAccess(IConditionalAccessOperation access)
    {
        var receiver = Value(access.Operation);
        _conditionalReceivers.Push(receiver);
        try
        {
            var result = Value(access.WhenNotNull);
            return result switch
            {
                ContextPath path => path with { Type = path.Type.OrNull },
                MemberOf member => member with { Type = member.Type.OrNull },
                _ when result.Equals(Broken) => Broken,
                _ => Unsupported(access.WhenNotNull, "A call behind '?.'", "test for null with 'is { } x' and call on x"),
            };
        }
        finally
        {
            _conditionalReceivers.Pop();
        }
    }

    private Expr SwitchValue(ISwitchExpressionOperation choice)
    {
        var input = Value(choice.Value);
        Expr? result = null;
        foreach (var arm in choice.Arms.Reverse())
        {
            var test = result is null && CoversBoth(choice) ? Constant.True : ArmTest(arm, input);
            var value = Value(arm.Value);
            result = test is Constant { Value: true } || result is null && arm.Pattern is IDiscardPatternOperation ? value : Choice(test, value, result ?? NoArm(choice), choice.Type);
        }

        return result ?? Broken;
    }

    /// <summary>Arms for true and for false leave nothing over.</summary>
    private static bool CoversBoth(ISwitchExpressionOperation choice) =>
        choice.Arms is [{ Guard: null, Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool one } } }, { Guard: null, Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool other } } }]
        && one != other;

    private Expr ArmTest(ISwitchExpressionArmOperation arm, Expr input)
    {
        var test = Pattern(arm.Pattern, input, arm);
        return arm.Guard is null ? test : Conditions.Both(test, Value(arm.Guard));
    }

    private Expr NoArm(IOperation at) => Unsupported(at, "A switch without a default arm", "add '_ => …', for instance '_ => throw new ChartException(\"…\")'");

    private Expr Converted(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is not null && IsScalarObject(conversion.Type)) return TextScalar(conversion.Operand, conversion.Type!, conversion);
        if (conversion.OperatorMethod is null && ValueTypes.Of(conversion.Type!) is { Kind: ValueKind.Number } number)
            return new Call("float64", [Value(conversion.Operand)], number);
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

    private Expr Binary(IBinaryOperation binary)
    {
        if (binary.OperatorKind == BinaryOperatorKind.Add && binary.Type?.SpecialType == SpecialType.System_String)
        {
            var parts = new List<Expr>();
            foreach (var side in new[] { binary.LeftOperand, binary.RightOperand }) AddHole(parts, Unwrap(side));
            return Text(parts);
        }

        if (Emptiness(binary) is { } emptiness) return emptiness;
        var (left, right) = (Value(binary.LeftOperand), Value(binary.RightOperand));
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd: return Conditions.Both(left, right);
            case BinaryOperatorKind.ConditionalOr: return Conditions.Either(left, right);
            case BinaryOperatorKind.Equals: return Equality(left, right, binary);
            case BinaryOperatorKind.NotEquals: return Conditions.Negate(Equality(left, right, binary));
            case BinaryOperatorKind.LessThan: return Ordering("lt", left, right, binary);
            case BinaryOperatorKind.LessThanOrEqual: return Ordering("le", left, right, binary);
            case BinaryOperatorKind.GreaterThan: return Ordering("gt", left, right, binary);
            case BinaryOperatorKind.GreaterThanOrEqual: return Ordering("ge", left, right, binary);
        }

        return Unsupported(binary, "This operator", "compare, join text, or compute in the values record");
    }

    private Expr Equality(Expr left, Expr right, IOperation at)
    {
        if (right is Constant { Value: null }) return new IsNull(left);
        if (left is Constant { Value: null }) return new IsNull(right);
        if (left.Type.IsStructure || right.Type.IsStructure) return Unsupported(at, "Comparing structures", "compare their members");
        return new Comparison("eq", left, right);
    }

    private Expr Ordering(string comparison, Expr left, Expr right, IOperation at) =>
        left.Type is { Kind: ValueKind.Integer or ValueKind.Number, Nullable: false } && right.Type is { Kind: ValueKind.Integer or ValueKind.Number, Nullable: false }
            ? new Comparison(comparison, left, right)
            : Unsupported(at, "Ordering anything but numbers that are there", "order numbers, after '??' for nullable ones");

    /// <summary>The length of a text or the number of elements; not an author's own property of that name.</summary>
    private static bool IsSize(IPropertySymbol property) => property is { Name: "Length" or "Count" }
        && (property.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Array
            || property.ContainingType.ContainingNamespace is { Name: "Generic" or "Nodes" } || Discovery.BlueprintDiscovery.IsSdk(property.ContainingType.ContainingNamespace));

    /// <summary><c>x.Length &gt; 0</c> and its relatives ask for content; the number itself is never needed.</summary>
    private Expr? Emptiness(IBinaryOperation binary)
    {
        if (Unwrap(binary.LeftOperand) is not IPropertyReferenceOperation { Property: var size, Instance: { } instance } || !IsSize(size)) return null;
        if (binary.RightOperand.ConstantValue is not { HasValue: true, Value: int limit }) return null;
        var asksForContent = (binary.OperatorKind, limit) switch
        {
            (BinaryOperatorKind.GreaterThan, 0) or (BinaryOperatorKind.NotEquals, 0) or (BinaryOperatorKind.GreaterThanOrEqual, 1) => true,
            (BinaryOperatorKind.Equals, 0) or (BinaryOperatorKind.LessThan, 1) or (BinaryOperatorKind.LessThanOrEqual, 0) => false,
            _ => (bool?)null,
        };
        if (asksForContent is null) return null;
        var source = Value(instance);
        if (source.Type.Nullable && !source.Equals(Broken))
            context.Problems.Add(TemplateRules.NullableAccess, binary.LeftOperand.Syntax.GetLocation(), SourceOf(instance), "Length");
        return asksForContent.Value ? new HasContent(source) : new Not(new HasContent(source));
    }

    /// <summary>The value where a test has shown that it is there.</summary>
    private static Expr Known(Expr value) => value switch
    {
        ContextPath path => path with { Type = path.Type.NotNull },
        HelperCall call => call with { Type = call.Type.NotNull },
        Call call => call with { Type = call.Type.NotNull },
        MemberOf member => member with { Type = member.Type.NotNull },
        _ => value,
    };

    private static string SourceOf(IOperation operation) => operation.Syntax.ToString();
}
