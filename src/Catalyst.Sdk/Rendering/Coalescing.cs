using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>Merges values over the defaults of a chart and of the charts inside it, step by step as the chosen Helm does: maps merge,
/// everything else replaces, null deletes a default.</summary>
/// <remarks>Helm: <c>pkg/chartutil/coalesce.go</c> (3), <c>pkg/chart/common/util/coalesce.go</c> (4). Tables are shared where Helm shares them:
/// 3.11 and 3.12 change a chart's own defaults on the way, and later steps see that.</remarks>
/// <param name="line">The Helm to follow.</param>
internal sealed class Coalescing(HelmLine line)
{
    private const string Global = "global";

    private bool IsLegacy => line is HelmLine.Helm311 or HelmLine.Helm312;

    /// <summary>An overlay over the defaults of a chart that has no others inside.</summary>
    public static JsonObject Merge(JsonObject defaults, JsonObject overlay, HelmLine line = HelmLine.Helm41) =>
        new Coalescing(line).Values(new ChartNode { Name = "", Version = "", Values = ValueMap.Of(defaults) }, ValueMap.Of(overlay)).ToJson();

    /// <summary>All values of a chart: its own, and below each inner chart's name the values of that.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="given">What goes over its defaults; left as it is.</param>
    /// <param name="keepNulls">Nulls are kept for a later merge.</param>
    /// <exception cref="ValuesException">A scalar stands where an inner chart's values belong.</exception>
    public ValueMap Values(ChartNode chart, ValueMap given, bool keepNulls = false) => All(chart, given.Deep(), keepNulls);

    private ValueMap All(ChartNode chart, ValueMap values, bool keepNulls)
    {
        Own(chart, values, keepNulls);
        foreach (var child in chart.Children)
        {
            if (!values.TryGetValue(child.Name, out var held)) values[child.Name] = held = new ValueMap();
            if (held is not ValueMap table) throw new ValuesException($"The values of the chart '{child.Name}' must be a mapping.");
            Globals(table, values);
            values[child.Name] = All(child, table, keepNulls);
        }

        return values;
    }

    private void Own(ChartNode chart, ValueMap values, bool keepNulls)
    {
        var defaults = IsLegacy ? chart.Values : chart.Values.Deep();
        foreach (var (key, value) in defaults.ToList())
        {
            if (!values.TryGetValue(key, out var held)) values[key] = value;
            else if (held is null && !keepNulls) values.Remove(key);
            else if (held is ValueMap table && value is ValueMap below)
                Tables(table, below, keepNulls || (!IsLegacy && chart.Children.Exists(c => c.Name == key)));
        }
    }

    /// <summary>The parent's globals go over the child's.</summary>
    private void Globals(ValueMap child, ValueMap parent)
    {
        ValueMap? below = [], above = [];
        if (child.TryGetValue(Global, out var held) && (below = held as ValueMap) is null) return;
        if (parent.TryGetValue(Global, out held) && (above = held as ValueMap) is null) return;
        foreach (var (key, value) in above.ToList())
        {
            if (value is ValueMap table)
            {
                var copy = table.Shallow();
                if (!below.TryGetValue(key, out var other)) below[key] = copy;
                else if (other is ValueMap inner)
                {
                    Tables(copy, inner, keepNulls: !IsLegacy);
                    below[key] = copy;
                }
            }
            else if (!(below.TryGetValue(key, out var other) && other is ValueMap))
            {
                below[key] = value;
            }
        }

        child[Global] = below;
    }

    /// <summary>Merges one table under another, which wins; the upper one is changed.</summary>
    public ValueMap Tables(ValueMap above, ValueMap below, bool keepNulls)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        // Helm 4.1 tells a null that deletes a default from one that has nothing to delete.
        var deletable = below.Where(static p => p.Value is not null).Select(static p => p.Key).ToHashSet(StringComparer.Ordinal);
        if (line == HelmLine.Helm41)
            foreach (var (key, value) in above.ToList())
                if (value is null) below[key] = null;
        foreach (var (key, value) in below.ToList())
        {
            if (above.TryGetValue(key, out var held) && !keepNulls && held is null && (line != HelmLine.Helm41 || deletable.Contains(key))) above.Remove(key);
            else if (!above.ContainsKey(key)) above[key] = value;
            else if (value is ValueMap table && held is ValueMap upper) Tables(upper, table, keepNulls);
        }

        return above;
    }
}
