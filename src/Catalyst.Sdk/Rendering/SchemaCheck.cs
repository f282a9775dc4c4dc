using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>Asks the emitted schema, as Helm does after merging.</summary>
internal static class SchemaCheck
{
    /// <exception cref="ValuesException">The schema refuses the values; the message names each path.</exception>
    public static void Validate(JsonObject schema, JsonObject values)
    {
        var errors = new SchemaValidator(schema).Errors(values);
        if (errors.Count > 0) throw new ValuesException("The values are refused by the chart's schema:\n" + string.Join("\n", errors.Select(static e => $"- {e.Path}: {e.Message}")));
    }
}
