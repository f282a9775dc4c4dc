using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>What a values file that passed the old schema may be refused for by the new one. A widened schema is no change.</summary>
internal sealed class SchemaChanges
{
    /// <summary>Keywords that refuse nothing, and those that have a comparison of their own.</summary>
    private static readonly HashSet<string> s_others = new(StringComparer.Ordinal)
    {
        "$schema", "title", "description", "default", "examples", "definitions", "type", "enum", "properties", "required", "additionalProperties", "items",
        "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties",
    };

    private static readonly string[] s_text = ["string"];

    /// <summary>Pairs of bounds, with the JSON types that they are about.</summary>
    private static readonly (string Low, string High, string? StrictLow, string? StrictHigh, string[] Types)[] s_bounds =
    [
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", ["integer", "number"]),
        ("minLength", "maxLength", null, null, s_text),
        ("minItems", "maxItems", null, null, ["array"]),
        ("minProperties", "maxProperties", null, null, ["object"]),
    ];

    private readonly HashSet<(string, string)> _seen = [];
    private bool _sameDefinitions;

    private SchemaChanges()
    {
    }

    public List<ValuePath> Removed { get; } = [];

    public List<(ValuePath Path, string How)> Narrowed { get; } = [];

    /// <summary>Values that the operator has to give now, and did not have to.</summary>
    public List<ValuePath> Required { get; } = [];

    public static SchemaChanges Of(DataMap before, DataMap beforeDefaults, DataMap now, DataMap nowDefaults)
    {
        var changes = new SchemaChanges();
        var (old, current) = (SchemaNode.Root(before), SchemaNode.Root(now));
        changes._sameDefinitions = BaselineData.Same(old.Definitions, current.Definitions) == true;
        changes.Compare(old, current, ValuePath.Root, beforeDefaults, nowDefaults, isNewlyRequired: false);
        return changes;
    }

    private void Compare(SchemaNode before, SchemaNode now, ValuePath path, DataValue? beforeGiven, DataValue? nowGiven, bool isNewlyRequired)
    {
        // A definition may hold itself; what changed in it is said once.
        if (before.Reference is { } a && now.Reference is { } b && (!_seen.Add((a, b)) || (a == b && _sameDefinitions))) return;
        if (!SameTypes(before, now, path, isNewlyRequired)) return;
        Members(before, now, path);
        foreach (var (low, high, strictLow, strictHigh, _) in s_bounds.Where(b => Took(before, b.Types)))
        {
            Bound(before, now, path, low, strictLow, isLow: true);
            Bound(before, now, path, high, strictHigh, isLow: false);
        }

        foreach (var keyword in now.Keywords.Entries.Where(k => !s_others.Contains(k.Key) && (k.Key is not ("pattern" or "format") || Took(before, s_text))))
        {
            var held = DataMaps.Get(before.Keywords, keyword.Key);
            if (held is null || BaselineData.Same(held, keyword.Value) == false) Narrowed.Add((path, Word(keyword.Key) + (held is null ? " is new" : " is another")));
        }

        if (now.Items is { } items)
        {
            if (before.Items is { } old) Compare(old, items, path.Then(ValuePath.Item), null, null, isNewlyRequired: false);
            else if (items.Keywords.Entries.Count > 0) Narrowed.Add((path, "its items have a type now"));
        }

        Keys(before, now, path, beforeGiven as DataMap, nowGiven as DataMap);
    }

    /// <summary>Whether one of the types passed before: a limit of what never passed takes nothing away.</summary>
    private static bool Took(SchemaNode before, string[] types) => before.Types is not { } old || old.Any(types.Contains);

    private bool SameTypes(SchemaNode before, SchemaNode now, ValuePath path, bool isNewlyRequired)
    {
        if (now.Types is not { } types) return true;
        if (before.Types is not { } old)
        {
            Narrowed.Add((path, "it is " + string.Join(" or ", types) + " now, and was anything"));
            return false;
        }

        var gone = old.Where(t => !types.Contains(t) && !(t == "integer" && types.Contains("number"))).ToList();
        if (gone.Count == 0) return true;
        if (gone.Count == 1 && gone[0] == "null")
        {
            if (!isNewlyRequired) Narrowed.Add((path, "null is refused"));
            return true;
        }

        Narrowed.Add((path, "it was " + string.Join(" or ", old) + " and is " + string.Join(" or ", types)));
        return false;
    }

