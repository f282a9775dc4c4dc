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
    public Node Apply(Node node) => new TreeMap(Value, Piece).Map(node);

    private Expr Value(Expr expr)
    {
        if (expr is not HelperCall call || !helpers.TryGetValue(call.Helper, out var helper)) return expr;
        return Single(helper.Body) is { } body && (body is ContextPath or Constant or Call { Arguments: [ContextPath] } || call.Type.Kind is ValueKind.Boolean or ValueKind.Record || call.Type.Nullable || singleUse.Contains(call.Helper))
            ? Apply(Substitute(body, helper, call))
            : Truth(helper.Body) is { } test && call.Type.Kind == ValueKind.Boolean
                ? Apply(Substitute(test, helper, call))
                : expr;
    }

    private Expr Apply(Expr expr) => new TreeMap(Value, Piece).Map(expr);

    private Node Piece(Node node) => node switch
    {
        IncludeNode { Call: var call } when helpers.TryGetValue(call.Helper, out var h) && (h.Body is StructureNode { Value: ContextPath } || singleUse.Contains(call.Helper)) => Body(h, call),
        ScalarNode { Value: HelperCall { Type.Nullable: true } call } when helpers.TryGetValue(call.Helper, out var h) => Body(h, call),
        ScalarNode { Value: { Type.IsStructure: true } value } => new StructureNode(value),
        NonEmptyNode { Value: IncludeNode { Call: var call } } when MayBeEmpty(call) => new NonEmptyNode(Body(helpers[call.Helper], call)),
        MappingNode mapping when mapping.Entries.Any(e => e is SpreadEntry { Value: IncludeNode { Call: var call } } && MayBeEmpty(call)) =>
            new MappingNode(mapping.Entries.SelectMany(Flatten).ToEquatableArray()),
        SequenceNode sequence when sequence.Items.Any(i => i is SpreadItem { Value: IncludeNode }) =>
            new SequenceNode(sequence.Items.SelectMany(Flatten).ToEquatableArray()),
        _ => node,
    };

    private IEnumerable<Entry> Flatten(Entry entry)
    {
        if (entry is not SpreadEntry { Value: IncludeNode { Call: var call } } || !MayBeEmpty(call)) return [entry];
        return Body(helpers[call.Helper], call) is MappingNode body ? body.Entries : [new SpreadEntry(Body(helpers[call.Helper], call))];
    }

    private IEnumerable<Item> Flatten(Item item)
    {
        if (item is not SpreadItem { Value: IncludeNode { Call: var call } } || !helpers.TryGetValue(call.Helper, out var helper)) return [item];
        return Body(helper, call) is SequenceNode body ? body.Items : [new SpreadItem(Body(helper, call))];
    }

    private bool MayBeEmpty(HelperCall call) =>
        helpers.TryGetValue(call.Helper, out var helper) && (call.Helper.StartsWith(Functions.ChartHelpers.Base, StringComparison.Ordinal) || call.Type.Nullable || Presence.OfContent(helper.Body) is not Constant { Value: true });

    private Node Body(HelperModel helper, HelperCall call)
    {
        var arguments = Arguments(helper, call);
        return Apply(new TreeMap(e => Replace(e, arguments), static n => n).Map(helper.Body));
    }

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
        return value is ContextPath start ? start with { Steps = [.. start.Steps, .. path.Steps], Type = path.Type, Normalized = false, Lenient = path.Lenient } : expr;
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
