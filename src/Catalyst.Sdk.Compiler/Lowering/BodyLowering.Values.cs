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
    private Expr Value(IOperation operation) => Settle(Computed(operation), Unwrap(operation));

    /// <summary>A value, or values that travel together.</summary>
    private Expr Together(IOperation operation) => Computed(operation) is var value && value is Composite ? value : Settle(value, Unwrap(operation));

    /// <summary>What stands for itself only in certain places is a problem in all others.</summary>
    private Expr Settle(Expr value, IOperation at) => value switch
    {
        Refused refused => Unsupported(at, refused.What, refused.Instead),
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
        var instance = Asked(property.Instance, property.Instance);
        if (instance.Equals(Broken)) return Broken;
        if (symbol.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return symbol.Name == "HasValue" ? Conditions.Negate(new IsNull(instance)) : Known(instance);
        if (FunctionTable.Find(symbol) is { } row)
        {
            if (row is ContextRow found) return ContextPath.Chart(found.Object, found.Member, found.Type);
            if (row is ValueRow value) return OnText(instance, property, property.Instance, symbol) ?? value.Form([instance]);
        }

        if (instance is Composite whole) return whole.Member(symbol.Name) ?? UnknownMember(symbol, property);
        if (IsSize(symbol) && instance.Type.Kind is ValueKind.List or ValueKind.Map) return Counted(instance, property);
        if (symbol.IsIndexer && property.Arguments is [{ Value: var at }]) return Element(instance, at, property);
        if (IsOfRecord(symbol)) return OfRecord(Settle(instance, property.Instance), symbol, property);
        return Member(Settle(instance, property.Instance), symbol, property);
    }

    /// <summary>A step down from a value: <c>Values.Image.Tag</c>.</summary>
    private Expr Member(Expr receiver, IPropertySymbol symbol, IOperation at)
    {
        if (symbol.ContainingType.TypeKind == TypeKind.Interface && context.Implementation(symbol, (at as IPropertyReferenceOperation)?.Instance?.Type) is { } implementation) symbol = implementation;
        if (receiver is Composite whole) return whole.Member(symbol.Name) ?? UnknownMember(symbol, at);
        if (receiver is ElementAccess { Type.Kind: ValueKind.Record or ValueKind.Object } or Call { Function: "first" or "last" or "index", Type.Kind: ValueKind.Record or ValueKind.Object }) receiver = Local(receiver, "item", at);
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
        return down is ContextPath path ? path with { Lenient = LenientValues.Is(symbol), Guarded = receiver is ContextPath { Guarded: true } } : down;
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

    private Composite TupleOf(ITupleOperation tuple) =>
        new(Enumerable.Range(1, tuple.Elements.Length).Select(static i => "Item" + i.ToString(CultureInfo.InvariantCulture)).ToEquatableArray(), tuple.Elements.Select(Together).ToEquatableArray());

    private Composite AnonymousOf(IAnonymousObjectCreationOperation anonymous)
    {
        var assignments = anonymous.Initializers.OfType<ISimpleAssignmentOperation>().Where(static a => a.Target is IPropertyReferenceOperation).ToList();
        return new(assignments.Select(static a => ((IPropertyReferenceOperation)a.Target).Property.Name).ToEquatableArray(), assignments.Select(a => Together(a.Value)).ToEquatableArray());
    }

    private Expr TupleMember(IOperation tuple, IFieldSymbol item, IOperation at) =>
        Computed(tuple) is Composite whole && whole.Member((item.CorrespondingTupleField ?? item).Name) is { } member ? member : Unsupported(at, "A member of this tuple", "name the value in a local");

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
        var value = Computed(coalesce.Value);
        if (value is not WhenPresent) value = Settle(value, coalesce.Value);
        if (value.Equals(Broken)) return Broken;
        // What is empty when it is missing falls back as Helm does.
        if (value.Type is { EmptyIsNull: true, IsStructure: false } && Apart(() => Value(coalesce.WhenNull)) is { Steps.Count: 0, Result: var fallback } && !Failing.Of(fallback, context)) return new Call("default", [fallback, value], fallback.Type);
        if (!value.Type.Nullable) return value;
        if (value is WhenPresent call) return Choose(new IsNull(call.Receiver), () => Value(coalesce.WhenNull), () => call.Result, coalesce.Type, coalesce);
        return Choose(new IsNull(value), () => Value(coalesce.WhenNull), () => Known(value), coalesce.Type, coalesce);
    }

    private Expr ConditionalAccess(IConditionalAccessOperation access)
    {
        var receiver = Value(access.Operation);
        if (receiver.Equals(Broken)) return Broken;
        _conditionalReceivers.Push(Known(receiver));
        try
        {
            var (result, steps) = Apart(() => Computed(access.WhenNotNull));
            switch (result)
            {
                case ContextPath path when steps.Count == 0:
                    return path with { Type = path.Type.OrNull };
                case MemberOf member when steps.Count == 0:
                    return member with { Type = member.Type.OrNull };
                case var broken when broken.Equals(Broken):
                    return Broken;
                case Refused or WhenPresent:
                    return result;
                default:
                    if (steps.Count > 0) return Unsupported(access.WhenNotNull, "A call behind '?.' that needs lines of its own", "test for null with 'is { } x' and call on x");
                    return receiver.Type.Nullable ? new WhenPresent(receiver, result) : result;
            }
        }
        finally
        {
            _conditionalReceivers.Pop();
        }
    }

    private Expr SwitchValue(ISwitchExpressionOperation choice)
    {
        var input = Named(Computed(choice.Value), choice);
        return input.Equals(Broken) ? Broken : SwitchValue(choice, input, 0);
    }

    private Expr SwitchValue(ISwitchExpressionOperation choice, Expr input, int at)
    {
        if (at == choice.Arms.Length) return NoArm(choice);
        var arm = choice.Arms[at];
        // Also for an arm that is left over: its pattern may name what it takes.
        var test = ArmTest(arm, input);
        if (at == choice.Arms.Length - 1 && CoversAll(choice)) return Value(arm.Value);
        return Choose(test, () => Value(arm.Value), () => SwitchValue(choice, input, at + 1), choice.Type, choice);
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
        Before(new LetStep(name, input));
        return Variable(name, input.Type);
    }

    /// <summary>Arms for true and for false leave nothing over, nor do arms for all members of an enum: the schema allows no other.</summary>
    private static bool CoversAll(ISwitchExpressionOperation choice) => choice.IsExhaustive || CoversBoth(choice) || CoversEnum(choice);

    private static bool CoversEnum(ISwitchExpressionOperation choice)
    {
        if (choice.Value.Type is not { TypeKind: TypeKind.Enum } type) return false;
        var open = new HashSet<object?>(type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue).Select(static f => f.ConstantValue));
        foreach (var arm in choice.Arms)
        {
            if (arm.Guard is not null) continue;
            var patterns = new Stack<IPatternOperation>([arm.Pattern]);
            while (patterns.Count > 0)
            {
                if (patterns.Pop() is var pattern && pattern is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either)
                {
                    patterns.Push(either.LeftPattern);
                    patterns.Push(either.RightPattern);
                }
                else if (pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var value } }) open.Remove(value);
            }
        }

        return open.Count == 0;
    }

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

    private Expr Binary(IBinaryOperation binary)
    {
        if (binary.OperatorKind == BinaryOperatorKind.Add && binary.Type?.SpecialType == SpecialType.System_String)
        {
            var parts = new List<Expr>();
            foreach (var side in new[] { binary.LeftOperand, binary.RightOperand }) AddHole(parts, Unwrap(side));
            return Text(parts);
        }

        if (Emptiness(binary) is { } emptiness) return emptiness;
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
            return Joined(binary.OperatorKind == BinaryOperatorKind.ConditionalAnd, Value(binary.LeftOperand), () => Value(binary.RightOperand), binary);
        if (Relation(binary.OperatorKind) is { } relation) return Related(relation, Computed(binary.LeftOperand), Computed(binary.RightOperand), binary);
        if (binary.OperatorMethod is not null) return Unsupported(binary, "An operator of one's own", "call a method");
        var function = binary.OperatorKind switch
        {
            BinaryOperatorKind.Add => "add",
            BinaryOperatorKind.Subtract => "sub",
            BinaryOperatorKind.Multiply => "mul",
            BinaryOperatorKind.Divide => "div",
            BinaryOperatorKind.Remainder => "mod",
            _ => null,
        };
        if (function is not null) return Arithmetic(function, Value(binary.LeftOperand), Value(binary.RightOperand), binary.Type, binary.IsChecked, binary);
        if (binary.Type?.SpecialType == SpecialType.System_Boolean && binary.OperatorKind is BinaryOperatorKind.And or BinaryOperatorKind.Or)
            return binary.OperatorKind == BinaryOperatorKind.And ? Conditions.Both(Value(binary.LeftOperand), Value(binary.RightOperand)) : Conditions.Either(Value(binary.LeftOperand), Value(binary.RightOperand));
        return Unsupported(binary, "This operator", "compare, join text, or compute with + - * / %");
    }

    private static string? Relation(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equals => "eq",
        BinaryOperatorKind.NotEquals => "ne",
        BinaryOperatorKind.LessThan => "lt",
        BinaryOperatorKind.LessThanOrEqual => "le",
        BinaryOperatorKind.GreaterThan => "gt",
        BinaryOperatorKind.GreaterThanOrEqual => "ge",
        _ => null,
    };

    private Expr Related(string relation, Expr left, Expr right, IOperation at)
    {
        if (left is Refused or Composite) left = Settle(left, at);
        if (right is Refused or Composite) right = Settle(right, at);
        if (left.Equals(Broken) || right.Equals(Broken))
            return left is Constant { Value: null } && right is Constant { Value: null } ? Broken : IsNullTest(left, right, relation) ?? Broken;
        if (left is TextOrder order) return right is Constant { Value: 0L } ? new Comparison(relation, order.Left, order.Right) : Unsupported(at, "The number of a comparison", "compare it with 0");
        if (relation is not ("eq" or "ne")) return left is WhenPresent behind ? Conditions.Both(NotNull(behind.Receiver), Ordering(relation, behind.Result, right, at))
            : right is WhenPresent before ? Conditions.Both(NotNull(before.Receiver), Ordering(relation, left, before.Result, at))
            : Ordering(relation, left, right, at);
        var equal = left is WhenPresent call ? BehindAccess(call, right, at) : right is WhenPresent other ? BehindAccess(other, left, at) : Equality(left, right, at);
        return relation == "eq" ? equal : Conditions.Negate(equal);
    }

    private static Expr? IsNullTest(Expr left, Expr right, string relation)
    {
        Expr? test = right is Constant { Value: null } && left is not Constant { Value: null } ? new IsNull(left is WhenPresent l ? l.Receiver : left) : left is Constant { Value: null } && right is not Constant { Value: null } ? new IsNull(right is WhenPresent r ? r.Receiver : right) : null;
        return test is null || relation == "eq" ? test : relation == "ne" ? Conditions.Negate(test) : null;
    }

    /// <summary><c>x?.M() == y</c>: the call is made only where x is there.</summary>
    private Expr BehindAccess(WhenPresent call, Expr other, IOperation at) =>
        other is Constant { Value: null } ? new IsNull(call.Receiver)
        : other is WhenPresent || other.Type.Nullable ? Unsupported(at, "Comparing two values that may be missing", "give them fallbacks with '??'")
        : Conditions.Both(NotNull(call.Receiver), Equality(call.Result, other, at));

    private Expr Equality(Expr left, Expr right, IOperation at)
    {
        if (right is Constant { Value: null }) return new IsNull(left is WhenPresent call ? call.Receiver : left);
        if (left is Constant { Value: null }) return new IsNull(right);
        if (left.Type.IsStructure || right.Type.IsStructure) return Unsupported(at, "Comparing structures", "compare their members");
        if (left.Type.Kind is ValueKind.Quantity or ValueKind.IntOrString or ValueKind.Bytes || right.Type.Kind is ValueKind.Quantity or ValueKind.IntOrString or ValueKind.Bytes)
            return Unsupported(at, "Comparing quantities, ports or bytes", "compare the values that they come from");
        if (right.Type.Kind == ValueKind.Boolean && right is Constant { Value: bool wanted } && !left.Type.Nullable) return wanted ? left : Conditions.Negate(left);
        if (left.Type.Kind == ValueKind.Boolean && left is Constant { Value: bool sought } && !right.Type.Nullable) return sought ? right : Conditions.Negate(right);
        // A number that may be missing is compared only where it is there: Helm compares numbers of one kind only.
        if (left.Type is { Kind: ValueKind.Integer or ValueKind.Number, Nullable: true } && right.Type.Nullable) return Unsupported(at, "Comparing two numbers that may be missing", "give them fallbacks with '??'");
        if (left.Type is { Kind: ValueKind.Integer or ValueKind.Number, Nullable: true }) return Conditions.Both(NotNull(left), new Comparison("eq", Known(left), right));
        if (right.Type is { Kind: ValueKind.Integer or ValueKind.Number, Nullable: true }) return Conditions.Both(NotNull(right), new Comparison("eq", left, Known(right)));
        return new Comparison("eq", left, right);
    }

    private Expr Ordering(string comparison, Expr left, Expr right, IOperation at) =>
        left.Type is { Kind: ValueKind.Integer or ValueKind.Number, Nullable: true } && right.Type is { Kind: ValueKind.Integer or ValueKind.Number, Nullable: false } ? Conditions.Both(NotNull(left), Ordering(comparison, Known(left), right, at))
        : right.Type is { Kind: ValueKind.Integer or ValueKind.Number, Nullable: true } && left.Type is { Kind: ValueKind.Integer or ValueKind.Number, Nullable: false } ? Conditions.Both(NotNull(right), Ordering(comparison, left, Known(right), at))
        : left.Type is { Kind: ValueKind.Integer or ValueKind.Number, Nullable: false } && right.Type is { Kind: ValueKind.Integer or ValueKind.Number, Nullable: false }
            ? new Comparison(comparison, left, right)
            : Unsupported(at, "Ordering anything but numbers", "order numbers; for text write string.CompareOrdinal(a, b) < 0");

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
        ContextPath { Type.Nullable: true } path => path with { Type = path.Type.NotNull, Guarded = true },
        WhenPresent call => call.Result,
        ElementAccess { Type.Nullable: true } access => access with { Type = access.Type.NotNull },
        Ternary { Type.Nullable: true } choice => choice with { Type = choice.Type.NotNull },
        HelperCall call => call with { Type = call.Type.NotNull },
        Call call => call with { Type = call.Type.NotNull },
        MemberOf member => member with { Type = member.Type.NotNull },
        _ => value,
    };

    private static string SourceOf(IOperation operation) => operation.Syntax.ToString();
}
