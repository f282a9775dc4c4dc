using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>Rebuilds a tree from its leaves up; what a rewrite leaves alone keeps its identity as a value.</summary>
/// <param name="origin">Changes the lines that pieces come from; null to leave them.</param>
internal sealed class TreeMap(Func<Expr, Expr> expression, Func<Node, Node> piece, Func<Origin, Origin>? origin = null)
{
    public Node Map(Node node)
    {
        var mapped = piece(Parts(node)).InPlaceOf(node);
        return origin is null || !mapped.Origin.IsKnown ? mapped : mapped with { Origin = origin(mapped.Origin) };
    }

    // A copy is made only where something changed: most rewrites leave most of a tree alone.
    private Node Parts(Node node)
    {
        switch (node)
        {
            case ScalarNode n: return Map(n.Value) is var scalar && Same(scalar, n.Value) ? n : n with { Value = scalar };
            case StructureNode n: return Map(n.Value) is var structure && Same(structure, n.Value) ? n : n with { Value = structure };
            case MappingNode n: return n.Entries.Mapped(Map, out var entries) ? n with { Entries = entries } : n;
            case SequenceNode n: return n.Items.Mapped(Map, out var items) ? n with { Items = items } : n;
            case ConditionalNode n: return Choice(n);
            case NonEmptyNode n: return Map(n.Value) is var content && Same(content, n.Value) ? n : n with { Value = content };
            case IncludeNode n: return n.Call.Arguments.Mapped(Map, out var arguments) ? n with { Call = n.Call with { Arguments = arguments } } : n;
            case LetNode n: return (Map(n.Value), Map(n.Body)) is var (value, body) && Same(value, n.Value) && Same(body, n.Body) ? n : n with { Value = value, Body = body };
            case FailNode n: return Map(n.Message) is var message && Same(message, n.Message) ? n : n with { Message = message };
            case BlockNode n: return n.Steps.Mapped(Map, out var steps) ? n with { Steps = steps } : n;
            case AssignNode n: return Map(n.Value) is var assigned && Same(assigned, n.Value) ? n : n with { Value = assigned };
            case DocumentsNode n: return Map(n.Steps) is var documents && Same(documents, n.Steps) ? n : n with { Steps = documents };
            case LoopNode n: return (Map(n.Source), Map(n.Body)) is var (source, loop) && Same(source, n.Source) && Same(loop, n.Body) ? n : n with { Source = source, Body = loop };
            default: return node;
        }
    }

    private static bool Same(object one, object other) => ReferenceEquals(one, other);

    /// <summary>A chain of tests, however long, without a call inside a call.</summary>
    private Node Choice(ConditionalNode node)
    {
        var chain = new List<ConditionalNode>();
        Node rest = node;
        for (; rest is ConditionalNode next; rest = next.Else) chain.Add(next);
        var result = Map(rest);
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            var made = Conditions.Choose(Map(chain[i].Test), Map(chain[i].Then), result);
            result = made is ConditionalNode same && Same(same.Test, chain[i].Test) && Same(same.Then, chain[i].Then) && Same(same.Else, chain[i].Else) ? chain[i] : made.InPlaceOf(chain[i]);
            if (i > 0) result = piece(result);
        }

        return result;
    }

    public Expr Map(Expr expr) => expression(Parts(expr));

    private Expr Parts(Expr expr)
    {
        switch (expr)
        {
            case ElementAccess e: return (Map(e.Source), Map(e.Key)) is var (list, key) && Same(list, e.Source) && Same(key, e.Key) ? e : e with { Source = list, Key = key };
            case MemberOf e:
                return Map(e.Source) is var source && source is ContextPath path ? path with { Steps = [.. path.Steps, .. e.Steps], Type = e.Type, Normalized = false }
                    : Same(source, e.Source) ? e : e with { Source = source };
            case Call e: return e.Arguments.Mapped(Map, out var arguments) ? e with { Arguments = arguments } : e;
            case HelperCall e: return e.Arguments.Mapped(Map, out var given) ? e with { Arguments = given } : e;
            case Interpolation e: return e.Parts.Mapped(Map, out var parts) || origin is not null ? e with { Parts = parts, FirstLine = Moved(e.FirstLine) } : e;
            case Not e: return Map(e.Operand) is var negated && Same(negated, e.Operand) ? e : Conditions.Negate(negated);
            case And e: return (Map(e.Left), Map(e.Right)) is var (left, right) && Same(left, e.Left) && Same(right, e.Right) ? e : Conditions.Both(left, right);
            case Or e: return (Map(e.Left), Map(e.Right)) is var (one, other) && Same(one, e.Left) && Same(other, e.Right) ? e : Conditions.Either(one, other);
            case Comparison e: return (Map(e.Left), Map(e.Right)) is var (first, second) && Same(first, e.Left) && Same(second, e.Right) ? e : e with { Left = first, Right = second };
            case HasContent e: return Map(e.Operand) is var content && Same(content, e.Operand) ? e : Conditions.HasContent(content);
            case IsNull e: return Map(e.Operand) is var missing && Same(missing, e.Operand) ? e : Conditions.IsNull(missing);
            case Ternary e:
                return (Map(e.Test), Map(e.WhenTrue), Map(e.WhenFalse)) is var (test, yes, no) && Same(test, e.Test) && Same(yes, e.WhenTrue) && Same(no, e.WhenFalse)
                    ? e : e with { Test = test, WhenTrue = yes, WhenFalse = no };
            default: return expr;
        }
    }

    private Entry Map(Entry entry)
    {
        switch (entry)
        {
            case KeyedEntry e: return (Map(e.Key), Map(e.Value)) is var (key, value) && Same(key, e.Key) && Same(value, e.Value) && origin is null ? e : e with { Key = key, Value = value, Origin = Moved(e.Origin) };
            case SpreadEntry e: return Map(e.Value) is var spread && Same(spread, e.Value) ? e : e with { Value = spread };
            default: return entry;
        }
    }

    private Item Map(Item item)
    {
        switch (item)
        {
            case ValueItem i: return Map(i.Value) is var value && Same(value, i.Value) ? i : i with { Value = value };
            case SpreadItem i: return Map(i.Value) is var spread && Same(spread, i.Value) ? i : i with { Value = spread };
            case LoopItem i:
                var source = Map(i.Source);
                return i.Body.Mapped(Map, out var body) || !Same(source, i.Source) || origin is not null ? i with { Source = source, Body = body, Origin = Moved(i.Origin) } : i;
            default: return item;
        }
    }

    private Origin Moved(Origin from) => origin is null || !from.IsKnown ? from : origin(from);
}
