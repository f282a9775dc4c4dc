using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>Writes pieces of manifests as a person would: block style, <c>if</c> and <c>with</c> around keys, whole values through <c>toYaml</c>.</summary>
/// <param name="marks">Whether the collection that is being written tells by <c>$empty</c> that it has content.</param>
internal sealed partial class PieceWriter(TemplateText text, ExprPrinter print, IReadOnlyDictionary<string, HelperModel> helpers, bool marks = false)
{
    /// <summary>The writer of what stands where a test has come out true.</summary>
    private PieceWriter Where(Expr test) => new(text, print.In(print.Scope.Where(test)), helpers, marks);

    private PieceWriter Inside() => new(text, print.In(print.Scope.Inside()), helpers, marks);

    /// <summary>The writer of what stands below an entry or item.</summary>
    private PieceWriter Below() => marks ? new(text, print, helpers) : this;

    /// <summary>A whole document or the body of a define, at an indentation.</summary>
    public void Block(Node node, int indent)
    {
        var outer = text.Enter(node);
        Blocked(node, indent);
        text.Leave(outer);
    }

    private void Blocked(Node node, int indent)
    {
        switch (node)
        {
            case EndNode:
                text.Line(indent, "# end");
                break;
            case AbsentNode:
                break;
            case DocumentsNode documents:
                var begins = documents.Leads;
                Flow(documents.Steps, indent, (w, n, i) =>
                {
                    if (!begins) w.Separator();
                    begins = false;
                    w.Block(n, i);
                });
                break;
            case MappingNode { Entries.Count: 0 }:
                text.Line(indent, "{}");
                break;
            case SequenceNode { Items.Count: 0 }:
                text.Line(indent, "[]");
                break;
            case MappingNode or SequenceNode when OfContent(node) is Unknown:
                Marked(node, indent);
                break;
            case MappingNode or SequenceNode when OfContent(node) is var content and not Constant { Value: true }:
                text.Control(indent, "if " + print.Condition(content));
                Where(content).Content(node, indent);
                text.Control(indent, "else");
                text.Line(indent, node is MappingNode ? "{}" : "[]");
                text.Control(indent, "end");
                break;
            case MappingNode or SequenceNode:
                Content(node, indent);
                break;
            case ConditionalNode or LetNode or BlockNode or AssignNode or LoopNode or JumpNode:
                Flow(node, indent, static (w, n, i) => w.Block(n, i));
                break;
            case NonEmptyNode { Value: var inner }:
                Guarded(Presence.OfContent(inner), indent, w => w.Block(inner, indent));
                break;
            case StructureNode { Value: var value }:
                Whole(value, indent);
                break;
            case IncludeNode include:
                Printed(print.Include(include.Call), indent);
                break;
            case FailNode fail:
                text.HiddenComment(indent);
                text.Control(indent, "fail " + print.Argument(fail.Message));
                break;
            case ScalarNode scalar:
                text.Line(indent, Scalar(scalar.Value));
                break;
        }
    }

    private void Content(Node node, int indent)
    {
        if (node is MappingNode mapping) foreach (var entry in mapping.Entries) Entry(entry, indent);
        else if (node is SequenceNode sequence) Items(sequence.Items, indent);
    }

    /// <summary>One entry at the start of the line.</summary>
    public void Entry(string key, Node value) => Keyed(key, value, 0);

    private void Entry(Entry entry, int indent)
    {
        if (entry is KeyedEntry keyed)
        {
            var outer = text.Origin;
            if (keyed.Origin.IsKnown) text.Origin = keyed.Origin;
            Commented(keyed.Comment, () => Keyed(Key(keyed.Key), keyed.Value, indent));
            text.Origin = outer;
        }
        else if (entry is SpreadEntry spread) Spread(spread.Value, indent);
    }

    private string Key(Expr key) => key is Constant { Value: string constant } ? Text(constant) : "{{ " + print.Value(key) + " | quote }}";

    /// <summary>The entries of another mapping, or the items of another sequence, at this indentation; nothing when it is empty.</summary>
    private void Spread(Node node, int indent)
    {
        var outer = text.Enter(node);
        Spreading(node, indent);
        text.Leave(outer);
    }

    private void Spreading(Node node, int indent)
    {
        switch (node)
        {
            case StructureNode { Value: var value }:
                text.Control(indent, "with " + print.Whole(value));
                Printed("toYaml .", indent);
                Mark(indent);
                text.Control(indent, "end");
                break;
            case ConditionalNode or LetNode or BlockNode or AssignNode or LoopNode or JumpNode:
                Flow(node, indent, static (w, n, i) => w.Spread(n, i));
                break;
            case MappingNode or SequenceNode:
                Content(node, indent);
                break;
            case NonEmptyNode { Value: var inner }:
                Spread(inner, indent);
                break;
            default:
                Block(node, indent);
                break;
        }
    }

