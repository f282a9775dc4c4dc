using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Catalyst.Sdk;

/// <summary>YAML as Helm's <c>toYaml</c> prints it, byte for byte. Helm goes through JSON and reads that as YAML, so the oddities of both are here.</summary>
internal static partial class GoYaml
{
    /// <summary>The document without its last line break; empty where Helm gives up and prints nothing.</summary>
    public static string Write(JsonNode? node)
    {
        if (HasForbidden(node)) return "";
        var writer = new GoYamlWriter();
        writer.Node(node);
        return writer.Text();
    }

    /// <summary>A number as go-yaml prints it: whole ones of up to 64 bits in digits, others in their shortest form.</summary>
    public static string Number(JsonNode node)
    {
        var value = double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);
        var json = GoJson.Numeric(node);
        if (long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)) return integer.ToString(CultureInfo.InvariantCulture);
        return ulong.TryParse(json, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? json : Digits.General(value, exponentFrom: 6);
    }

    /// <summary>What a text is after Helm's way through JSON: a NEL between quotes is a line break to YAML, and folds.</summary>
    public static string Folded(string text) => !text.Contains('\u0085', StringComparison.Ordinal) ? text
        : Fold().Replace(text, static m => m.Value.Count(static c => c == '\u0085') is var breaks && breaks == 1 ? " " : new string('\n', breaks - 1));

    /// <summary>Characters that JSON leaves bare and YAML's reader refuses; Helm then swallows the error.</summary>
    private static bool HasForbidden(JsonNode? node) => node switch
    {
        JsonObject map => map.Any(static p => p.Key.Contains('\u0085', StringComparison.Ordinal) || HasForbidden(p.Key) || HasForbidden(p.Value)),
        JsonArray list => list.Any(HasForbidden),
        JsonValue value => value.GetValueKind() == JsonValueKind.String && HasForbidden(value.GetValue<string>()),
        _ => false,
    };

    private static bool HasForbidden(string text) => text.Any(static c => c is >= '\u007f' and <= '\u009f' and not '\u0085' or '\ufffe' or '\uffff');

    [GeneratedRegex(" *\u0085[ \u0085]*", RegexOptions.CultureInvariant)]
    private static partial Regex Fold();
}
