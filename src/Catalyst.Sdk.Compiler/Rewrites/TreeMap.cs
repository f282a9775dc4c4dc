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

    private Node Parts(Node node) => node switch
    {
        ScalarNode n => n with { Value = Map(n.Value) },
        StructureNode n => n with { Value = Map(n.Value) },
        MappingNode n => n with { Entries = n.Entries.Select(Map).ToEquatableArray() },
        SequenceNode n => n with { Items = n.Items.Select(Map).ToEquatableArray() },
        ConditionalNode n => Choice(n),
        NonEmptyNode n => n with { Value = Map(n.Value) },
        IncludeNode n => n with { Call = n.Call with { Arguments = n.Call.Arguments.Select(Map).ToEquatableArray() } },
        LetNode n => n with { Value = Map(n.Value), Body = Map(n.Body) },
        FailNode n => n with { Message = Map(n.Message) },
        BlockNode n => n with { Steps = n.Steps.Select(Map).ToEquatableArray() },
        AssignNode n => n with { Value = Map(n.Value) },
        DocumentsNode n => n with { Steps = Map(n.Steps) },
        LoopNode n => n with { Source = Map(n.Source), Body = Map(n.Body) },
        _ => node,
    };

    /// <summary>A chain of tests, however long, without a call inside a call.</summary>
    private Node Choice(ConditionalNode node)
    {
        var chain = new List<ConditionalNode>();
        Node rest = node;
        for (; rest is ConditionalNode next; rest = next.Else) chain.Add(next);
        var result = Map(rest);
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            result = Conditions.Choose(Map(chain[i].Test), Map(chain[i].Then), result).InPlaceOf(chain[i]);
            if (i > 0) result = piece(result);
        }

        return result;
    }

    public Expr Map(Expr expr) => expression(expr switch
    {
        ElementAccess e => e with { Source = Map(e.Source), Key = Map(e.Key) },
        MemberOf e => Map(e.Source) is var source && source is ContextPath path ? path with { Steps = [.. path.Steps, .. e.Steps], Type = e.Type, Normalized = false } : e with { Source = source },
        Call e => e with { Arguments = e.Arguments.Select(Map).ToEquatableArray() },
        HelperCall e => e with { Arguments = e.Arguments.Select(Map).ToEquatableArray() },
        Interpolation e => e with { Parts = e.Parts.Select(Map).ToEquatableArray(), FirstLine = Moved(e.FirstLine) },
        Not e => Conditions.Negate(Map(e.Operand)),
        And e => Conditions.Both(Map(e.Left), Map(e.Right)),
        Or e => Conditions.Either(Map(e.Left), Map(e.Right)),
        Comparison e => e with { Left = Map(e.Left), Right = Map(e.Right) },
        HasContent e => e with { Operand = Map(e.Operand) },
        IsNull e => e with { Operand = Map(e.Operand) },
        Ternary e => e with { Test = Map(e.Test), WhenTrue = Map(e.WhenTrue), WhenFalse = Map(e.WhenFalse) },
        _ => expr,
    });

    private Entry Map(Entry entry) => entry switch
    {
        KeyedEntry e => e with { Key = Map(e.Key), Value = Map(e.Value), Origin = Moved(e.Origin) },
        SpreadEntry e => e with { Value = Map(e.Value) },
        _ => entry,
    };

    private Item Map(Item item) => item switch
    {
        ValueItem i => i with { Value = Map(i.Value) },
        SpreadItem i => i with { Value = Map(i.Value) },
        LoopItem i => i with { Source = Map(i.Source), Body = i.Body.Select(Map).ToEquatableArray(), Origin = Moved(i.Origin) },
        _ => item,
    };

    private Origin Moved(Origin from) => origin is null || !from.IsKnown ? from : origin(from);
}
