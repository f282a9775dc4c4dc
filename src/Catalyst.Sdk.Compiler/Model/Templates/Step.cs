namespace Catalyst.Sdk.Compiler.Model.Templates;

/// <summary>What a template does before a piece: a line that prints nothing.</summary>
internal abstract record Step;

/// <summary><c>$name := value</c>.</summary>
internal sealed record LetStep(string Name, Expr Value) : Step;

/// <summary><c>$name = value</c>, for a variable of an enclosing scope.</summary>
internal sealed record AssignStep(string Name, Expr Value) : Step;

/// <summary><c>if … else … end</c>.</summary>
internal sealed record ChoiceStep(Expr Test, EquatableArray<Step> Then, EquatableArray<Step> Else) : Step;

/// <summary><c>range $index, $variable := source … end</c>.</summary>
/// <param name="Index">The variable of the index or key; null when the body has no use for it.</param>
internal sealed record LoopStep(string? Index, string Variable, Expr Source, EquatableArray<Step> Body) : Step;

/// <summary><c>break</c>: the innermost loop ends.</summary>
internal sealed record BreakStep : Step
{
    public static readonly BreakStep Instance = new();
}

/// <summary><c>continue</c>: the next turn of the innermost loop.</summary>
internal sealed record ContinueStep : Step
{
    public static readonly ContinueStep Instance = new();
}

/// <summary>Rendering stops with a message.</summary>
internal sealed record FailStep(Expr Message) : Step;
