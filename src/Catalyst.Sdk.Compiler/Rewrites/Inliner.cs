using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>Puts a helper's body in the place of its call where a define could not say the same, or would only hide a path:
/// truth values (an include gives text), records and paths, texts that may be missing, parts that may be empty where they are spread, and what is used only once.</summary>
internal sealed class Inliner(IReadOnlyDictionary<string, HelperModel> helpers, ISet<string> singleUse)
{
    /// <summary>The variables of the file or define that is being made.</summary>
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The piece with its helpers in their places.</summary>
    public Node Apply(Node node)
    {
        _names.Clear();
        _names.UnionWith(Variables.DeclaredBy(node));
        return Nested(node);
    }

    private Node Nested(Node node) => new TreeMap(Value, Piece).Map(node);

    private Expr Value(Expr expr)
    {
        if (expr is not HelperCall call || !helpers.TryGetValue(call.Helper, out var helper)) return expr;
        if (HasSteps(helper.Body) && Truth(helper.Body) is null) return expr;
        return Single(helper.Body) is { } body && (body is ContextPath or Constant or Call { Arguments: [ContextPath] } || call.Type.Kind is ValueKind.Boolean or ValueKind.Record || call.Type.Nullable || singleUse.Contains(call.Helper))
            ? Apply(Substitute(body, helper, call))
            : Truth(helper.Body) is { } test && call.Type.Kind == ValueKind.Boolean
                ? Apply(Substitute(test, helper, call))
                : expr;
    }

    private Expr Apply(Expr expr) => new TreeMap(Value, Piece).Map(expr);

    private Node Piece(Node node) => node switch
    {
        IncludeNode { Call: var call } when helpers.TryGetValue(call.Helper, out var h) && (h.Body is StructureNode { Value: ContextPath } || singleUse.Contains(call.Helper) || IsBrief(h)) => Body(h, call),
        ScalarNode { Value: HelperCall { Type.Nullable: true } call } when helpers.TryGetValue(call.Helper, out var h) && (!HasSteps(h.Body) || singleUse.Contains(call.Helper)) => Body(h, call),
        ScalarNode { Value: { Type.IsStructure: true } value } => new StructureNode(value),
        NonEmptyNode { Value: IncludeNode { Call: var call } } when MayBeEmpty(call) => new NonEmptyNode(Body(helpers[call.Helper], call)),
        MappingNode mapping when mapping.Entries.Any(e => e is SpreadEntry { Value: IncludeNode { Call: var call } } && MayBeEmpty(call)) =>
            new MappingNode(mapping.Entries.SelectMany(Flatten).ToEquatableArray()) { Origin = mapping.Origin, Comment = mapping.Comment },
        SequenceNode sequence when sequence.Items.Any(i => i is SpreadItem { Value: IncludeNode }) =>
            new SequenceNode(sequence.Items.SelectMany(Flatten).ToEquatableArray()),
        _ => node,
    };

    private IEnumerable<Entry> Flatten(Entry entry)
    {
        if (entry is not SpreadEntry { Value: IncludeNode { Call: var call } } || !MayBeEmpty(call)) return [entry];
        if (HasSteps(helpers[call.Helper].Body) && !singleUse.Contains(call.Helper)) return [new SpreadEntry(new StructureNode(call))];
        return Body(helpers[call.Helper], call) is MappingNode body ? body.Entries : [new SpreadEntry(Body(helpers[call.Helper], call))];
    }

    private IEnumerable<Item> Flatten(Item item)
    {
        if (item is not SpreadItem { Value: IncludeNode { Call: var call } } || !helpers.TryGetValue(call.Helper, out var helper)) return [item];
        if (HasSteps(helper.Body) && !singleUse.Contains(call.Helper)) return [new SpreadItem(new StructureNode(call))];
        return Body(helper, call) is SequenceNode body ? body.Items : [new SpreadItem(Body(helper, call))];
    }

    private bool MayBeEmpty(HelperCall call) =>
        helpers.TryGetValue(call.Helper, out var helper) && (call.Helper.StartsWith(Functions.ChartHelpers.Base, StringComparison.Ordinal) || call.Type.Nullable || Presence.OfContent(helper.Body) is not Constant { Value: true });

    /// <summary>The sequence that a member returns, with those of its helpers in their places: only documents can stand in a file.</summary>
    public Node Sequence(Node node)
    {
        _names.Clear();
        _names.UnionWith(Variables.DeclaredBy(node));
        return Whole(Nested(node));
    }

