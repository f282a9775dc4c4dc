using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>What the build emitted for one Blueprint, read from the constants of its assembly: the same files that Helm reads.</summary>
internal sealed record Payload(JsonObject Schema, ChartInfo Chart, IReadOnlyDictionary<string, string> ChartFiles)
{
    private const string Prefix = "chart/";
    private static readonly ConcurrentDictionary<Type, Payload> Known = new();

    [RequiresUnreferencedCode("The payload is read by reflection.")]
    public static Payload Of(Type blueprint) => Known.GetOrAdd(blueprint, static type => Read(type));

    [RequiresUnreferencedCode("The payload is read by reflection.")]
    private static Payload Read(Type blueprint)
    {
        var attribute = blueprint.GetCustomAttribute<BlueprintAttribute>() ?? throw new InvalidOperationException($"{blueprint.Name} is not marked [Blueprint].");
        var constants = blueprint.Assembly.GetType("__CatalystEmitted")?.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static)
            .Where(static f => f.IsLiteral).ToDictionary(static f => f.Name, static f => (string?)f.GetRawConstantValue() ?? "", StringComparer.Ordinal);
        if (constants is null)
            throw new InvalidOperationException($"The assembly of {blueprint.Name} holds no emitted chart: it was built without Catalyst.Sdk's build assets, or with CatalystEmit=false.");
        var files = Files(constants, attribute.Folder ?? (attribute.Name.StartsWith("bp-", StringComparison.Ordinal) ? attribute.Name[3..] : attribute.Name));
        if (!files.TryGetValue("chart/values.schema.json", out var schema) || !files.TryGetValue("chart/Chart.yaml", out var chart))
            throw new InvalidOperationException($"The assembly of {blueprint.Name} holds no chart of {attribute.Name}; build it again.");
        return new Payload((JsonObject)JsonNode.Parse(schema)!, new ChartInfo(OverlayReader.Read(chart)),
            files.Where(static f => f.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(static f => f.Key[Prefix.Length..], static f => f.Value, StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Files(Dictionary<string, string> constants, string folder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var index = constants.FirstOrDefault(c => c.Key[0] == 'B' && c.Value == folder).Key;
        if (index is null) return files;
        var prefix = "P" + index[1..] + "_";
        foreach (var (name, path) in constants)
            if (name.StartsWith(prefix, StringComparison.Ordinal)) files[path] = constants["C" + name[prefix.Length..]];
        return files;
    }
}
