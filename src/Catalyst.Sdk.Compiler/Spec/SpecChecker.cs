using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>Walks the table beside a value: reports what breaks a limit, and gives the data in the order of writing.</summary>
internal sealed class SpecChecker(ProblemBag problems)
{
    /// <summary>The rule that a missing field breaks.</summary>
    public DiagnosticDescriptor Missing { get; init; } = MetadataRules.Missing;

    /// <summary>The rule that a value outside its limits breaks.</summary>
    public DiagnosticDescriptor Outside { get; init; } = MetadataRules.OutsideLimit;

    /// <summary>Whether texts that are no name of the type through which they came are reported here; the analyzer of names reports them anyway.</summary>
    public bool ReportsNames { get; init; } = true;

    /// <summary>The data; null where it can't be known, which has been reported.</summary>
    public DataValue? Check(ConstantNode node, FieldRule rule) => node switch
    {
        ConstantUnknown => null,
        ConstantMap map when rule.Shape == FieldShape.Map => Object(map, rule),
        ConstantList list when rule.Shape == FieldShape.List => List(list, rule),
        ConstantScalar { Value: DataString text } when rule.MayBeText => text,
        ConstantScalar scalar when rule.Shape is not (FieldShape.Map or FieldShape.List) => Scalar(scalar, rule),
        _ => Refuse(node.At, rule, "must be " + Described(rule.Shape), Outside),
    };

    private DataValue? Object(ConstantMap map, FieldRule rule)
    {
        if (Flattened(map, rule) is not { } entries) return null;
        if (entries is [{ IsSpread: true, Value: ConstantScalar alone }]) return alone.Value;
        var written = new List<(int Order, DataEntry Entry)>(entries.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var complete = true;
        foreach (var entry in entries)
        {
            if (!seen.Add(entry.Key))
            {
                Refuse(entry.KeyAt, rule, "has '" + entry.Key + "' twice", Outside);
                continue;
            }

            DataValue? value;
            if (rule.Fields.TryGetValue(entry.Key, out var field) && !field.IsComputed) value = Check(entry.Value, field);
            else if (field is not null) value = Refuse(entry.KeyAt, field, "is computed by the build; leave it out", Outside);
            else if (rule.Items is { } items) value = Key(entry, rule) ? Check(entry.Value, items) : null;
            else if (rule.IsOpen || rule.Fields.Count == 0) value = Raw(entry.Value);
            else value = Refuse(entry.KeyAt, rule, "has no field '" + entry.Key + "'; the platform would drop it", Outside);

            if (value is null) complete = false;
            else written.Add((field?.Order ?? int.MaxValue, new DataEntry(entry.Key, value)));
        }

        foreach (var field in rule.Fields.Values)
        {
            if (!field.IsRequired || seen.Contains(field.Name)) continue;
            var absence = field.Absence ?? Missing;
            problems.AddWithMend(absence, map.At, field.AbsenceMend, field.Path, Pascal(field.Name));
            if (Rule.StopsEmission(absence)) complete = false;
        }

        return complete ? new DataMap(written.OrderBy(static w => w.Order).Select(static w => w.Entry).ToEquatableArray()) : null;
    }

    /// <summary>The entries with those of open parts beside their siblings.</summary>
    private List<ConstantEntry>? Flattened(ConstantMap map, FieldRule rule)
    {
        var entries = new List<ConstantEntry>(map.Entries.Count);
        foreach (var entry in map.Entries)
        {
            switch (entry)
            {
                case { IsSpread: false }: entries.Add(entry); break;
                case { Value: ConstantMap open }: entries.AddRange(open.Entries); break;
                case { Value: ConstantUnknown }: return null;
                case { Value: ConstantScalar { Value: DataString } } when rule.MayBeText: entries.Add(entry); break;
                default:
                    _ = Refuse(entry.Value.At, rule, "takes further keys as a mapping: new() { [\"key\"] = … }", Outside);
                    return null;
            }
        }

        return entries;
    }

    private bool Key(ConstantEntry entry, FieldRule rule)
    {
        if (rule.KeyRegex?.IsMatch(entry.Key) != false) return true;
        _ = Refuse(entry.KeyAt, rule, "has the key '" + entry.Key + "', which must be " + rule.KeyWords);
        return !Rule.StopsEmission(rule.Rule ?? Outside);
    }

    private DataList? List(ConstantList list, FieldRule rule)
    {
        var items = new List<DataValue>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (Check(item, rule.Items!) is not { } value) continue;
            if (rule.IsSet && items.Contains(value)) _ = Refuse(item.At, rule, "has " + Text(value) + " twice");
            else items.Add(value);
        }

        var fits = list.Items.Count >= (rule.MinItems ?? 0) && list.Items.Count <= (rule.MaxItems ?? int.MaxValue);
        if (list.Items.Count < rule.MinItems) _ = Refuse(list.At, rule, "must not be empty");
        else if (!fits) _ = Refuse(list.At, rule, string.Format(CultureInfo.InvariantCulture, "has {0} items; {1} are allowed", list.Items.Count, rule.MaxItems));
        if (rule.ItemKey is { } key) fits &= AreDifferent(list, rule, key);
        return fits && items.Count == list.Items.Count ? new DataList(items.ToEquatableArray()) : null;
    }

