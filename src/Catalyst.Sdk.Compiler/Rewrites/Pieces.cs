using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>Changes pieces of manifests: adds to them, joins what two branches made of one, makes values of them.</summary>
internal static class Pieces
{
    /// <summary>One of two forms of a piece. What they have in common stays outside of the test.</summary>
    public static Node Merge(Expr test, Node then, Node otherwise)
    {
        if (ReferenceEquals(then, otherwise)) return then;
        switch (then, otherwise)
        {
            case (SequenceNode a, SequenceNode b):
                var same = Common(a.Items, b.Items);
                if (same == 0 && (a.Items.Count == 0) == (b.Items.Count == 0)) break;
                return a with { Items = [.. a.Items.Take(same), new SpreadItem(Conditions.Choose(test, Rest(a.Items, same), Rest(b.Items, same)))] };
            case (MappingNode a, MappingNode b) when HasFixedKeys(a) && HasFixedKeys(b):
                return a with { Entries = Merge(test, a, b).ToEquatableArray() };
            case (MappingNode a, MappingNode b):
                var first = Common(a.Entries, b.Entries);
                if (first == 0) break;
                return new MappingNode([.. a.Entries.Take(first), new SpreadEntry(Conditions.Choose(test, Rest(a.Entries, first), Rest(b.Entries, first)))]);
        }

        return Conditions.Choose(test, then, otherwise);
    }

    /// <summary>The items that were added to a list; null when it is another list.</summary>
    public static EquatableArray<Item>? Suffix(SequenceNode before, SequenceNode after) =>
        Common(before.Items, after.Items) == before.Items.Count ? after.Items.Skip(before.Items.Count).ToEquatableArray() : null;

    /// <summary>What a branch made of a piece, with the variables of the branch that it reads.</summary>
    public static Node Scoped(Node after, Node before, Node branch) => (after, before) switch
    {
        (SequenceNode a, SequenceNode b) when Suffix(b, a) is { } added => Declared(new SequenceNode(added), branch) is { Count: > 0 } lets
            ? new SequenceNode([.. b.Items, new SpreadItem(BlockNode.Of([.. lets, new SequenceNode(added)]))])
            : after,
        (MappingNode a, MappingNode b) => new MappingNode(a.Entries.Select(e => b.Entries.Any(o => ReferenceEquals(o, e)) || e is not KeyedEntry keyed ? e : keyed with { Value = WithVariables(keyed.Value, branch) }).ToEquatableArray()),
        _ => WithVariables(after, branch),
    };

    public static Node WithVariables(Node piece, Node branch) => Declared(piece, branch) is { Count: > 0 } lets ? BlockNode.Of([.. lets, piece]) : piece;

    public static Node? WithItems(Node piece, IEnumerable<Item> items) => piece is SequenceNode sequence ? sequence with { Items = [.. sequence.Items, .. items] } : null;

    /// <summary>A mapping with one more entry, in the place of one with the same constant key.</summary>
    public static Node? WithEntry(Node piece, KeyedEntry entry)
    {
        if (piece is not MappingNode mapping) return null;
        var entries = mapping.Entries.ToList();
        var at = entry.Key is Constant key ? entries.FindIndex(e => e is KeyedEntry { Key: Constant other } && Equals(other.Value, key.Value)) : -1;
        if (at < 0) entries.Add(entry);
        else entries[at] = entry with { Comment = entry.Comment ?? ((KeyedEntry)entries[at]).Comment };
        return mapping with { Entries = entries.ToEquatableArray() };
    }

    /// <summary>Changes the part of a piece that a path of members leads to.</summary>
    public static Node? Update(Node piece, List<string> path, int from, Func<Node, Node?> change)
    {
        if (from == path.Count) return piece is ConditionalNode both ? Both(both) : change(piece);
        if (piece is ConditionalNode choice) return Both(choice);
        if (piece is not MappingNode mapping) return null;
        var entries = mapping.Entries.ToList();
        var at = entries.FindIndex(e => e is KeyedEntry { Key: Constant { Value: string key } } && key == path[from]);
        if (at < 0 || Update(((KeyedEntry)entries[at]).Value, path, from + 1, change) is not { } changed) return null;
        entries[at] = ((KeyedEntry)entries[at]) with { Value = changed };
        return mapping with { Entries = entries.ToEquatableArray() };

        Node? Both(ConditionalNode c) =>
            Update(c.Then, path, from, change) is { } then && Update(c.Else, path, from, change) is { } otherwise ? c with { Then = then, Else = otherwise } : null;
    }

