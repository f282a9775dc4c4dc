using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>Asks when a piece is there, and when a mapping or sequence has something in it.</summary>
internal static class Presence
{
    /// <summary>The test under which a key with this value is written at all.</summary>
    public static Expr OfKey(Node value) => value switch
    {
        AbsentNode or AssignNode => Constant.False,
        ConditionalNode choice => Choose(choice.Test, OfKey(choice.Then), OfKey(choice.Else)),
        NonEmptyNode { Value: var inner } => OfContent(inner),
        LetNode let => Outside(let, OfKey(let.Body)),
        BlockNode block => Known(OfSteps(block, OfKey)),
        LoopNode or JumpNode => Unknown.Instance,
        ScalarNode { Value: { Type.Nullable: true } v } and not { Value: Constant } => Conditions.Negate(Conditions.IsNull(v)),
        StructureNode { Value: { Type.Nullable: true } v } => Conditions.Negate(Conditions.IsNull(v)),
        IncludeNode { Call: { Type.Nullable: true } call } => Conditions.Negate(Conditions.IsNull(call)),
        _ => Constant.True,
    };

    /// <summary>The test under which a mapping, sequence, structure or text has content.</summary>
    public static Expr OfContent(Node value) => value switch
    {
        AbsentNode or AssignNode => Constant.False,
        MappingNode mapping => Any(mapping.Entries.Select(static e => e is KeyedEntry k ? OfKey(k.Value) : OfContent(((SpreadEntry)e).Value))),
        SequenceNode sequence => Any(sequence.Items.Select(static i => i switch
        {
            SpreadItem spread => OfContent(spread.Value),
            LoopItem loop => loop.Body.Any(static b => b is ValueItem { Value: var v } && Always(v)) ? HasItems(loop.Source) : Unknown.Instance,
            _ => (Expr)Constant.True,
        })),
        ConditionalNode choice => Choose(choice.Test, OfContent(choice.Then), OfContent(choice.Else)),
        NonEmptyNode nonEmpty => OfContent(nonEmpty.Value),
        LetNode let => Outside(let, OfContent(let.Body)),
        BlockNode block => Known(OfSteps(block, OfContent)),
        LoopNode loop => Always(loop.Body) ? HasItems(loop.Source) : Unknown.Instance,
        JumpNode => Unknown.Instance,
        StructureNode { Value: var v } => Conditions.HasContent(v),
        ScalarNode { Value: Constant { Value: string text } } => text.Length > 0 ? Constant.True : Constant.False,
        ScalarNode { Value: { Type.Kind: ValueKind.String } v } => Conditions.HasContent(v),
        _ => Constant.True,
    };

    /// <summary>Whether there is anything to go over; of a list that is written out it is known.</summary>
    private static Expr HasItems(Expr source) => source is Call { Function: "list", Arguments.Count: > 0 } ? Constant.True : Conditions.HasContent(source);

    /// <summary>A test that is asked before the variable is set: with what the variable stands for.</summary>
    private static Expr Outside(LetNode let, Expr test) => new TreeMap(
        e => e is ContextPath { Root: PathRoot.Local } path && path.Variable == let.Name
            ? path.Steps.Aggregate(let.Value, (value, step) => Steps.Down(value, step, path.Type))
            : e,
        static n => n).Map(test);

    private static Expr Any(IEnumerable<Expr> tests)
    {
        var all = tests.Distinct().ToList();
        if (all.Any(static t => t is Constant { Value: true })) return Constant.True;
        if (all.Any(static t => t is Unknown)) return Unknown.Instance;
        return all.Aggregate((Expr)Constant.False, static (a, b) => a.Equals(b) ? a : Conditions.Either(a, b));
    }

    private static Expr Choose(Expr test, Expr then, Expr otherwise)
    {
        if (then is Unknown || otherwise is Unknown) return then is Constant { Value: true } && otherwise is Constant { Value: true } ? Constant.True : Unknown.Instance;
        return Conditions.Choose(test, then, otherwise);
    }

    /// <summary>Steps declare variables that a test in front of them could not read: only what holds always is known there.</summary>
    private static Expr Known(Expr test) => test is Constant ? test : Unknown.Instance;

    private static Expr OfSteps(BlockNode block, System.Func<Node, Expr> ask)
    {
        var pieces = block.Steps.Where(static s => s is not AssignNode).Select(ask).ToList();
        return pieces.Count == 0 ? Constant.False : Any(pieces);
    }

    /// <summary>Whether a piece gives something on every way through.</summary>
    private static bool Always(Node node) => OfKey(node) is Constant { Value: true };
}
