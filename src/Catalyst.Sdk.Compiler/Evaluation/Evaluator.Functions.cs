using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Evaluation;

internal sealed partial class Evaluator
{
    private DataValue Called(Call call, Scopes scopes)
    {
        var arguments = call.Arguments.Select(a => Value(a, scopes)).ToList();
        if (call.Function is "default" or "coalesce") return Fallback(call, arguments);
        if (arguments.FirstOrDefault(static a => a is Unknown) is { } unknown) return unknown;
        return Known(call, arguments) ?? new Unknown(call.Function);
    }

    private static DataValue Fallback(Call call, List<DataValue> arguments)
    {
        // default takes its value last, coalesce the first that has content.
        if (call.Function == "default") arguments.Reverse();
        foreach (var argument in arguments)
            if (IsTrue(argument) != false) return argument;
        return arguments.LastOrDefault() ?? DataNull.Instance;
    }

    private DataValue? Known(Call call, List<DataValue> a)
    {
        switch (call.Function, a.Count)
        {
            case ("fail", 1): throw new RenderStop(Text(a[0]) ?? "");
            case ("required", 2): return a[1] is DataNull or DataString { Value: "" } ? throw new RenderStop(Text(a[0]) ?? "") : a[1];
            case (".Capabilities.APIVersions.Has", 1): return new DataBool(inputs.ApiVersions.Contains(Text(a[0]) ?? ""));
            case (".Files.Get", 1): return inputs.Files is null ? null : new DataString(inputs.Files.TryGetValue(Text(a[0]) ?? "", out var file) ? file : "");
            case ("lookup", _): return new DataMap([]);
            case ("int64" or "int", 1): return Whole(a[0]);
            case ("float64", 1): return Number(a[0]) is { } f ? new DataNumber(f) : null;
            case ("toString" or "quote" or "squote", 1): return a[0] is DataNull ? a[0] : Text(a[0]) is { } text ? new DataString(text) : null;
            case ("toJson", 1): return call.Type.Kind == ValueKind.Formatted || call.Type.IsStructure ? a[0] : Number(a[0]) is not null ? new DataString(Text(a[0])!) : null;
            case ("toYaml" or "fromYaml" or "fromJson", 1): return call.Type.IsStructure && a[0] is DataMap or DataList ? a[0] : null;
            case ("add", > 0): return Sum(a, static (x, y) => x + y);
            case ("sub", 2): return Sum(a, static (x, y) => x - y);
            case ("mul", > 0): return Sum(a, static (x, y) => x * y);
            case ("min", > 0): return Sum(a, Math.Min);
            case ("max", > 0): return Sum(a, Math.Max);
            case ("len", 1): return Size(a[0]);
            case ("empty", 1): return IsTrue(a[0]) is { } full ? new DataBool(!full) : null;
            case ("not", 1): return IsTrue(a[0]) is { } truth ? new DataBool(!truth) : null;
            case ("ternary", 3): return IsTrue(a[2]) is { } test ? a[test ? 0 : 1] : null;
            case ("list", _): return new DataList(a.ToEquatableArray());
            case ("append", 2): return a[0] is DataList grown ? new DataList([.. grown.Items, a[1]]) : null;
            case ("prepend", 2): return a[0] is DataList shifted ? new DataList([a[1], .. shifted.Items]) : null;
            case ("concat", > 0): return a.All(static l => l is DataList) ? new DataList(a.SelectMany(static l => ((DataList)l).Items).ToEquatableArray()) : null;
            case ("reverse", 1): return a[0] is DataList turned ? new DataList(turned.Items.Reverse().ToEquatableArray()) : null;
            case ("first" or "last", 1): return a[0] is DataList { Items.Count: > 0 } ends ? ends.Items[call.Function == "first" ? 0 : ends.Items.Count - 1] : null;
            case ("dict", 0): return new DataMap([]);
            case ("index" or "get", 2): return Element(a[0], a[1]);
            case ("hasKey", 2): return a[0] is DataMap keys && a[1] is DataString key ? new DataBool(keys.Entries.Any(e => e.Key == key.Value)) : null;
            case ("has", 2): return a[1] is DataList held ? new DataBool(held.Items.Contains(a[0])) : null;
            case ("splitList", 2): return a[0] is DataString by && a[1] is DataString whole ? Split(whole.Value, by.Value) : null;
            case ("join", 2): return a[1] is DataList parts && a[0] is DataString between && parts.Items.All(static p => Text(p) is not null) ? new DataString(string.Join(between.Value, parts.Items.Select(Text))) : null;
            case ("printf", > 0): return Printed(a);
            case (FileRows.AsConfig or FileRows.AsSecrets, _): return null;
            default: return a.All(static v => v is DataString or DataInteger) ? OfText(call.Function, a) : null;
        }
    }

