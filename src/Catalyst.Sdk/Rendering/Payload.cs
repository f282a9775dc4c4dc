using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Payload;

namespace Catalyst.Sdk;

/// <summary>What the build emitted for one Blueprint, read from the constants of its assembly: the same files that Helm reads.</summary>
internal sealed record Payload(JsonObject Schema, ChartInfo Chart, IReadOnlyDictionary<string, string> ChartFiles)
{
    private const string Prefix = "chart/";
    private static readonly ConcurrentDictionary<Type, Payload> Known = new();
    private static readonly IReadOnlyDictionary<string, string> EmptyFiles = new Dictionary<string, string>();

    [RequiresUnreferencedCode("The payload is read by reflection.")]
    public static Payload Of(Type blueprint) => Known.GetOrAdd(blueprint, static type => Read(type));

    [RequiresUnreferencedCode("The payload is read by reflection.")]
    private static Payload Read(Type blueprint)
    {
        var attribute = blueprint.GetCustomAttribute<BlueprintAttribute>() ?? throw new InvalidOperationException($"{blueprint.Name} is not marked [Blueprint].");
        var folders = FoldersOf(blueprint.Assembly)
            ?? throw new InvalidOperationException($"The assembly of {blueprint.Name} holds no emitted chart: it was built without Catalyst.Sdk's build assets, or with CatalystEmit=false.");
        var name = attribute.Folder ?? (attribute.Name.StartsWith("bp-", StringComparison.Ordinal) ? attribute.Name[3..] : attribute.Name);
        var files = folders.Where(f => f.Name == name).Select(static f => f.Files).FirstOrDefault(EmptyFiles);
        if (!files.TryGetValue("chart/values.schema.json", out var schema) || !files.TryGetValue("chart/Chart.yaml", out var chart))
            throw new InvalidOperationException($"The assembly of {blueprint.Name} holds no chart of {attribute.Name}; build it again.");
        return new Payload((JsonObject)JsonNode.Parse(schema)!, new ChartInfo(OverlayReader.Read(chart)),
            files.Where(static f => f.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(static f => f.Key[Prefix.Length..], static f => f.Value, StringComparer.Ordinal));
    }

    /// <summary>The folders that an assembly carries, in the order of the payload; null when it carries none.</summary>
    /// <exception cref="InvalidOperationException">The assembly was made by a generator of another version.</exception>
    [RequiresUnreferencedCode("The payload is read by reflection.")]
    public static IReadOnlyList<(string Name, IReadOnlyDictionary<string, string> Files)>? FoldersOf(Assembly assembly) =>
        assembly.GetType(PayloadFormat.ClassName)?.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static)
            .Where(static f => f.IsLiteral && f.Name[0] == 'B').OrderBy(static f => int.Parse(f.Name.AsSpan(1), CultureInfo.InvariantCulture))
            .Select(f => PayloadFolder.Read((string?)f.GetRawConstantValue() ?? "") ?? throw new InvalidOperationException($"{assembly.GetName().Name} was built with another version of Catalyst.Sdk; build it again."))
            .Select(static f => (f.Name, (IReadOnlyDictionary<string, string>)Enumerable.Range(0, f.Count).ToDictionary(f.Path, f.Text, StringComparer.Ordinal))).ToList();
}
