using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>Where a missing value is written as null instead of being left out: items of lists, entries of open dictionaries.</summary>
internal static class Nulls
{
    /// <summary>A value or null, already in the form that YAML reads back: <c>quote</c> of nil prints nothing.</summary>
    private static Call Printed(Expr value) => new(value.Type.Kind is ValueKind.String or ValueKind.Enum ? "quote" : "toJson", [value], new TemplateType(ValueKind.Formatted));

    private static readonly ScalarNode Null = new(new Constant(null, TemplateType.Object.OrNull));

    public static Node Keep(Node piece) => Kept(piece).InPlaceOf(piece);

    private static Node Kept(Node piece) => piece switch
    {
        AbsentNode => Null,
        ConditionalNode choice => choice with { Then = Keep(choice.Then), Else = Keep(choice.Else) },
        LetNode let => let with { Body = Keep(let.Body) },
        BlockNode block => new BlockNode(block.Steps.Select(Keep).ToEquatableArray()),
        LoopNode loop => loop with { Body = Keep(loop.Body) },
        ScalarNode { Value: { Type: { Nullable: true, EmptyIsNull: true } } text } => new ConditionalNode(Conditions.IsNull(text), Null, new ScalarNode(new Call("quote", [text], new TemplateType(ValueKind.Formatted)))),
        ScalarNode { Value: { Type.Nullable: true } value } and not { Value: Constant } => new ScalarNode(Printed(value)),
        StructureNode { Value: { Type.Nullable: true } value } => new StructureNode(new Call("toJson", [value], value.Type.NotNull)),
        _ => piece,
    };
}
