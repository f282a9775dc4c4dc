using NJsonSchema;

namespace Catalyst.Sdk.Compiler.Tests.Infrastructure;

/// <summary>Validates with NJsonSchema.</summary>
internal sealed class OracleSchema
{
    private readonly JsonSchema _schema;

    private OracleSchema(JsonSchema schema) => _schema = schema;

    public static async Task<OracleSchema> Parse(string text) => new(await JsonSchema.FromJsonAsync(text, TestContext.Current.CancellationToken));

    public bool Accepts(string json) => Errors(json).Count == 0;

    public IReadOnlyList<string> Errors(string json) => [.. _schema.Validate(json).Select(static e => e.ToString())];
}
