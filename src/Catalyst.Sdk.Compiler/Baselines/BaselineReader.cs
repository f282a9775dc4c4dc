using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>A baseline, or what is wrong with the file.</summary>
/// <param name="OtherForm">The number at its head, when it is not ours.</param>
/// <param name="Fault">Why it cannot be read, and where.</param>
internal sealed record ReadBaseline(Baseline? Baseline, string? OtherForm, (string Why, TextSpan At)? Fault);

/// <summary>Reads baselines, each text once: an editor asks at every key.</summary>
internal static class BaselineReader
{
    private static readonly ConditionalWeakTable<SourceText, ReadBaseline> s_known = new();

    public static ReadBaseline Read(SourceText text) => s_known.GetValue(text, static t => Parse(t.ToString()));

    private static ReadBaseline Parse(string text)
    {
        object? json;
        try
        {
            json = JsonText.Read(text);
        }
        catch (JsonTextException e)
        {
            return Wrong("it is no JSON here", Math.Min(e.Position, text.Length), text.Length);
        }

        if (BaselineData.Read(json) is not DataMap root) return Wrong("it is no JSON object", 0, text.Length);
        switch (DataMaps.Get(root, "schema"))
        {
            case DataInteger { Value: Baseline.Form }: break;
            case DataInteger other: return new ReadBaseline(null, other.Value.ToString(CultureInfo.InvariantCulture), null);
            default: return Wrong("it has no number 'schema' at its head", 0, text.Length);
        }

        return Text(root, "blueprint") is { } name && Text(root, "version") is { } version && ChartVersionRange.IsVersion(version)
            ? new ReadBaseline(Of(root, name, version), null, null)
            : Wrong("it names no Blueprint with a version", 0, text.Length);
    }

    private static ReadBaseline Wrong(string why, int at, int length) => new(null, null, (why, new TextSpan(at, at < length ? 1 : 0)));

    private static Baseline Of(DataMap root, string name, string version)
    {
        var values = Map(root, "values");
        return new Baseline(name, version, DataMaps.Get(values, "schema") as DataMap, Map(values, "defaults"),
            [.. Items(root, "crds").OfType<DataMap>().Select(CrdFacts.Read).OfType<CrdFacts>()],
            Map(root, "files").Entries.Where(static e => e.Value is DataString).GroupBy(static e => e.Key, StringComparer.Ordinal).ToDictionary(static e => e.Key, static e => ((DataString)e.First().Value).Value, StringComparer.Ordinal),
            [.. Map(root, "renders").Entries.Where(static e => e.Value is DataMap).Select(static e => new Rendered(e.Key, [.. Items((DataMap)e.Value, "documents")], DataMaps.Get((DataMap)e.Value, "stopped") is DataBool { Value: true }))],
            [.. Items(root, "notRendered").OfType<DataString>().Select(static t => t.Value)]);
    }

    private static IEnumerable<DataValue> Items(DataMap map, string key) => DataMaps.Get(map, key) is DataList list ? list.Items : [];

    private static DataMap Map(DataMap map, string key) => DataMaps.Get(map, key) as DataMap ?? DataMaps.Empty;

    private static string? Text(DataMap map, string key) => DataMaps.Get(map, key) is DataString text ? text.Value : null;
}
