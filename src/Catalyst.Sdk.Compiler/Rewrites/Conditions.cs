using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>Makes tests and choices in their simplest form. Each rewrite keeps the meaning, short circuit included.</summary>
internal static class Conditions
{
    public static Expr Negate(Expr test) => test switch
    {
        Constant { Value: bool value } => value ? Constant.False : Constant.True,
        Not not => not.Operand,
        Comparison { Operator: "eq" } c => c with { Operator = "ne" },
        Comparison { Operator: "ne" } c => c with { Operator = "eq" },
        _ => new Not(test),
    };

    /// <summary>Whether a value is there and not empty; of what is written out it is known.</summary>
    public static Expr HasContent(Expr value) => value switch
    {
        Constant { Value: null or "" } => Constant.False,
        Constant { Value: string } => Constant.True,
        _ => new HasContent(value),
    };

    /// <summary>Whether a value is missing; of what is written out it is known.</summary>
    public static Expr IsNull(Expr value) => value is Constant constant ? constant.Value is null ? Constant.True : Constant.False : new IsNull(value);

    public static Expr Both(Expr left, Expr right) => (left, right) switch
    {
        (Constant { Value: true }, _) => right,
        (Constant { Value: false }, _) => left,
        (_, Constant { Value: true }) => left,
        (Not { Operand: IsNull { Operand: ContextPath path } }, _) when Shown.Asks(First(right), path) => right,
        _ => new And(left, right),
    };

    /// <summary>The test that is asked first.</summary>
    private static Expr First(Expr test) => test is And and ? First(and.Left) : test;

    public static Expr Either(Expr left, Expr right) => (left, right) switch
    {
        (Constant { Value: false }, _) => right,
        (Constant { Value: true }, _) => left,
        (_, Constant { Value: false }) => left,
        (_, Constant { Value: true }) => right,
        _ => new Or(left, right),
    };

    /// <summary>A choice between two truth values.</summary>
    public static Expr Choose(Expr test, Expr whenTrue, Expr whenFalse) => (whenTrue, whenFalse) switch
    {
        (Constant { Value: true }, Constant { Value: true }) or (Constant { Value: false }, Constant { Value: false }) => whenTrue,
        (Constant { Value: true }, Constant { Value: false }) => test,
        (Constant { Value: false }, Constant { Value: true }) => Negate(test),
        (_, Constant { Value: false }) => Both(test, whenTrue),
        (Constant { Value: true }, _) => Either(test, whenFalse),
        (Constant { Value: false }, _) => Both(Negate(test), whenFalse),
        (_, Constant { Value: true }) => Either(Negate(test), whenTrue),
        _ => new Or(Both(test, whenTrue), Both(Negate(test), whenFalse)),
    };

    /// <summary>A choice between two pieces: nothing on both sides is nothing, the same on both sides needs no test,
    /// and a test inside a test becomes one.</summary>
    public static Node Choose(Expr test, Node then, Node otherwise)
    {
        if (test is Constant { Value: bool known }) return known ? then : otherwise;
        if (then is AbsentNode && otherwise is AbsentNode) return then;
        if (IsNothing(then) && !IsNothing(otherwise)) return Choose(Negate(test), otherwise, then);
        if (then is ConditionalNode inner && (otherwise is AbsentNode && inner.Else is AbsentNode || IsEmpty(otherwise) && IsEmpty(inner.Else)))
            return new ConditionalNode(Both(test, inner.Test), inner.Then, otherwise);
        return test is Not { Operand: var positive } && !IsNothing(otherwise)
            ? new ConditionalNode(positive, otherwise, then)
            : new ConditionalNode(test, then, otherwise);
    }

    /// <summary>Whether a branch does nothing and gives nothing.</summary>
    public static bool IsNothing(Node node) => node is AbsentNode || IsEmpty(node);

    private static bool IsEmpty(Node node) => node is BlockNode { Steps.Count: 0 };
}
