using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>A table of values that several charts may share while they are merged, as Helm's maps do: a value is a table, a JSON scalar or list, or null.</summary>
internal sealed class ValueMap : Dictionary<string, object?>
{
    public ValueMap()
        : base(StringComparer.Ordinal)
    {
    }

    private ValueMap(ValueMap other)
        : base(other, StringComparer.Ordinal)
    {
    }

    public static ValueMap Of(JsonObject json)
    {
        var map = new ValueMap();
        foreach (var (key, value) in json) map[key] = value is JsonObject table ? Of(table) : value;
        return map;
    }

    public JsonObject ToJson()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var json = new JsonObject();
        foreach (var (key, value) in this) json[key] = value is ValueMap table ? table.ToJson() : ((JsonNode?)value)?.DeepClone();
        return json;
    }

    /// <summary>The entries alone: tables inside stay shared.</summary>
    public ValueMap Shallow() => new(this);

    /// <summary>All tables are new ones; lists and scalars are never changed and stay.</summary>
    public ValueMap Deep()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var copy = new ValueMap();
        foreach (var (key, value) in this) copy[key] = value is ValueMap table ? table.Deep() : value;
        return copy;
    }

    /// <summary>The table at a dotted path; null where there is none.</summary>
    public ValueMap? Table(string path)
    {
        var at = this;
        foreach (var name in path.Split('.'))
        {
            if (at.GetValueOrDefault(name) is not ValueMap next) return null;
            at = next;
        }

        return at;
    }

    /// <summary>Whether there is something other than a table at a dotted path.</summary>
    public bool TryValue(string path, out JsonNode? value)
    {
        value = null;
        var split = path.LastIndexOf('.');
        var table = split < 0 ? this : Table(path[..split]);
        if (table is null || !table.TryGetValue(path[(split + 1)..], out var held) || held is ValueMap) return false;
        value = (JsonNode?)held;
        return true;
    }
}
