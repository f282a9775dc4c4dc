using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <content>One of several values: <c>?:</c>, <c>??</c>, <c>?.</c> and switch expressions.</content>
internal sealed partial class BodyLowering
{
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
        if (value.Type is { EmptyIsNull: true, IsStructure: false } && Apart(() => Value(coalesce.WhenNull)) is { Steps.Count: 0, Result: var fallback } && !Failure.Possible(fallback, context.MayFail)) return new Call("default", [fallback, value], fallback.Type);
        if (!value.Type.Nullable) return value;
        if (value is WhenPresent call) return Choose(Conditions.IsNull(call.Receiver), () => Value(coalesce.WhenNull), () => call.Result, coalesce.Type, coalesce);
        return Choose(Conditions.IsNull(value), () => Value(coalesce.WhenNull), () => Known(value), coalesce.Type, coalesce);
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
}
