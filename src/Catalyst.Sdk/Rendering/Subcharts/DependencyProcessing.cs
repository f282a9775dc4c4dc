using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>Which inner charts there are under which names, and what the outer ones import from them: what Helm does before it merges values.</summary>
/// <remarks>Helm: <c>dependencies.go</c> of the chart utilities. The order of the steps is Helm's, since each changes what the next one sees.</remarks>
/// <param name="line">The Helm to follow.</param>
internal sealed class DependencyProcessing(HelmLine line)
{
    private readonly Coalescing _coalescing = new(line);

    private bool KeepsNulls => line is HelmLine.Helm317 or HelmLine.Helm41;

    /// <summary>The values of the whole umbrella; the tree is left with the enabled charts alone, under their final names.</summary>
    public JsonObject Run(ChartNode root, JsonObject given)
    {
        var values = ValueMap.Of(given);
        try
        {
            Enable(root, values, "");
            Import(root);
            return _coalescing.Values(root, values).ToJson();
        }
        catch (InsufficientExecutionStackException e)
        {
            // Two imports of which one reads what the other writes: Helm, which shares tables here, does not come to an end either.
            throw new ValuesException("The values that the chart imports contain themselves: import them under a key that they do not have.", e);
        }
    }

    private void Enable(ChartNode chart, ValueMap values, string path)
    {
        if (chart.Dependencies is not { } listed) return;
        // What is in charts/ and not in Chart.yaml is always there.
        var children = chart.Children.Where(c => !listed.Exists(d => d.Name == c.Name && d.Fits(c.Version))).ToList();
        foreach (var entry in listed)
        {
            if (chart.Children.Find(c => c.Name == entry.Name && entry.Fits(c.Version)) is { } found)
            {
                var copy = found.Copy(apart: line == HelmLine.Helm41);
                if (entry.Alias.Length > 0) copy.Name = entry.Alias;
                children.Add(copy);
            }

            if (entry.Alias.Length > 0) entry.Name = entry.Alias;
        }

        chart.Children = children;
        foreach (var entry in listed) entry.Enabled = true;
        var merged = _coalescing.Values(chart, values);
        foreach (var entry in listed) ByTags(entry, merged);
        foreach (var entry in listed) ByCondition(entry, merged, path);

        var disabled = listed.Where(static e => !e.Enabled).Select(static e => e.Name).ToHashSet(StringComparer.Ordinal);
        children = [.. children.Where(c => !disabled.Contains(c.Name))];
        foreach (var child in children) Enable(child, merged, path + child.Name + ".");
        var enabled = listed.Where(e => !disabled.Contains(e.Name)).ToList();
        chart.Dependencies = enabled.Count == 0 ? null : enabled;
        chart.Children = children;
    }

    private static void ByTags(DependencyEntry entry, ValueMap merged)
    {
        if (merged.Table("tags") is not { } tags) return;
        var told = entry.Tags.Select(t => tags.GetValueOrDefault(t)).Select(static v => v is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : (bool?)null).ToList();
        entry.Enabled = told.Contains(true) || !told.Contains(false);
    }

    /// <summary>The first path that holds a truth value decides, over the tags.</summary>
    private static void ByCondition(DependencyEntry entry, ValueMap merged, string path)
    {
        foreach (var condition in entry.Condition.Trim().Split(','))
        {
            if (condition.Length == 0 || !merged.TryValue(path + condition, out var value)) continue;
            if (value is not JsonValue told || !told.TryGetValue<bool>(out var flag)) continue;
            entry.Enabled = flag;
            return;
        }
    }

    private void Import(ChartNode chart)
    {
        foreach (var child in chart.Children) Import(child);
        if (chart.Dependencies is not { } listed) return;
        var merged = _coalescing.Values(chart, [], KeepsNulls);
        var imported = new ValueMap();
        foreach (var entry in listed)
        {
            foreach (var import in entry.ImportValues)
            {
                var (child, parent) = import.Export is { } export ? ("exports." + export, ".") : (import.Child ?? "", import.Parent ?? "");
                if (merged.Table(entry.Name + "." + child) is not { } table) continue;
                if (table.Count == 0) table = [];
                // Until 3.12 a pair of paths is merged into all values at once.
                imported = _coalescing.Tables(KeepsNulls || import.Export is not null ? imported : merged, AtPath(parent, table), KeepsNulls);
            }
        }

        chart.Values = KeepsNulls ? _coalescing.Tables(merged.Deep(), imported, keepNulls: true) : _coalescing.Tables(merged, imported, keepNulls: false);
    }

    private static ValueMap AtPath(string path, ValueMap table)
    {
        if (path == ".") return table;
        foreach (var name in path.Split('.').Reverse()) table = new ValueMap { [name] = table };
        return table;
    }
}
