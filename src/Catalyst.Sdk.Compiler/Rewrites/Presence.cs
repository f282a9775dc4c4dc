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
        AbsentNode => Constant.False,
        ConditionalNode choice => Conditions.Choose(choice.Test, OfKey(choice.Then), OfKey(choice.Else)),
        NonEmptyNode { Value: var inner } => OfContent(inner),
        LetNode let => Outside(let, OfKey(let.Body)),
        StepsNode steps => OfKey(steps.Body),
        ScalarNode { Value: { Type.Nullable: true } v } and not { Value: Constant } => Conditions.Negate(new IsNull(v)),
        StructureNode { Value: { Type.Nullable: true } v } => Conditions.Negate(new IsNull(v)),
        IncludeNode { Call: { Type.Nullable: true } call } => new HasContent(call),
        _ => Constant.True,
    };

    /// <summary>The test under which a mapping, sequence, structure or text has content.</summary>
    public static Expr OfContent(Node value) => value switch
    {
        AbsentNode => Constant.False,
        MappingNode mapping => Any(mapping.Entries.Select(static e => e is KeyedEntry k ? OfKey(k.Value) : OfContent(((SpreadEntry)e).Value))),
        SequenceNode sequence => Any(sequence.Items.Select(static i => i switch
        {
            SpreadItem spread => OfContent(spread.Value),
            LoopItem loop => new HasContent(loop.Source),
            _ => (Expr)Constant.True,
        })),
        ConditionalNode choice => Conditions.Choose(choice.Test, OfContent(choice.Then), OfContent(choice.Else)),
        NonEmptyNode nonEmpty => OfContent(nonEmpty.Value),
        LetNode let => Outside(let, OfContent(let.Body)),
        StepsNode steps => OfContent(steps.Body),
        StructureNode { Value: var v } => new HasContent(v),
        ScalarNode { Value: Constant { Value: string text } } => text.Length > 0 ? Constant.True : Constant.False,
        ScalarNode { Value: { Type.Kind: ValueKind.String } v } => new HasContent(v),
        _ => Constant.True,
    };

    /// <summary>A test that is asked before the variable is set: with what the variable stands for.</summary>
    private static Expr Outside(LetNode let, Expr test) => new TreeMap(
        e => e is ContextPath { Root: PathRoot.Local } path && path.Variable == let.Name
            ? path.Steps.Aggregate(let.Value, (value, step) => Steps.Down(value, step, path.Type))
            : e,
        static n => n).Map(test);

    private static Expr Any(IEnumerable<Expr> tests)
    {
        var all = tests.ToList();
        if (all.Any(static t => t is Constant { Value: true })) return Constant.True;
        return all.Aggregate((Expr)Constant.False, static (a, b) => a.Equals(b) ? a : Conditions.Either(a, b));
    }
}
