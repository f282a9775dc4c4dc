using System.Collections.Generic;

namespace Catalyst.Sdk.Compiler.Model.Templates;

/// <summary>A piece of a manifest.</summary>
internal abstract record Node
{
    /// <summary>The line that it comes from; what has none of its own is of the line of what it stands in.</summary>
    public Origin Origin { get; init; }

    /// <summary>The author's comment above the statement or arm, without the marker.</summary>
    public string? Comment { get; init; }

    /// <summary>The piece in the place of another: of its line and under its comment, where it has none of its own.</summary>
    public Node InPlaceOf(Node other) => From(other.Origin, other.Comment);

    public Node From(Origin origin, string? comment = null)
    {
        // What gives nothing has no place either, and is told by its identity.
        if (this is AbsentNode or JumpNode or BlockNode { Steps.Count: 0 }) return this;
        var (own, further) = (Origin.IsKnown || !origin.IsKnown, Comment is not null || comment is null);
        return own && further ? this : this with { Origin = own ? Origin : origin, Comment = further ? Comment : comment };
    }
}

/// <summary>Nothing: the key, the item or the whole document is left out.</summary>
internal sealed record AbsentNode : Node
{
    public static readonly AbsentNode Instance = new();
}

internal sealed record ScalarNode(Expr Value) : Node;

/// <summary>A whole list, map or object handed on.</summary>
internal sealed record StructureNode(Expr Value) : Node;

internal sealed record MappingNode(EquatableArray<Entry> Entries) : Node
{
    /// <summary>The Kubernetes object that the author makes here; written where it is a document of its own.</summary>
    public ObjectType? Object { get; init; }
}

internal sealed record SequenceNode(EquatableArray<Item> Items) : Node;

/// <summary>One of two pieces.</summary>
internal sealed record ConditionalNode(Expr Test, Node Then, Node Else) : Node;

/// <summary>The piece if it has something in it, else nothing.</summary>
internal sealed record NonEmptyNode(Node Value) : Node;

/// <summary>The object that a helper makes.</summary>
internal sealed record IncludeNode(HelperCall Call) : Node;

/// <summary>A named value for the piece below.</summary>
internal sealed record LetNode(string Name, Expr Value, Node Body) : Node;

/// <summary>Rendering stops with a message.</summary>
internal sealed record FailNode(Expr Message) : Node;

/// <summary>Steps in order: assignments, tests and loops, with the pieces that they give. On each way through there is one piece, or none.</summary>
internal sealed record BlockNode(EquatableArray<Node> Steps) : Node
{
    /// <summary>Nothing happens here; unlike <see cref="AbsentNode"/>, which is a result.</summary>
    public static readonly BlockNode Empty = new([]);

    public static Node Of(IReadOnlyList<Node> steps) => steps.Count switch { 0 => Empty, 1 => steps[0], _ => new BlockNode(steps.ToEquatableArray()) };
}

/// <summary>A variable gets a value.</summary>
/// <param name="Declares">Whether it begins here.</param>
internal sealed record AssignNode(string Name, Expr Value, bool Declares) : Node;

/// <summary>Steps or pieces, once per element of a list or map.</summary>
/// <param name="Key">The variable of the index or key, or null.</param>
internal sealed record LoopNode(string? Key, string Variable, Expr Source, Node Body) : Node;

/// <summary>Leaves a loop, or goes on with its next round.</summary>
/// <param name="Keyword"><c>break</c> or <c>continue</c>.</param>
internal sealed record JumpNode(string Keyword) : Node
{
    public static readonly JumpNode Break = new("break"), Continue = new("continue");
}

/// <summary>Steps that give documents, each behind a separator.</summary>
internal sealed record DocumentsNode(Node Steps) : Node
{
    /// <summary>Whether the first document begins its file, so that it needs no separator.</summary>
    public bool Leads { get; init; }
}

/// <summary>A comment behind a document whose last text may end in line breaks.</summary>
internal sealed record EndNode : Node
{
    public static readonly EndNode Instance = new();
}

/// <summary>What a Kubernetes object says it is.</summary>
internal sealed record ObjectType(string ApiVersion, string Kind);

internal abstract record Entry;

/// <param name="Comment">The author's comment above the entry, without the marker.</param>
internal sealed record KeyedEntry(Expr Key, Node Value, string? Comment = null) : Entry
{
    /// <summary>The line of the key.</summary>
    public Origin Origin { get; init; }

    public static KeyedEntry Of(string key, Node value) => new(Constant.Text(key), value);

    public static KeyedEntry Of(string key, Expr value) => new(Constant.Text(key), new ScalarNode(value));
}

/// <summary>All entries of another mapping.</summary>
internal sealed record SpreadEntry(Node Value) : Entry;

internal abstract record Item;

internal sealed record ValueItem(Node Value, string? Comment = null) : Item;

/// <summary>All items of another sequence.</summary>
internal sealed record SpreadItem(Node Value) : Item;

/// <summary>Items once per element of a list.</summary>
/// <param name="Index">The variable of the index or key; null when the items have no use for it.</param>
internal sealed record LoopItem(string Variable, Expr Source, EquatableArray<Item> Body, string? Index = null) : Item
{
    /// <summary>The line of the loop.</summary>
    public Origin Origin { get; init; }
}
