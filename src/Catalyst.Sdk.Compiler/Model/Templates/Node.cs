namespace Catalyst.Sdk.Compiler.Model.Templates;

/// <summary>A piece of a manifest.</summary>
internal abstract record Node;

/// <summary>Nothing: the key, the item or the whole document is left out.</summary>
internal sealed record AbsentNode : Node
{
    public static readonly AbsentNode Instance = new();
}

internal sealed record ScalarNode(Expr Value) : Node;

/// <summary>A whole list, map or object handed on.</summary>
internal sealed record StructureNode(Expr Value) : Node;

internal sealed record MappingNode(EquatableArray<Entry> Entries) : Node;

internal sealed record SequenceNode(EquatableArray<Item> Items) : Node;

/// <summary>One of two pieces.</summary>
internal sealed record ConditionalNode(Expr Test, Node Then, Node Else) : Node;

/// <summary>The piece if it has something in it, else nothing.</summary>
internal sealed record NonEmptyNode(Node Value) : Node;

/// <summary>The object that a helper makes.</summary>
internal sealed record IncludeNode(HelperCall Call) : Node;

/// <summary>A named value for the piece below.</summary>
internal sealed record LetNode(string Name, Expr Value, Node Body) : Node;

/// <summary>Steps that come before the piece below, which may read what they name.</summary>
internal sealed record StepsNode(EquatableArray<Step> Steps, Node Body) : Node;

/// <summary>Rendering stops with a message.</summary>
internal sealed record FailNode(Expr Message) : Node;

internal abstract record Entry;

/// <param name="Comment">The author's comment above the entry, without the marker.</param>
internal sealed record KeyedEntry(Expr Key, Node Value, string? Comment = null) : Entry
{
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
internal sealed record LoopItem(string Variable, Expr Source, EquatableArray<Item> Body) : Item;
