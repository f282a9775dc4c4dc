using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.Semantics;

/// <summary>What the native run's own functions say to an experiment, where they have a say.</summary>
internal static partial class NativeLaws
{
    /// <summary>Pairs of what was recorded and what the native function gives; empty when the experiment is about something else.</summary>
    public static IReadOnlyList<(string Function, string Recorded, string Native)> Of(Experiment e)
    {
        if (e.Fails(true) || e.Files.Count > 0 || e.Overlays.Count > 1 || e.Values.Contains("\n---", StringComparison.Ordinal) || e.Command is not null || e.Template is null) return [];
        JsonObject? values;
        try
        {
            values = ValuesOf(e);
        }
        catch (Exception ex) when (ex is ValuesException or JsonException)
        {
            return [("values", "read", "refused: " + ex.Message)];
        }

        if (values is null) return [];
        if (e.Area == "num") return Numbers(e, values);
        if (e.Template is { } template && Trail().Match(template) is { Success: true } trail && e.Area == "trail")
            return [("toYaml", e.Recorded(true).Split('\n').Skip(2).Aggregate(static (a, b) => a + "\n" + b).TrimEnd('\n'), "v: " + GoYaml.Write(values[trail.Groups["key"].Value]) + "\nz: 1")];
        if (e.Expression is not { } expression || e.Result is not { } result) return [];
        if (Typed().Match(expression) is { Success: true } typed && Path(values, typed.Groups["path"].Value, out var node))
            return [("typeOf, toJson", result, TypeOf(node) + " " + GoJson.Write(node))];
        return Value(expression, values) is { } native ? [(Function(expression), result, native)] : [];
    }

    private static JsonObject? ValuesOf(Experiment e)
    {
        var values = OverlayReader.Read(e.Values);
        if (e.Overlays is [var overlay]) values = Coalescing.Merge(values, OverlayReader.Read(overlay));
        switch (e.Arguments)
        {
            case []: return values;
            // JSON from the command line is read as a file is.
            case ["--set-json", var assignment] when Assignment().Match(assignment) is { Success: true } one:
                return Coalescing.Merge(values, new JsonObject { [one.Groups["key"].Value] = Floats(JsonNode.Parse(one.Groups["value"].Value)) });
            default: return null;
        }
    }

    /// <summary>JSON's numbers are float64 to Helm.</summary>
    private static JsonNode? Floats(JsonNode? node) => node is JsonValue number && number.GetValueKind() == JsonValueKind.Number
        ? double.Parse(number.ToJsonString(), CultureInfo.InvariantCulture) is var d && d == Math.Floor(d) && Math.Abs(d) < 1L << 53 && !double.IsNegative(d) ? JsonValue.Create((long)d) : JsonValue.Create(d)
        : node;

    /// <summary>The columns of the number experiments for which there is a native form.</summary>
    private static List<(string, string, string)> Numbers(Experiment e, JsonObject values)
    {
        List<(string, string, string)> all = [];
        if (!values.TryGetPropertyValue("x", out var x) || x is null) return all;
        foreach (Match column in Column().Matches(e.Recorded(true)))
        {
            var recorded = column.Groups["value"].Value;
            var native = column.Groups["name"].Value switch
            {
                "toJson" => GoJson.Write(x),
                "toYaml" => GoYaml.Write(x),
                "type" or "kind" => TypeOf(x),
                "int64" or "int" when x.GetValueKind() == JsonValueKind.Number && double.Parse(x.ToJsonString(), CultureInfo.InvariantCulture) is var d && Math.Abs(d) < 9e18 => ((long)d).ToString(CultureInfo.InvariantCulture),
                "toJsonInt64" when x.GetValueKind() == JsonValueKind.Number && double.Parse(x.ToJsonString(), CultureInfo.InvariantCulture) is var d && Math.Abs(d) < 9e18 => ((long)d).ToString(CultureInfo.InvariantCulture),
                _ => null,
            };
            if (native is not null) all.Add((column.Groups["name"].Value, recorded, native));
        }

        return all;
    }

    /// <summary>Expressions over values that have a native form of the same name.</summary>
    private static string? Value(string expression, JsonObject values)
    {
        if (Call().Match(expression) is not { Success: true } call || !Path(values, call.Groups["path"].Value, out var node)) return null;
        var argument = call.Groups["argument"].Value;
        return (call.Groups["function"].Value, argument) switch
        {
            ("toJson", "") => GoJson.Write(node),
            ("toYaml", "") => GoYaml.Write(node),
            ("typeOf", "") or ("kindOf", "") when node is not (JsonObject or JsonArray) && node is not null => TypeOf(node),
            ("empty", "") => IsEmpty(node) ? "true" : "false",
            ("not", "") => IsEmpty(node) ? "true" : "false",
            // The native form of default takes text, or nothing.
            ("default", _) when node is null || node.GetValueKind() == JsonValueKind.String => ValueExtensions.Or(node?.GetValue<string>(), Unquoted(argument)),
            ("int64", "") or ("int", "") when node?.GetValueKind() == JsonValueKind.Number => ((long)double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture),
            ("quote", "") when node is not null && node.GetValueKind() is JsonValueKind.True or JsonValueKind.False => "\"" + GoJson.Write(node) + "\"",
            _ => null,
        };
    }

    /// <summary>The emptiness that tests for content ask for.</summary>
    private static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonObject map => map.Count == 0,
        JsonArray list => list.Count == 0,
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => string.IsNullOrEmpty(node.GetValue<string>()),
            JsonValueKind.False => true,
            JsonValueKind.Number => double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture) == 0,
            _ => false,
        },
    };

    private static string TypeOf(JsonNode? node) => node switch
    {
        null => "<nil>",
        JsonObject => "map[string]interface {}",
        JsonArray => "[]interface {}",
        _ => node.GetValueKind() switch { JsonValueKind.String => "string", JsonValueKind.Number => "float64", _ => "bool" },
    };

    private static bool Path(JsonObject values, string path, out JsonNode? node)
    {
        JsonNode? at = values;
        foreach (var key in path.Split('.', StringSplitOptions.RemoveEmptyEntries)) at = (at as JsonObject)?[key];
        node = at;
        return true;
    }

    private static string Function(string expression) => expression.Split(' ')[0];

    private static string Unquoted(string text) => text.Trim().Trim('"');

    [GeneratedRegex(@"^typeOf \.Values\.(?<path>\w+) \}\} \{\{ toJson \.Values\.\w+$")]
    private static partial Regex Typed();

    [GeneratedRegex(@"^(?<function>[a-zA-Z0-9]+) (?<argument>""[^""\\]*"" )?\.Values(?<path>(?:\.\w+)*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Call();

    [GeneratedRegex(@"^v: \{\{ toYaml \.Values\.(?<key>\w+) \}\}\nz: 1\n$", RegexOptions.ExplicitCapture)]
    private static partial Regex Trail();

    [GeneratedRegex(@"^#(?<name>[^=\n]+)=\[(?<value>[^\n]*)\]#$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Column();

    [GeneratedRegex(@"^(?<key>\w+)=(?<value>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Assignment();
}