    private void Members(SchemaNode before, SchemaNode now, ValuePath path)
    {
        if (DataMaps.Get(now.Keywords, "enum") is not DataList members) return;
        if (DataMaps.Get(before.Keywords, "enum") is not DataList old)
        {
            Narrowed.Add((path, "only some texts pass"));
            return;
        }

        var gone = old.Items.Where(m => m is not DataNull && members.Items.All(n => BaselineData.Same(m, n) != true)).Select(YamlWriter.Inline).ToList();
        if (gone.Count > 0) Narrowed.Add((path, string.Join(", ", gone) + (gone.Count == 1 ? " is" : " are") + " no member any more"));
    }

    private void Bound(SchemaNode before, SchemaNode now, ValuePath path, string keyword, string? exclusive, bool isLow)
    {
        if (Of(now) is not { } bound) return;
        var old = Of(before);
        var order = old is null ? 1 : (isLow ? 1 : -1) * bound.Value.CompareTo(old.Value.Value);
        if (order > 0 || (order == 0 && bound.IsExclusive && old is { IsExclusive: false }))
            Narrowed.Add((path, keyword + " is " + Shown(bound) + (old is { } was ? " and was " + Shown(was) : "")));

        (double Value, bool IsExclusive)? Of(SchemaNode node)
        {
            (double, bool)? found = Number(DataMaps.Get(node.Keywords, keyword)) is { } plain ? (plain, false) : null;
            if (exclusive is null || Number(DataMaps.Get(node.Keywords, exclusive)) is not { } strict) return found;
            return found is { } other && (isLow ? other.Item1 > strict : other.Item1 < strict) ? found : (strict, true);
        }

        static string Shown((double Value, bool IsExclusive) bound) => YamlWriter.Number(bound.Value) + (bound.IsExclusive ? " (exclusive)" : "");
    }

    private void Keys(SchemaNode before, SchemaNode now, ValuePath path, DataMap? beforeGiven, DataMap? nowGiven)
    {
        var required = new HashSet<string>(before.Required, StringComparer.Ordinal);
        var newlyRequired = new HashSet<string>(now.Required.Where(k => !IsGiven(nowGiven, k) && (!required.Contains(k) || IsGiven(beforeGiven, k))), StringComparer.Ordinal);
        Required.AddRange(newlyRequired.Select(path.Then));
        foreach (var key in before.Properties)
        {
            var old = before.Property(key)!;
            if ((now.Property(key) ?? (now.IsClosed ? null : now.Others)) is { } current)
                Compare(old, current, path.Then(key), Given(beforeGiven, key), Given(nowGiven, key), newlyRequired.Contains(key));
            // Kubernetes types are open: a cluster may know what the client has dropped.
            else if (now.IsClosed || now.Reference is null) Removed.Add(path.Then(key));
        }

        if (before.IsClosed) return;
        if (now.IsClosed) Narrowed.Add((path, "keys that it does not know are refused"));
        else if (now.Others is { } others && before.Others is { } all) Compare(all, others, path.Then(ValuePath.Entry), null, null, isNewlyRequired: false);
        else if (now.Others is { Keywords.Entries.Count: > 0 }) Narrowed.Add((path, "its entries have a type now"));
    }

    private static DataValue? Given(DataMap? map, string key) => map is null ? null : DataMaps.Get(map, key);

    private static bool IsGiven(DataMap? map, string key) => Given(map, key) is not (null or DataNull);

    private static double? Number(DataValue? value) => value switch
    {
        DataInteger i => i.Value,
        DataNumber n => n.Value,
        _ => null,
    };

    private static string Word(string keyword) => keyword == "not" ? "what is denied" : string.Format(CultureInfo.InvariantCulture, "its {0}", keyword);
}