    private bool AreDifferent(ConstantList list, FieldRule rule, string key)
    {
        var seen = new HashSet<DataValue>();
        var different = true;
        foreach (var value in list.Items.OfType<ConstantMap>().Select(item => item[key]).OfType<ConstantScalar>())
        {
            if (seen.Add(value.Value)) continue;
            different = false;
            _ = Refuse(value.At, rule, "has " + Text(value.Value) + " twice: " + key + " tells its items apart");
        }

        return different;
    }

    private DataValue? Scalar(ConstantScalar scalar, FieldRule rule)
    {
        var fits = (rule.Shape, scalar.Value) switch
        {
            (FieldShape.Text or FieldShape.Versions or FieldShape.Dependency, DataString) => true,
            (FieldShape.Integer or FieldShape.Port, DataInteger) => true,
            (FieldShape.Port, DataString) => true,
            (FieldShape.Flag, DataBool) => true,
            _ => false,
        };
        if (!fits) return Refuse(scalar.At, rule, rule.Values is { } values ? OneOf(values) : "must be " + Described(rule.Shape), Outside);
        return scalar.Value switch
        {
            DataString text when scalar.IsName && !ReportsNames && Breaks(text.Value, rule) => null,
            DataString text => String(text, scalar.At, rule),
            DataInteger number when number.Value < rule.Minimum || number.Value > rule.Maximum =>
                Refuse(scalar.At, rule, string.Format(CultureInfo.InvariantCulture, "is {0}; it must be {1} to {2}", number.Value, rule.Minimum, rule.Maximum)),
            _ => scalar.Value,
        };
    }

    private DataString? String(DataString text, Location at, FieldRule rule)
    {
        var value = text.Value;
        if (rule.Shape == FieldShape.Versions)
        {
            if (VersionRange.Error(value) is not { } error) return text;
            problems.AddWithMend(DependencyRules.Range, at, MeantTexts.Range(value), value, error);
            return null;
        }

        if (rule.Shape == FieldShape.Dependency)
        {
            if (rule.Regex!.IsMatch(value)) return text;
            problems.Add(DependencyRules.Name, at, "'" + value + "' is no name of a Blueprint: write bp- (optional) and 2 to 63 lower-case letters, digits and dashes, a letter first");
            return null;
        }

        if (rule.Values is { } values && !values.Contains(value)) return (DataString?)Refuse(at, rule, OneOf(values));
        if (value.Length < rule.MinLength) return (DataString?)Refuse(at, rule, "must not be empty", rule.Length);
        if (value.Length > rule.MaxLength) return (DataString?)Refuse(at, rule, string.Format(CultureInfo.InvariantCulture, "has {0} characters; {1} are allowed", value.Length, rule.MaxLength), rule.Length);
        if (rule.Regex?.IsMatch(value) == false) return (DataString?)Refuse(at, rule, "is '" + value + "'; it must be " + rule.Words, mend: rule.Mend?.Invoke(value));
        return rule.RefusedRegex?.IsMatch(value) == true ? (DataString?)Refuse(at, rule, rule.RefusedBecause!, mend: rule.Mend?.Invoke(value)) : text;
    }

    /// <summary>Data whose form the platform leaves open.</summary>
    private DataValue? Raw(ConstantNode node)
    {
        switch (node)
        {
            case ConstantScalar scalar: return scalar.Value;
            case ConstantList list:
                var items = list.Items.Select(Raw).ToList();
                return items.Contains(null) ? null : new DataList(items.ToEquatableArray()!);
            case ConstantMap map:
                var entries = map.Entries.Select(e => (e.Key, Value: Raw(e.Value))).ToList();
                return entries.Exists(static e => e.Value is null) ? null : new DataMap(entries.Select(static e => new DataEntry(e.Key, e.Value!)).ToEquatableArray());
            default: return null;
        }
    }

    private static bool Breaks(string value, FieldRule rule) =>
        rule.Values?.Contains(value) == false || rule.Regex?.IsMatch(value) == false || rule.RefusedRegex?.IsMatch(value) == true;

    /// <param name="row">What is broken, where that is not the field's own limit: what is of another shape breaks no row of the platform.</param>
    private DataValue? Refuse(Location at, FieldRule rule, string why, DiagnosticDescriptor? row = null, string? mend = null)
    {
        problems.AddWithMend(row ?? rule.Rule ?? Outside, at, mend, rule.Path, why);
        return null;
    }

    private static string OneOf(IReadOnlyList<string> values) => "must be one of " + string.Join(", ", values.Select(static v => v.Length == 0 ? "the empty text" : v));

    private static string Described(FieldShape shape) => shape switch
    {
        FieldShape.Integer => "a whole number",
        FieldShape.Flag => "true or false",
        FieldShape.Port => "a number or a name",
        FieldShape.Map => "a mapping",
        FieldShape.List => "a list",
        _ => "a text",
    };

    private static string Text(DataValue value) => value is DataString text ? "'" + text.Value + "'" : value.ToString();

    // The properties are named after the fields: multi-region is MultiRegion.
    private static string Pascal(string field) =>
        string.Concat(field.Split('-').Select(static part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part.Substring(1)));
}