    private static DataValue? OfText(string function, List<DataValue> a)
    {
        string At(int i) => Text(a[i])!;
        return (function, a.Count) switch
        {
            ("trunc", 2) when a[0] is DataInteger n && n.Value >= 0 => new DataString(Cut(At(1), (int)n.Value)),
            ("trimSuffix", 2) => new DataString(At(1).EndsWith(At(0), StringComparison.Ordinal) ? At(1).Substring(0, At(1).Length - At(0).Length) : At(1)),
            ("trimPrefix", 2) => new DataString(At(1).StartsWith(At(0), StringComparison.Ordinal) ? At(1).Substring(At(0).Length) : At(1)),
            ("trim", 1) when At(0).All(static c => c < '\x80') => new DataString(At(0).Trim()),
            ("trimAll", 2) => new DataString(At(1).Trim(At(0).ToCharArray())),
            ("replace", 3) when At(0).Length > 0 => new DataString(At(2).Replace(At(0), At(1))),
            ("lower", 1) when At(0).All(static c => c < '\x80') => new DataString(At(0).ToLowerInvariant()),
            ("upper", 1) when At(0).All(static c => c < '\x80') => new DataString(At(0).ToUpperInvariant()),
            ("contains", 2) => new DataBool(At(1).IndexOf(At(0), StringComparison.Ordinal) >= 0),
            ("hasPrefix", 2) => new DataBool(At(1).StartsWith(At(0), StringComparison.Ordinal)),
            ("hasSuffix", 2) => new DataBool(At(1).EndsWith(At(0), StringComparison.Ordinal)),
            ("b64enc", 1) => new DataString(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(At(0)))),
            _ => null,
        };
    }

    /// <summary>At most so many bytes, as Go counts.</summary>
    private static string Cut(string text, int bytes)
    {
        if (text.All(static c => c < '\x80')) return text.Length <= bytes ? text : text.Substring(0, bytes);
        var encoded = System.Text.Encoding.UTF8.GetBytes(text);
        return encoded.Length <= bytes ? text : System.Text.Encoding.UTF8.GetString(encoded, 0, bytes);
    }

    private static DataList Split(string text, string by) =>
        new(text.Split([by], StringSplitOptions.None).Select(static p => (DataValue)new DataString(p)).ToEquatableArray());

    private static DataValue? Whole(DataValue value) => value switch
    {
        DataInteger => value,
        DataNumber n => new DataInteger((long)n.Value),
        DataNull => new DataInteger(0),
        DataBool b => new DataInteger(b.Value ? 1 : 0),
        DataString s when long.TryParse(s.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) => new DataInteger(parsed),
        _ => null,
    };

    private static DataValue? Size(DataValue value) => value switch
    {
        DataList list => new DataInteger(list.Items.Count),
        DataMap map => new DataInteger(map.Entries.Count),
        DataString text => new DataInteger(System.Text.Encoding.UTF8.GetByteCount(text.Value)),
        _ => null,
    };

    private static DataValue? Sum(List<DataValue> values, Func<long, long, long> operation) =>
        values.All(static v => v is DataInteger) ? new DataInteger(values.Select(static v => ((DataInteger)v).Value).Aggregate(operation)) : null;

    /// <summary><c>printf</c> with plain verbs.</summary>
    private static DataValue? Printed(List<DataValue> a)
    {
        if (a[0] is not DataString { Value: var format }) return null;
        var text = new System.Text.StringBuilder();
        var next = 1;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                text.Append(format[i]);
                continue;
            }

            if (++i >= format.Length) return null;
            if (format[i] == '%') text.Append('%');
            else if (format[i] is 's' or 'd' or 'v' or 't' && next < a.Count && a[next] is not DataNull && Text(a[next]) is { } piece)
            {
                text.Append(piece);
                next++;
            }
            else return null;
        }

        return next == a.Count ? new DataString(text.ToString()) : null;
    }
}