    private void Keyed(string key, Node value, int indent)
    {
        // The line of a key is that of the entry, not of the bracket below it; a scalar is on the key's line.
        var outer = text.Enter(value, keepsLine: value is MappingNode or SequenceNode or NonEmptyNode or ContentNode);
        if (value is ScalarNode { Value: var scalar } && Stops.In(scalar) is { } stop) text.Origin = stop;
        KeyedPiece(key, value, indent);
        text.Leave(outer);
    }

    private void KeyedPiece(string key, Node value, int indent)
    {
        switch (value)
        {
            case AbsentNode:
                break;
            case ScalarNode { Value: var scalar }:
                if (scalar is { Type.Nullable: true } and not Constant) Guarded(Conditions.Negate(Conditions.IsNull(scalar)), indent, w => w.Keyed(key, new ScalarNode(Present.Of(scalar)), indent));
                else Mark(indent, () => Said(key + ":", scalar, indent));
                break;
            case ConditionalNode { Else: AbsentNode, Then: NonEmptyNode { Value: StructureNode { Value: var structure } }, Test: var test }:
                Guarded(Conditions.Both(test, Conditions.HasContent(structure)), indent, w => w.Keyed(key, new StructureNode(Present.Of(structure)), indent));
                break;
            case ConditionalNode choice when IsBlock(choice):
                text.Line(indent, key + ":");
                Below().Flow(choice, indent + 2, static (w, n, i) => w.Block(n, i));
                Mark(indent);
                break;
            case ConditionalNode or LetNode or BlockNode or AssignNode or LoopNode or JumpNode:
                Flow(value, indent, (w, n, i) => w.Keyed(key, n, i));
                break;
            case NonEmptyNode { Value: StructureNode { Value: var structure } }:
                text.Control(indent, "with " + print.Whole(structure));
                text.Line(indent, key + ":");
                text.Control(indent + 2, "toYaml ." + Nindent(indent + 2));
                Mark(indent);
                text.Control(indent, "end");
                break;
            case NonEmptyNode { Value: ConditionalNode { Else: AbsentNode, Then: StructureNode { Value: var structure } } choice }:
                Guarded(Conditions.Both(choice.Test, Conditions.HasContent(structure)), indent, w => w.Keyed(key, new StructureNode(Present.Of(structure)), indent));
                break;
            case NonEmptyNode { Value: var inner }:
                Guarded(Presence.OfContent(inner), indent, w => w.Keyed(key, WithContent(inner), indent));
                break;
            case StructureNode { Value: { Type.Nullable: true } structure }:
                Guarded(Conditions.Negate(Conditions.IsNull(structure)), indent, w => w.Keyed(key, new StructureNode(Present.Of(structure)), indent));
                break;
            case StructureNode { Value: var structure }:
                text.Line(indent, key + ":");
                Whole(structure, indent + 2);
                Mark(indent);
                break;
            case IncludeNode { Call: { Type.Nullable: true } call }:
                text.Control(indent, "with " + print.Include(call));
                text.Line(indent, key + ":");
                text.Control(indent + 2, "." + Nindent(indent + 2));
                Mark(indent);
                text.Control(indent, "end");
                break;
            case IncludeNode { Call: var call }:
                text.Line(indent, key + ":");
                text.Control(indent + 2, print.Include(call) + Nindent(indent + 2));
                Mark(indent);
                break;
            case MappingNode { Entries.Count: 0 }:
                text.Line(indent, key + ": {}");
                Mark(indent);
                break;
            case SequenceNode { Items.Count: 0 }:
                text.Line(indent, key + ": []");
                Mark(indent);
                break;
            case MappingNode or SequenceNode or ContentNode:
                Below().Collection(key, value, indent);
                Mark(indent);
                break;
            case FailNode:
                Block(value, indent);
                break;
        }
    }

    /// <summary>A mapping or sequence that the author made: it is there even when all its parts are off.</summary>
    private void Collection(string key, Node value, int indent)
    {
        var content = value is ContentNode ? Constant.True : OfContent(value);
        var inner = value is ContentNode known ? known.Value : value;
        if (content is Constant { Value: false })
        {
            text.Line(indent, key + (inner is MappingNode ? ": {}" : ": []"));
            return;
        }

        if (content is Unknown)
        {
            text.Line(indent, key + ":");
            Marked(inner, indent + 2);
            return;
        }

        if (content is not Constant) text.Control(indent, "if " + print.Condition(content));
        text.Line(indent, key + ":");
        if (content is Constant)
        {
            Content(inner, indent + 2);
            return;
        }

        Where(content).Content(Tested(inner, content), indent + 2);
        text.Control(indent, "else");
        text.Line(indent, key + (inner is MappingNode ? ": {}" : ": []"));
        text.Control(indent, "end");
    }

