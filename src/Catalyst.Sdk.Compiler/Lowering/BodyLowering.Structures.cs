using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <remarks>A list, map or object that a method builds step by step is kept as the piece that it will be, and written where it is used:
/// <c>if (c) list.Add(x)</c> is an item under a test. What the method asks for its count or elements is a variable instead, built by <c>append</c> and <c>set</c>.</remarks>
internal sealed partial class BodyLowering
{
    private readonly List<(ISymbol Local, Node Before)> _journal = [];
    private readonly Dictionary<ISymbol, (int Branches, int Loops)> _declaredAt = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<(string Variable, int Version)>> _madeOf = new(SymbolEqualityComparer.Default);
    private int _branches;

    /// <summary>Whether a local is kept as a piece.</summary>
    private bool IsPiece(ILocalSymbol local, IOperation? initial)
    {
        var made = initial is not null && IsStructural(Unwrap(initial)) || _usage!.IsStructural(local) || _usage.IsChanged(local);
        if (!made) return false;
        if (ValueTypes.Of(local.Type) is not { Kind: ValueKind.List or ValueKind.Map } type) return true;
        return !_usage!.IsReadAsValue(local) && !_usage.IsChangedInCutLoop(local) && !_usage.IsMadeOfChanging(local)
            && !(type.Kind == ValueKind.Map && _usage.IsChangedInLoop(local))
            && !(_usage.IsReassigned(local) && _usage.IsReassignedInLoop(local));
    }

    private void DeclarePiece(ILocalSymbol local, IOperation? initial, IOperation at, Run run)
    {
        var piece = initial is null ? AbsentNode.Instance : Piece(initial);
        if (piece is BlockNode) Unsupported(at, "This value", "choose it with a switch expression or a helper");
        _bindings[local] = piece is StructureNode && _usage!.IsChanged(local) ? Spreadable(piece, local) : piece;
        _declaredAt[local] = (_branches, _method.Loops.Count);
        MadeOf(local, piece);
    }

    /// <summary>A list or map of the values that the method goes on adding to.</summary>
    private static Node Spreadable(Node piece, ILocalSymbol local) => ValueTypes.Of(local.Type)?.Kind switch
    {
        ValueKind.List => new SequenceNode([new SpreadItem(piece)]),
        ValueKind.Map => new MappingNode([new SpreadEntry(piece)]),
        _ => piece,
    };

    private void SetPiece(ISymbol local, Node piece)
    {
        _journal.Add((local, (Node)_bindings[local]));
        _bindings[local] = piece;
    }

    /// <summary>The piece that a local is at this point.</summary>
    private Node UsePiece(ILocalSymbol local, Node piece, IOperation at)
    {
        Share(local, at);
        if (_madeOf.TryGetValue(local, out var variables) && variables.FirstOrDefault(v => _versions[v.Variable] != v.Version) is { Variable: { } changed })
            Unsupported(at, "'" + local.Name + "', made from '" + changed + "' that has changed since,", "read '" + changed + "' into a local of its own before");
        return piece;
    }

    private bool InLoopSince(ISymbol local) => _declaredAt.TryGetValue(local, out var at) && at.Loops < _method.Loops.Count;

    /// <summary>Remembers which changing variables a piece reads.</summary>
    private void MadeOf(ISymbol local, Node piece)
    {
        if (_versions.Count == 0) return;
        foreach (var name in Variables.ReadBy(piece))
        {
            if (!_versions.TryGetValue(name, out var version)) continue;
            if (!_madeOf.TryGetValue(local, out var variables)) _madeOf[local] = variables = [];
            variables.Add((name, version));
        }
    }

    /// <summary>Lowers a branch; gives what it made of the pieces that live outside of it, and puts them back.</summary>
    private Dictionary<ISymbol, Node> Branch(Action lower)
    {
        var mark = _journal.Count;
        _branches++;
        lower();
        _branches--;
        var changes = new Dictionary<ISymbol, Node>(SymbolEqualityComparer.Default);
        for (var i = _journal.Count - 1; i >= mark; i--)
        {
            var (local, before) = _journal[i];
            if (!changes.ContainsKey(local) && _declaredAt[local].Branches <= _branches) changes[local] = (Node)_bindings[local];
            _bindings[local] = before;
        }

        _journal.RemoveRange(mark, _journal.Count - mark);
        return changes;
    }

    /// <summary>What a piece is behind branches that made something else of it.</summary>
    private void Join(List<Expr?> tests, List<Node> nodes, List<Dictionary<ISymbol, Node>> changes)
    {
        var locals = new HashSet<ISymbol>(changes.SelectMany(static c => c.Keys), SymbolEqualityComparer.Default);
        foreach (var local in locals)
        {
            var before = (Node)_bindings[local];
            var result = before;
            for (var i = tests.Count - 1; i >= 0; i--)
            {
                var value = changes[i].TryGetValue(local, out var changed) ? Pieces.Scoped(changed, before, nodes[i]) : before;
                result = tests[i] is { } test ? Pieces.Merge(test, value, result) : value;
            }

            SetPiece(local, result);
            foreach (var test in tests) if (test is not null) MadeOf(local, new ScalarNode(test));
        }
    }

    private void Repeated(ISymbol local, Node after, Node body, Func<Node, Node> loop, IOperation at)
    {
        if (_bindings[local] is SequenceNode before && after is SequenceNode sequence && Pieces.Suffix(before, sequence) is { } added)
            SetPiece(local, new SequenceNode([.. before.Items, new SpreadItem(loop(Pieces.WithVariables(new SequenceNode(added), body)).From(_at))]));
        else
            Unsupported(at, "Changing '" + local.Name + "' in a loop", "add to a list in the loop, or choose with a switch expression");
    }