    /// <summary>A piece as a value; null where only text can say it.</summary>
    public static Expr? AsValue(Node piece, TemplateType type)
    {
        switch (piece)
        {
            case AbsentNode:
                return new Constant(null, type.OrNull);
            case ScalarNode { Value: Call { Type.Kind: ValueKind.Formatted, Arguments: [var inner] } }:
                return inner;
            case ScalarNode scalar:
                return scalar.Value;
            case StructureNode { Value: Call { Function: "toJson", Arguments: [var whole] } }:
                return whole;
            case StructureNode structure:
                return structure.Value;
            case IncludeNode include:
                return include.Call;
            case ConditionalNode choice when AsValue(choice.Then, type) is { } then && AsValue(choice.Else, type) is { } otherwise && !Failure.Possible(then) && !Failure.Possible(otherwise):
                return new Ternary(choice.Test, then, otherwise, then.Type.Nullable || otherwise.Type.Nullable ? type.OrNull : type);
            case MappingNode mapping when mapping.Entries.All(static e => e is KeyedEntry k && Presence.OfKey(k.Value) is Constant { Value: true }):
                var pairs = mapping.Entries.Cast<KeyedEntry>().Select(e => (e.Key, Value: AsValue(e.Value, TemplateType.Object))).ToList();
                return pairs.Any(static p => p.Value is null) ? null : new Call("dict", pairs.SelectMany(static p => new[] { p.Key, p.Value! }).ToEquatableArray(), type);
            case SequenceNode sequence:
                return List(sequence, type);
            default:
                return null;
        }
    }

    private static Call? List(SequenceNode sequence, TemplateType type)
    {
        var parts = new List<Expr>();
        var open = new List<Expr>();
        foreach (var item in sequence.Items)
        {
            if (item is ValueItem value && AsValue(value.Value, type.Element ?? TemplateType.Object) is { } single)
            {
                open.Add(single);
            }
            else if (item is SpreadItem spread && AsValue(spread.Value, type) is { Type.Nullable: false } whole)
            {
                if (open.Count > 0) parts.Add(new Call("list", open.ToEquatableArray(), type));
                open = [];
                parts.Add(whole);
            }
            else
            {
                return null;
            }
        }

        if (parts.Count == 0) return new Call("list", open.ToEquatableArray(), type);
        if (open.Count > 0) parts.Add(new Call("list", open.ToEquatableArray(), type));
        return new Call("concat", parts.ToEquatableArray(), type);
    }

    private static IEnumerable<Entry> Merge(Expr test, MappingNode a, MappingNode b)
    {
        foreach (var entry in a.Entries.Cast<KeyedEntry>())
        {
            var other = b.Entries.Cast<KeyedEntry>().FirstOrDefault(e => e.Key.Equals(entry.Key));
            yield return ReferenceEquals(other, entry) ? entry : entry with { Value = Merge(test, entry.Value, other?.Value ?? AbsentNode.Instance) };
        }

        foreach (var entry in b.Entries.Cast<KeyedEntry>())
            if (!a.Entries.Cast<KeyedEntry>().Any(e => e.Key.Equals(entry.Key))) yield return entry with { Value = Merge(test, AbsentNode.Instance, entry.Value) };
    }

    private static bool HasFixedKeys(MappingNode mapping) => mapping.Entries.All(static e => e is KeyedEntry { Key: Constant });

    private static int Common<T>(EquatableArray<T> a, EquatableArray<T> b)
        where T : class
    {
        var n = 0;
        while (n < a.Count && n < b.Count && ReferenceEquals(a[n], b[n])) n++;
        return n;
    }

    private static Node Rest(EquatableArray<Item> items, int from) => items.Skip(from).ToList() switch
    {
        [] => BlockNode.Empty,
        [SpreadItem spread] => spread.Value,
        var rest => new SequenceNode(rest.ToEquatableArray()),
    };

    private static Node Rest(EquatableArray<Entry> entries, int from) => entries.Skip(from).ToList() switch
    {
        [] => BlockNode.Empty,
        [SpreadEntry spread] => spread.Value,
        var rest => new MappingNode(rest.ToEquatableArray()),
    };

    /// <summary>The declarations in a branch of the variables that a piece reads, directly or not.</summary>
    private static List<AssignNode> Declared(Node piece, Node branch)
    {
        var found = new List<AssignNode>();
        var declarations = new List<AssignNode>();
        Collect(branch, declarations);
        if (declarations.Count == 0) return found;
        var needed = Variables.ReadBy(piece);
        for (var i = declarations.Count - 1; i >= 0; i--)
        {
            if (!needed.Contains(declarations[i].Name)) continue;
            found.Insert(0, declarations[i]);
            needed.UnionWith(Variables.ReadBy(new ScalarNode(declarations[i].Value)));
        }

        return found;
    }

    private static void Collect(Node node, List<AssignNode> declarations)
    {
        switch (node)
        {
            case AssignNode { Declares: true } assign:
                declarations.Add(assign);
                break;
            case BlockNode block:
                foreach (var step in block.Steps) Collect(step, declarations);
                break;
            case ConditionalNode choice:
                Collect(choice.Then, declarations);
                Collect(choice.Else, declarations);
                break;
        }
    }
}
