using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>Reading a spec by the names in the file. What stands in the open part of a type (<c>Extra</c>) is found as well.</summary>
internal static class SpecPaths
{
    /// <summary>What stands at a path such as <c>topology.supported</c>; null where nothing does.</summary>
    public static ConstantNode? At(this ConstantMap map, string path)
    {
        ConstantNode? node = map;
        foreach (var key in path.Split('.')) node = (node as ConstantMap)?.Field(key);
        return node;
    }

    /// <summary>The mappings in a list at a path.</summary>
    public static IEnumerable<ConstantMap> Maps(this ConstantMap map, string path) => (map.At(path) as ConstantList)?.Items.OfType<ConstantMap>() ?? [];

    /// <summary>A text of a mapping, with its place; null where there is none, or what is there is no text.</summary>
    public static ConstantScalar? TextNode(this ConstantMap map, string key) => map.Field(key) is ConstantScalar { Value: DataString } text ? text : null;

    /// <summary>The same as a text alone.</summary>
    public static string? Text(this ConstantMap map, string key) => map.TextNode(key) is { Value: DataString text } ? text.Value : null;

    private static ConstantNode? Field(this ConstantMap map, string key)
    {
        if (map[key] is { } own) return own;
        foreach (var entry in map.Entries)
            if (entry is { IsSpread: true, Value: ConstantMap open } && open[key] is { } further) return further;
        // An open part that can't be read may hold anything.
        return map.Entries.FirstOrDefault(static e => e is { IsSpread: true, Value: ConstantUnknown })?.Value;
    }
}
