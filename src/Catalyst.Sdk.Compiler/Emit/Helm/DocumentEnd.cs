using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>A comment behind a document that may end in a text with line breaks: Helm trims what it prints, and the breaks belong to the text.</summary>
internal static class DocumentEnd
{
    public static Node Kept(Node document, IReadOnlyDictionary<string, HelperModel> helpers) => document switch
    {
        ConditionalNode choice => choice with { Then = Kept(choice.Then, helpers), Else = Kept(choice.Else, helpers) },
        LetNode let => let with { Body = Kept(let.Body, helpers) },
        BlockNode block => block with { Steps = block.Steps.Select(s => Kept(s, helpers)).ToEquatableArray() },
        LoopNode loop => loop with { Body = Kept(loop.Body, helpers) },
        DocumentsNode documents => documents with { Steps = Kept(documents.Steps, helpers) },
        MappingNode mapping when EndsInText(mapping, helpers) => mapping with { Entries = [.. mapping.Entries, new SpreadEntry(EndNode.Instance)] },
        _ => document,
    };

    /// <summary>Whether the last line may be one of a text that is printed as it is: a block scalar, or what an operator may set.</summary>
    public static bool EndsInText(Node node, IReadOnlyDictionary<string, HelperModel> helpers) => node switch
    {
        ScalarNode { Value: Constant { Value: string text } } => text.Length > 0 && text[text.Length - 1] == '\n' && LiteralText.Block(text) is not null,
        ScalarNode or AbsentNode or FailNode or AssignNode or JumpNode => false,
        StructureNode { Value: Call { Function: "toJson" } } => false,
        MappingNode mapping => Last(mapping.Entries.Select(static e => e is KeyedEntry keyed ? keyed.Value : ((SpreadEntry)e).Value), helpers),
        SequenceNode sequence => Last(sequence.Items.Select(static i => i switch
        {
            ValueItem value => value.Value,
            SpreadItem spread => spread.Value,
            LoopItem loop => new SequenceNode(loop.Body),
            _ => AbsentNode.Instance,
        }), helpers),
        ConditionalNode choice => EndsInText(choice.Then, helpers) || EndsInText(choice.Else, helpers),
        NonEmptyNode some => EndsInText(some.Value, helpers),
        LetNode let => EndsInText(let.Body, helpers),
        IncludeNode include => !helpers.TryGetValue(include.Call.Helper, out var helper) || EndsInText(helper.Body, helpers),
        BlockNode block => block.Steps.Any(s => EndsInText(s, helpers)),
        LoopNode loop => EndsInText(loop.Body, helpers),
        _ => true,
    };

    // What may be absent lets the part before it be the last one.
    private static bool Last(IEnumerable<Node> parts, IReadOnlyDictionary<string, HelperModel> helpers)
    {
        foreach (var part in parts.Reverse())
        {
            if (EndsInText(part, helpers)) return true;
            if (Rewrites.Presence.OfKey(part) is Constant { Value: true }) return false;
        }

        return false;
    }
}