    /// <summary>The only entry of a mapping is not tested again.</summary>
    private static Node Tested(Node collection, Expr content) => collection is MappingNode { Entries: [KeyedEntry only] } && Presence.OfKey(only.Value).Equals(content)
        ? only.Value switch
        {
            ScalarNode { Value: { Type.Nullable: true } value } and not { Value: Constant } => new MappingNode([only with { Value = new ScalarNode(Present.Of(value)) }]),
            ConditionalNode { Else: AbsentNode, Then: ScalarNode { Value.Type.Nullable: false } then } => new MappingNode([only with { Value = then }]),
            _ => collection,
        }
        : collection;

    private void Items(EquatableArray<Item> items, int indent)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case ValueItem { Value: var value, Comment: var comment }:
                    Commented(comment, () => ListItem(value, indent));
                    break;
                case SpreadItem { Value: var value }:
                    Spread(value, indent);
                    break;
                case LoopItem loop:
                    var outer = text.Origin;
                    if (loop.Origin.IsKnown) text.Origin = loop.Origin;
                    text.Control(indent, "range " + (loop.Index is null ? "" : "$" + loop.Index + ", ") + "$" + loop.Variable + " := " + print.Whole(loop.Source));
                    Inside().Items(loop.Body, indent);
                    text.Control(indent, "end");
                    text.Origin = outer;
                    break;
            }
        }
    }

    private void ListItem(Node value, int indent)
    {
        var outer = text.Enter(value);
        if (value is ScalarNode { Value: var single } && Stops.In(single) is { } stop) text.Origin = stop;
        Dashed(value, indent);
        text.Leave(outer);
    }

    private void Dashed(Node value, int indent)
    {
        switch (value)
        {
            case ScalarNode { Value: var scalar }:
                Said("-", scalar, indent);
                Mark(indent);
                break;
            case ConditionalNode or LetNode or BlockNode or AssignNode or LoopNode or JumpNode or FailNode:
                Flow(value, indent, static (w, n, i) => w.ListItem(n, i));
                break;
            default:
                text.Dash();
                Below().Block(value, indent + 2);
                Mark(indent);
                break;
        }
    }

    /// <summary>When a mapping or sequence has content, as far as that is not known here.</summary>
    private Expr OfContent(Node node) => Open(Presence.OfContent(node));

    private void Guarded(Expr asked, int indent, System.Action<PieceWriter> write)
    {
        var test = Open(asked);
        if (test is Constant { Value: false }) return;
        if (test is Constant)
        {
            write(this);
            return;
        }

        text.Control(indent, "if " + print.Condition(test));
        write(Where(test));
        text.Control(indent, "end");
    }

    private void Whole(Expr structure, int indent)
    {
        // Text that is YAML already needs no reading and writing.
        if (structure is Call { Function: "fromYaml", Arguments: [Call { Function: FileRows.AsConfig or FileRows.AsSecrets } files] }) Printed(print.Value(files), indent);
        else if (structure is Call { Function: "fromYaml" or "fromYamlArray" }) Printed(print.Value(structure) + " | toYaml", indent);
        else if (structure is Call { Function: "toJson" } json) text.Line(indent, "{{ " + print.Value(json) + " }}");
        else Printed("toYaml " + print.WholeArgument(structure), indent);
    }

    /// <summary>Every branch is a block that stands below its key.</summary>
    private static bool IsBlock(Node node) => node switch
    {
        ConditionalNode choice => IsBlock(choice.Then) && IsBlock(choice.Else),
        MappingNode or SequenceNode => Presence.OfContent(node) is Constant { Value: true },
        StructureNode { Value.Type.Nullable: false } or IncludeNode { Call.Type.Nullable: false } or FailNode => true,
        _ => false,
    };

    private static Node WithContent(Node node) => node switch
    {
        MappingNode or SequenceNode => new ContentNode(node),
        ScalarNode scalar => new ScalarNode(Present.Of(scalar.Value)),
        _ => node,
    };

    /// <summary>An action that prints whole lines.</summary>
    private void Printed(string action, int indent)
    {
        if (indent == 0) text.Line(0, "{{ " + action + " }}");
        else text.Inline(indent, action + Nindent(indent));
    }

    private static string Nindent(int indent) => " | nindent " + indent.ToString(CultureInfo.InvariantCulture);

    /// <summary>A collection that a test around it has shown to have content.</summary>
    private sealed record ContentNode(Node Value) : Node;
}
