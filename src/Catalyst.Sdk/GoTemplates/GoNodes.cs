namespace Catalyst.Sdk.GoTemplates;

/// <summary>A piece of a template.</summary>
internal abstract record GoNode;

internal sealed record GoText(string Text) : GoNode;

/// <summary>An action: prints what its pipeline gives, unless that goes into a variable.</summary>
internal sealed record GoAction(GoPipeline Pipeline) : GoNode;

internal sealed record GoIf(GoPipeline Test, IReadOnlyList<GoNode> Then, IReadOnlyList<GoNode> Else) : GoNode;

internal sealed record GoWith(GoPipeline Value, IReadOnlyList<GoNode> Then, IReadOnlyList<GoNode> Else) : GoNode;

internal sealed record GoRange(GoPipeline Source, IReadOnlyList<GoNode> Body, IReadOnlyList<GoNode> Else) : GoNode;

/// <summary>Commands, each handing its value to the next; the variables, with their dollar sign, that get the last one, new or there already.</summary>
internal sealed record GoPipeline(IReadOnlyList<string> Variables, bool IsAssignment, IReadOnlyList<GoCommand> Commands);

/// <summary>A function and its arguments, or one operand alone.</summary>
internal sealed record GoCommand(string? Function, IReadOnlyList<GoOperand> Operands);

internal abstract record GoOperand;

/// <summary>Text, number, truth value or nil.</summary>
internal sealed record GoLiteral(object? Value) : GoOperand;

/// <summary>A function without arguments.</summary>
internal sealed record GoFunction(string Name) : GoOperand;

/// <summary>The dot, a variable (with its dollar sign) or a pipeline in parentheses, and the fields below it.</summary>
internal sealed record GoPath(string? Variable, GoPipeline? Inner, IReadOnlyList<string> Fields) : GoOperand;
