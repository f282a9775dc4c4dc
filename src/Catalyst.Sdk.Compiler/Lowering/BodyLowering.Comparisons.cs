using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <content>Operators that ask: equality, order, emptiness.</content>
internal sealed partial class BodyLowering
{
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
        if (left is VersionText version && right is VersionText against)
            return relation == "ne" ? Conditions.Negate(VersionRows.Compare("eq", version, against)) : VersionRows.Compare(relation, version, against);
        if (left is VersionText || right is VersionText) return Unsupported(at, "Comparing a version with something else", "parse both: Version.Parse(x) >= Version.Parse(\"1.27.0\")");
        if (relation is not ("eq" or "ne")) return left is WhenPresent behind ? Conditions.Both(NotNull(behind.Receiver), Ordering(relation, behind.Result, right, at))
            : right is WhenPresent before ? Conditions.Both(NotNull(before.Receiver), Ordering(relation, left, before.Result, at))
            : Ordering(relation, left, right, at);
        var equal = left is WhenPresent call ? BehindAccess(call, right, at) : right is WhenPresent other ? BehindAccess(other, left, at) : Equality(left, right, at);
        return relation == "eq" ? equal : Conditions.Negate(equal);
    }

    private static Expr? IsNullTest(Expr left, Expr right, string relation)
    {
        Expr? test = right is Constant { Value: null } && left is not Constant { Value: null } ? Conditions.IsNull(left is WhenPresent l ? l.Receiver : left) : left is Constant { Value: null } && right is not Constant { Value: null } ? Conditions.IsNull(right is WhenPresent r ? r.Receiver : right) : null;
        return test is null || relation == "eq" ? test : relation == "ne" ? Conditions.Negate(test) : null;
    }

    /// <summary><c>x?.M() == y</c>: the call is made only where x is there.</summary>
    private Expr BehindAccess(WhenPresent call, Expr other, IOperation at) =>
        other is Constant { Value: null } ? Conditions.IsNull(call.Receiver)
        : other is WhenPresent || other.Type.Nullable ? Unsupported(at, "Comparing two values that may be missing", "give them fallbacks with '??'")
        : Conditions.Both(NotNull(call.Receiver), Equality(call.Result, other, at));

    private Expr Equality(Expr left, Expr right, IOperation at)
    {
        if (right is Constant { Value: null }) return Conditions.IsNull(left is WhenPresent call ? call.Receiver : left);
        if (left is Constant { Value: null }) return Conditions.IsNull(right);
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
            context.Problems.Add(TemplateRules.NullableAccess, binary.LeftOperand.Syntax.GetLocation(), SourceOf(instance), size.Name);
        return asksForContent.Value ? Conditions.HasContent(source) : Conditions.Negate(Conditions.HasContent(source));
    }
}
