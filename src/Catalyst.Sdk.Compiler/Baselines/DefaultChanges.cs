using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>Defaults that differ, of values that both versions have.</summary>
internal static class DefaultChanges
{
    public static IEnumerable<(ValuePath Path, string How)> Of(Baseline before, DataMap schema, DataMap defaults) =>
        before.Schema is { } old ? Within(before.Defaults, defaults, SchemaNode.Root(old), SchemaNode.Root(schema), ValuePath.Root) : [];

    private static IEnumerable<(ValuePath Path, string How)> Within(DataMap before, DataMap now, SchemaNode? oldSchema, SchemaNode? schema, ValuePath path)
    {
        foreach (var key in before.Entries.Select(static e => e.Key).Union(now.Entries.Select(static e => e.Key)))
        {
            var (was, isNow) = (DataMaps.Get(before, key), DataMaps.Get(now, key));
            var (old, current) = (oldSchema?.Property(key), schema?.Property(key));
            // A value that one of the two versions does not have is removed or new; a key of a map is the default's own.
            if ((old is null) != (current is null)) continue;
            var at = path.Then(key);
            if (was is DataMap a && isNow is DataMap b)
            {
                foreach (var inner in Within(a, b, old, current, at)) yield return inner;
            }
            else if (BaselineData.Same(was, isNow) == false)
            {
                yield return (at, "was " + Shown(was) + ", is " + Shown(isNow));
            }
        }
    }

    private static string Shown(DataValue? value) => value switch
    {
        null or DataNull => "none",
        DataMap { Entries.Count: > 0 } => "a mapping",
        DataList { Items.Count: > 3 } => "a list",
        DataList { Items.Count: > 0 } list => "[" + string.Join(", ", list.Items.Select(Shown)) + "]",
        DataString { Value: { Length: > 40 } text } => YamlWriter.Inline(new DataString(text.Substring(0, 40) + "…")),
        _ => YamlWriter.Inline(value),
    };
}
