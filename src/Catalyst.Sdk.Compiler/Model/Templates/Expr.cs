namespace Catalyst.Sdk.Compiler.Model.Templates;

/// <summary>A value that a template computes.</summary>
internal abstract record Expr(TemplateType Type);

/// <summary>A literal: string, long, double, bool, or null.</summary>
internal record Constant(object? Value, TemplateType Type) : Expr(Type)
{
    public static readonly Constant True = new(true, TemplateType.Boolean), False = new(false, TemplateType.Boolean);

    public static Constant Text(string value) => new(value, TemplateType.String);

    public static Constant Integer(long value) => new(value, TemplateType.Integer);
}

/// <summary>Where a path starts.</summary>
internal enum PathRoot
{
    /// <summary>The chart's context: <c>.Values</c>, <c>.Release</c> and so on are its members.</summary>
    Chart,

    /// <summary>A parameter of a helper.</summary>
    Parameter,

    /// <summary>A local or a loop variable: <c>$name</c>.</summary>
    Local,
}

/// <param name="Name">The member's name as the context has it.</param>
/// <param name="MayBeMissing">Whether the member may be nil, so that a further step needs a nil-safe form.</param>
internal sealed record PathStep(string Name, bool MayBeMissing);

/// <summary>Member access from a root: <c>.Values.image.tag</c>, <c>$item.name</c>.</summary>
/// <param name="Variable">The name of the parameter or local; empty for the chart's context.</param>
internal sealed record ContextPath(PathRoot Root, string Variable, EquatableArray<PathStep> Steps, TemplateType Type) : Expr(Type)
{
    /// <summary>True for what has been normalised already (a local that holds an <c>int64</c>).</summary>
    public bool Normalized { get; init; }

    /// <summary>True for a value that may hold a look-alike: a text that is a number or truth value, an integer that is text (decision 4).</summary>
    public bool Lenient { get; init; }

    /// <summary>True for what is there only where a test has shown it: nil elsewhere.</summary>
    public bool Guarded { get; init; }

    public static ContextPath Chart(string first, string second, TemplateType type) =>
        new(PathRoot.Chart, "", [new PathStep(first, false), new PathStep(second, type.Nullable)], type);
}

/// <summary>An element of a list or map by a computed or constant key.</summary>
internal sealed record ElementAccess(Expr Source, Expr Key, TemplateType Type) : Expr(Type);

/// <summary>Member access on what a function or helper gives: <c>(lookup …).data</c>.</summary>
internal sealed record MemberOf(Expr Source, EquatableArray<PathStep> Steps, TemplateType Type) : Expr(Type);

/// <summary>A function of the template language.</summary>
internal sealed record Call(string Function, EquatableArray<Expr> Arguments, TemplateType Type) : Expr(Type)
{
    /// <summary>True when the text is known to be read back as the same string without quotes.</summary>
    public bool PlainSafe { get; init; }

    /// <summary>The line of a call that may stop the render; of others none.</summary>
    public Origin Origin { get; init; }
}

/// <summary>A helper of the chart, by the key of its model.</summary>
internal sealed record HelperCall(string Helper, EquatableArray<Expr> Arguments, TemplateType Type) : Expr(Type)
{
    /// <summary>The Kubernetes object that the helper gives, if it is one.</summary>
    public ObjectType? Object { get; init; }
}

/// <summary>Text made of pieces; each piece prints itself.</summary>
internal sealed record Interpolation(EquatableArray<Expr> Parts) : Expr(TemplateType.String)
{
    /// <summary>The line of C# of the text's first line, where each further line of the text is one of C#; none where it is written on one line.</summary>
    public Origin FirstLine { get; init; }
}

internal sealed record Not(Expr Operand) : Expr(TemplateType.Boolean);

internal sealed record And(Expr Left, Expr Right) : Expr(TemplateType.Boolean);

internal sealed record Or(Expr Left, Expr Right) : Expr(TemplateType.Boolean);

/// <param name="Operator"><c>eq</c>, <c>ne</c>, <c>lt</c>, <c>le</c>, <c>gt</c> or <c>ge</c>.</param>
internal sealed record Comparison(string Operator, Expr Left, Expr Right) : Expr(TemplateType.Boolean);

/// <summary>Whether a string, list or map has something in it; false for nil.</summary>
internal sealed record HasContent(Expr Operand) : Expr(TemplateType.Boolean);

/// <summary>Whether the value is missing.</summary>
internal sealed record IsNull(Expr Operand) : Expr(TemplateType.Boolean);

/// <summary>One of two values. Both sides are computed, so neither may fail.</summary>
internal sealed record Ternary(Expr Test, Expr WhenTrue, Expr WhenFalse, TemplateType Type) : Expr(Type);

/// <summary>What a call behind <c>?.</c> gives: nothing where the receiver is missing, and then nothing may be computed.</summary>
internal sealed record WhenPresent(Expr Receiver, Expr Result) : Expr(Result.Type.OrNull);

/// <summary>Values that travel together while compiling: a tuple, an anonymous object, a key with its value. It has no form of its own.</summary>
/// <param name="Members">The names, in order.</param>
/// <param name="Values">The values, in the order of the names.</param>
internal sealed record Composite(EquatableArray<string> Members, EquatableArray<Expr> Values) : Expr(new TemplateType(ValueKind.Record))
{
    public Expr? Member(string name)
    {
        for (var i = 0; i < Members.Count; i++) if (Members[i] == name) return Values[i];
        return null;
    }
}

/// <summary>Not to be told before the steps have run.</summary>
internal sealed record Unknown() : Expr(TemplateType.Boolean)
{
    public static readonly Unknown Instance = new();
}