    /// <summary><c>list.Add(x)</c>, <c>map.Add(key, value)</c>, <c>list.AddRange(more)</c>, on a local or on a member of one.</summary>
    private bool ChangesCollection(IInvocationOperation call, Run run)
    {
        if (call.TargetMethod.Name is not ("Add" or "AddRange") || call.Instance is not { } instance || Target(instance) is not { } target) return false;
        if (ChangesShared(target.Local, call)) return true;
        var arguments = call.Arguments.Select(static a => a.Value).ToList();
        if (Variable(target.Local) is { } variable && target.Path.Count == 0)
        {
            if (arguments.Count == 2) SetKey(variable, arguments[0], arguments[1], run);
            else if (call.TargetMethod.Name == "Add") Set(variable, new Call("append", [variable, ItemOf(arguments[0])], variable.Type), run);
            else Set(variable, new Call("concat", [variable, ValueOf(arguments[0])], variable.Type), run);
            return true;
        }

        return Change(target, call, piece => arguments.Count == 2
            ? Pieces.WithEntry(piece, Keyed(Value(arguments[0]), MapValue(instance.Type, arguments[1]), call))
            : call.TargetMethod.Name == "Add" && piece is MappingNode whole ? new MappingNode([.. whole.Entries, Spread(arguments[0])])
            : Pieces.WithItems(piece, call.TargetMethod.Name == "Add" ? [new ValueItem(Element(arguments[0]), Comments.Above(call.Syntax))] : SpreadOf(arguments[0])));
    }

    private Node MapValue(ITypeSymbol? map, IOperation value) =>
        map is not null && Discovery.BlueprintDiscovery.IsSdk(map.ContainingNamespace) ? Piece(value) : Nulls.Keep(Piece(value));

    private Expr ItemOf(IOperation item) => ValueOf(item);

    private List<Item> SpreadOf(IOperation list)
    {
        var items = new List<Item>();
        Spread(items, list);
        return items;
    }

    /// <summary><c>set</c> changes a map where it is; C#'s own maps of the SDK leave null out.</summary>
    private void SetKey(ContextPath variable, IOperation key, IOperation value, Run run)
    {
        var item = ValueOf(value);
        Node set = new AssignNode("_", new Call("set", [variable, Value(key), Known(item)], variable.Type), true);
        run.Steps.Add(item.Type.Nullable ? new ConditionalNode(Conditions.Negate(Conditions.IsNull(item)), set, BlockNode.Empty) : set);
        Changed(variable.Variable);
    }

    /// <summary><c>local.Member = value</c> and <c>local["key"] = value</c>.</summary>
    private bool ChangesMember(ISimpleAssignmentOperation assignment, Run run)
    {
        if (assignment.Target is not IPropertyReferenceOperation { Instance: { } instance, Property: var property } member || Target(instance) is not { } target) return false;
        if (ChangesShared(target.Local, assignment)) return true;
        if (!property.IsIndexer) return Change(target, assignment, piece => Pieces.WithEntry(piece, Keyed(Constant.Text(JsonNames.Of(property)), Piece(assignment.Value), assignment)));
        if (ValueTypes.MapValueOf(instance.Type!) is null) return false;
        var key = member.Arguments[0].Value;
        if (Variable(target.Local) is { } variable && target.Path.Count == 0)
        {
            SetKey(variable, key, assignment.Value, run);
            return true;
        }

        return Change(target, assignment, piece => Pieces.WithEntry(piece, Keyed(Value(key), MapValue(instance.Type, assignment.Value), assignment)));
    }

    private sealed record ChangeTarget(ILocalSymbol Local, List<string> Path);

    /// <summary>The local that a chain of members starts from, and the JSON names of the members.</summary>
    private ChangeTarget? Target(IOperation operation)
    {
        var path = new List<string>();
        for (operation = Unwrap(operation); operation is IPropertyReferenceOperation { Instance: { } instance, Property: { IsIndexer: false } property }; operation = Unwrap(instance)) path.Insert(0, JsonNames.Of(property));
        return operation is ILocalReferenceOperation { Local: var local } && _bindings.TryGetValue(local, out var bound) && (bound is Node || Variable(local) is not null) ? new ChangeTarget(local, path) : null;
    }

    private bool Change(ChangeTarget target, IOperation at, Func<Node, Node?> change)
    {
        if (!_bindings.TryGetValue(target.Local, out var bound) || bound is not Node piece) return false;
        if (Pieces.Update(piece, target.Path, 0, change) is not { } changed)
        {
            Unsupported(at, "Changing '" + target.Local.Name + "' here", "give the object its members where it is made");
            return true;
        }

        SetPiece(target.Local, changed);
        MadeOf(target.Local, changed);
        return true;
    }

    /// <summary>A list, map or object as a value: for an argument, or for a variable.</summary>
    private Expr ValueOf(IOperation operation)
    {
        operation = Unwrap(operation);
        if (!IsStructural(operation) && !(operation is ILocalReferenceOperation { Local: var local } && _bindings.TryGetValue(local, out var bound) && bound is Node)) return Value(operation);
        var type = operation.Type is { } t ? ValueTypes.Of(t)?.NotNull : null;
        return Pieces.AsValue(Piece(operation), type ?? TemplateType.Object) ?? Unsupported(operation, "This object as a value", "make it in a helper of its own, or where it is used");
    }
}
