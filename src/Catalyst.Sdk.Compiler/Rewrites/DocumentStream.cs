using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>From the sequence that a member returns to the documents of its file.</summary>
/// <param name="head">Gives a document its apiVersion and kind; null for a document that does not say what it is.</param>
internal sealed class DocumentStream(Func<Node, Node?> head)
{
    /// <summary>The documents, or steps that give them; null when an item is no document that one could tell.</summary>
    public List<Node>? Of(Node body)
    {
        if (body is SequenceNode sequence && sequence.Items.All(static i => i is ValueItem))
        {
            var documents = sequence.Items.Select(i => Document((ValueItem)i)).ToList();
            return documents.Any(static d => d is null) ? null : documents.Select(static d => d!).ToList();
        }

        return Stream(body) is { } stream ? [new DocumentsNode(stream)] : null;
    }

    private Node? Stream(Node node)
    {
        switch (node)
        {
            case AbsentNode:
                return BlockNode.Empty;
            case AssignNode or JumpNode or FailNode:
                return node;
            case SequenceNode sequence:
                return Block(sequence.Items.Select(Item))?.InPlaceOf(sequence);
            case BlockNode block:
                return Block(block.Steps.Select(Stream))?.InPlaceOf(block);
            case LoopNode loop:
                return Stream(loop.Body) is { } body ? loop with { Body = body } : null;
            case LetNode let:
                return Stream(let.Body) is { } rest ? let with { Body = rest } : null;
            case ConditionalNode choice:
                return Stream(choice.Then) is { } then && Stream(choice.Else) is { } otherwise ? Conditions.Choose(choice.Test, then, otherwise).InPlaceOf(choice) : null;
            default:
                return null;
        }
    }

    private Node? Item(Item item) => item switch
    {
        ValueItem value => Document(value),
        SpreadItem spread => Stream(spread.Value),
        LoopItem loop => Block(loop.Body.Select(Item)) is { } body ? new LoopNode(null, loop.Variable, loop.Source, body).From(loop.Origin) : null,
        _ => null,
    };

    private Node? Document(ValueItem item) => Document(item.Value)?.From(default, item.Comment);

    /// <summary>A document under the tests that it stands in; null in its place is no document.</summary>
    private Node? Document(Node node) => node switch
    {
        AbsentNode or ScalarNode { Value: Constant { Value: null } } => AbsentNode.Instance,
        ConditionalNode choice => Document(choice.Then) is { } then && Document(choice.Else) is { } otherwise ? Conditions.Choose(choice.Test, then, otherwise).InPlaceOf(choice) : null,
        BlockNode block => Block(block.Steps.Select(s => s is AssignNode or JumpNode ? s : Document(s))),
        _ => head(node),
    };

    private static Node? Block(IEnumerable<Node?> steps)
    {
        var all = steps.ToList();
        return all.Any(static s => s is null) ? null : BlockNode.Of(all.Select(static s => s!).ToList());
    }
}