    private Node Whole(Node node) => node switch
    {
        IncludeNode { Call: { Type.Kind: ValueKind.List } call } when helpers.TryGetValue(call.Helper, out var helper) => Whole(Body(helper, call)),
        SequenceNode sequence => sequence with { Items = sequence.Items.Select(i => i switch { SpreadItem s => s with { Value = Whole(s.Value) }, LoopItem l => l with { Body = l.Body.Select(Whole).ToEquatableArray() }, _ => i }).ToEquatableArray() },
        StructureNode { Value: HelperCall { Type.Kind: ValueKind.List } call } when helpers.TryGetValue(call.Helper, out var helper) => Whole(Body(helper, call)),
        BlockNode block => block with { Steps = block.Steps.Select(Whole).ToEquatableArray() },
        ConditionalNode choice => choice with { Then = Whole(choice.Then), Else = Whole(choice.Else) },
        LoopNode loop => loop with { Body = Whole(loop.Body) },
        _ => node,
    };

    private Item Whole(Item item) => item is SpreadItem spread ? spread with { Value = Whole(spread.Value) } : item;

    /// <summary>A body with the arguments in the places of its parameters, and its variables under names that are free where it is put.</summary>
    private Node Body(HelperModel helper, HelperCall call)
    {
        var body = Variables.Renamed(helper.Body, helper.Name, _names);
        _names.UnionWith(Variables.DeclaredBy(body));
        var arguments = Arguments(helper, call);
        return Nested(new TreeMap(e => Replace(e, arguments), Called).Map(body));
    }

    /// <summary>A helper that was handed over as an argument is called where it stands now: its text is the piece already.</summary>
    private static Node Called(Node node) => node is StructureNode { Value: HelperCall { Type: { IsStructure: true, Nullable: false } } call } ? new IncludeNode(call) : node;

    /// <summary>Whether a helper's body is said as shortly as its call.</summary>
    private static bool IsBrief(HelperModel helper) => !SingleUse.IsStandard(helper) && helper.Body is MappingNode { Object: null } body && Lines(body) is > 0 and <= 2;

    /// <summary>The lines that a mapping of scalars takes; null when it has anything else in it.</summary>
    private static int? Lines(MappingNode mapping) => mapping.Entries.Aggregate((int?)0, static (sum, entry) => sum + entry switch
    {
        KeyedEntry { Comment: null, Value: ScalarNode { Value.Type.Nullable: false } } => 1,
        KeyedEntry { Comment: null, Value: MappingNode { Entries.Count: > 0 } inner } => 1 + Lines(inner),
        _ => null,
    });

    /// <summary>Whether a body is more than one value under tests.</summary>
    private static bool HasSteps(Node body) => body switch
    {
        BlockNode or LoopNode or LetNode or AssignNode => true,
        ConditionalNode choice => HasSteps(choice.Then) || HasSteps(choice.Else),
        _ => false,
    };

    private static Expr Substitute(Expr body, HelperModel helper, HelperCall call)
    {
        var arguments = Arguments(helper, call);
        return new TreeMap(e => Replace(e, arguments), static n => n).Map(body);
    }

    private static Dictionary<string, Expr> Arguments(HelperModel helper, HelperCall call) =>
        helper.Parameters.Zip(call.Arguments, static (name, value) => (name, value)).ToDictionary(static p => p.name, static p => p.value, StringComparer.Ordinal);

    private static Expr Replace(Expr expr, Dictionary<string, Expr> arguments)
    {
        if (expr is not ContextPath { Root: PathRoot.Parameter } path || !arguments.TryGetValue(path.Variable, out var value)) return expr;
        if (path.Steps.Count == 0) return value;
        return value switch
        {
            ContextPath start => start with { Steps = [.. start.Steps, .. path.Steps], Type = path.Type, Normalized = false, Lenient = path.Lenient },
            Call { Function: "dict" } made when path.Steps.Count == 1 && !Failure.Possible(made) && Entry(made, path.Steps[0].Name) is { } entry => entry,
            _ => new MemberOf(value, path.Steps, path.Type),
        };
    }

    /// <summary>What a map that is made in place holds under a key.</summary>
    private static Expr? Entry(Call made, string key)
    {
        for (var i = 0; i + 1 < made.Arguments.Count; i += 2)
            if (made.Arguments[i] is Constant { Value: string name } && name == key) return made.Arguments[i + 1];
        return null;
    }

    private static Expr? Single(Node body) => body switch
    {
        ScalarNode scalar => scalar.Value,
        StructureNode structure => structure.Value,
        _ => null,
    };

    /// <summary>A body of truth values as one test.</summary>
    private static Expr? Truth(Node body) => body switch
    {
        ScalarNode { Value: { Type.Kind: ValueKind.Boolean } value } => value,
        ConditionalNode choice when Truth(choice.Then) is { } then && Truth(choice.Else) is { } otherwise => Conditions.Choose(choice.Test, then, otherwise),
        _ => null,
    };
}
