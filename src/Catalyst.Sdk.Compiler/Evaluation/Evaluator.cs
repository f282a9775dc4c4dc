using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Evaluation;

/// <summary>Runs the templates of a chart on known values, with neither Helm nor the author's code: what the build says about renders comes from here.
/// The result is data, with <see cref="Unknown"/> where a value is not known before an installation; a test under such a value makes its piece unknown.</summary>
internal sealed partial class Evaluator(ChartTemplates chart, RenderInputs inputs)
{
    private const int Deepest = 100;

    private readonly Dictionary<string, HelperModel> _helpers = chart.Helpers.ToDictionary(static h => h.Key, StringComparer.Ordinal);

    /// <summary>What helpers without parameters give: names and labels, which every document asks for.</summary>
    private readonly Dictionary<string, DataValue> _given = new(StringComparer.Ordinal);
    private int _depth;

    /// <summary>The documents, in the order of the templates.</summary>
    /// <exception cref="RenderStop">A template stops the render.</exception>
    public IReadOnlyList<DataValue> Documents()
    {
        var documents = new List<DataValue>();
        foreach (var node in chart.Templates.SelectMany(static t => t.Documents)) Stream(node is DocumentsNode steps ? steps.Steps : node, new Scopes(), documents);
        return documents;
    }

    /// <summary>The data of a piece; null when it is left out.</summary>
    private DataValue? Piece(Node node, Scopes scopes)
    {
        switch (node)
        {
            case AbsentNode:
                return null;
            case ScalarNode { Value: var value }:
                return Value(value, scopes) is var scalar && scalar is Unknown unknown ? unknown with { MayBeStructure = false } : LeftOut(scalar, value);
            case StructureNode { Value: var value }:
                var structure = Value(value, scopes);
                return structure is Unknown plain && value.Type.Element is { IsStructure: false, Kind: not ValueKind.Formatted } ? plain with { MayBeStructure = false } : LeftOut(structure, value);
            case MappingNode mapping:
                return Mapping(mapping, scopes);
            case SequenceNode sequence:
                return new DataList(Items(sequence.Items, scopes).ToEquatableArray());
            case ConditionalNode choice:
                return Test(choice.Test, scopes) switch
                {
                    true => Piece(choice.Then, scopes),
                    false => Piece(choice.Else, scopes),
                    _ => Either(choice, scopes),
                };
            case NonEmptyNode { Value: var inner }:
                return Piece(inner, scopes) is { } piece && IsTrue(piece) != false ? piece : null;
            case IncludeNode { Call: var call }:
                return LeftOut(Helper(call, scopes), call);
            case LetNode let:
                return Piece(let.Body, scopes.Inner().Declare(let.Name, Value(let.Value, scopes)));
            case BlockNode block:
                DataValue? given = null;
                _ = Run(block, scopes.Inner(), ref given);
                return given;
            case FailNode fail:
                throw new RenderStop(Text(Value(fail.Message, scopes)) ?? "");
            default:
                return new Unknown(node.GetType().Name);
        }
    }

    /// <summary>A missing value leaves its place out, unless null is written there on purpose.</summary>
    private static DataValue? LeftOut(DataValue value, Expr from) => value is DataNull && from is not Constant ? null : value;

    /// <summary>One of two pieces, and nobody knows which: what both may hold is kept, so that nothing that a render can show is lost.</summary>
    private Unknown Either(ConditionalNode choice, Scopes scopes) => new(Why(Value(choice.Test, scopes)) ?? "a test");

    private DataValue Mapping(MappingNode mapping, Scopes scopes)
    {
        var entries = new Dictionary<string, DataValue>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var entry in mapping.Entries)
        {
            if (entry is KeyedEntry keyed)
            {
                var key = Value(keyed.Key, scopes);
                if (Piece(keyed.Value, scopes) is not { } value) continue;
                Set(Text(key) ?? "?", Text(key) is null ? new Unknown(Why(key) ?? "a key") : value);
            }
            else if (entry is SpreadEntry spread)
            {
                switch (Piece(spread.Value, scopes))
                {
                    case DataMap map: foreach (var inner in map.Entries) Set(inner.Key, inner.Value); break;
                    case Unknown unknown: Set("?", unknown); break;
                }
            }
        }

        return new DataMap(order.Select(k => new DataEntry(k, entries[k])).ToEquatableArray());

        void Set(string key, DataValue value)
        {
            if (!entries.ContainsKey(key)) order.Add(key);
            entries[key] = value;
        }
    }

    private IEnumerable<DataValue> Items(EquatableArray<Item> items, Scopes scopes)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case ValueItem { Value: var value }:
                    if (Piece(value, scopes) is { } single) yield return single;
                    break;
                case SpreadItem { Value: var value }:
                    var spread = Piece(value, scopes);
                    if (spread is DataList list) foreach (var one in list.Items) yield return one;
                    else if (spread is Unknown) yield return spread;
                    break;
                case LoopItem loop:
                    var source = Value(loop.Source, scopes);
                    if (source is Unknown) yield return source;
                    foreach (var (_, element) in Elements(source))
                        foreach (var one in Items(loop.Body, scopes.Inner().Declare(loop.Variable, element))) yield return one;
                    break;
                default:
                    yield return new Unknown(item.GetType().Name);
                    break;
            }
        }
    }

    private static IEnumerable<(DataValue Key, DataValue Value)> Elements(DataValue source) => source switch
    {
        DataList list => list.Items.Select(static (v, i) => ((DataValue)new DataInteger(i), v)),
        DataMap map => map.Entries.OrderBy(static e => e.Key, StringComparer.Ordinal).Select(static e => ((DataValue)new DataString(e.Key), e.Value)),
        _ => [],
    };

    private DataValue Helper(HelperCall call, Scopes scopes)
    {
        if (!_helpers.TryGetValue(call.Helper, out var helper)) return new Unknown(call.Helper);
        if (_depth >= Deepest) return new Unknown(helper.Name);
        if (call.Arguments.Count == 0 && _given.TryGetValue(call.Helper, out var given)) return given;
        var inside = new Scopes();
        foreach (var (name, value) in helper.Parameters.Zip(call.Arguments, static (n, v) => (n, v))) inside.Declare(name, Value(value, scopes));
        _depth++;
        try
        {
            var piece = Piece(helper.Body, inside) ?? (call.Type.Kind == ValueKind.String && !call.Type.Nullable ? new DataString("") : DataNull.Instance);
            // Close to the end of the depth a piece is unknown that elsewhere is not.
            if (call.Arguments.Count == 0 && _depth < Deepest / 2) _given[call.Helper] = piece;
            return piece;
        }
        finally
        {
            _depth--;
        }
    }
}
