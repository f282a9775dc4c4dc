using System.Text.Json.Nodes;
using Catalyst.Sdk.Testing;
using CsCheck;
using NJsonSchema;

namespace Parity.Emitted;

/// <summary>The two schemas of a sample, judged by an independent validator: what the install form lets through, the chart accepts.</summary>
public sealed class ConfigSchemaTests
{
    [Theory]
    [MemberData(nameof(EmittedSamples.Names), MemberType = typeof(EmittedSamples))]
    public async Task An_empty_form_passes(string sample)
    {
        if (ConfigSchemaOf(sample) is not { } config) return; // No marked property, no schema: then there is no form.
        Assert.Empty((await JsonSchema.FromJsonAsync(config.ToJsonString(), TestContext.Current.CancellationToken)).Validate("{}"));
    }

    [Theory]
    [MemberData(nameof(EmittedSamples.Names), MemberType = typeof(EmittedSamples))]
    public async Task The_defaults_pass(string sample)
    {
        var files = EmittedSamples.Of(sample).Files;
        var values = await JsonSchema.FromJsonAsync(files["chart/values.schema.json"], TestContext.Current.CancellationToken);
        Assert.Empty(values.Validate(KubernetesYaml.Read(files["chart/values.yaml"])!.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(EmittedSamples.Names), MemberType = typeof(EmittedSamples))]
    public async Task Parameters_that_pass_the_form_pass_the_chart(string sample)
    {
        if (ConfigSchemaOf(sample) is not { } config) return;
        var files = EmittedSamples.Of(sample).Files;
        var form = await JsonSchema.FromJsonAsync(config.ToJsonString(), TestContext.Current.CancellationToken);
        var chart = await JsonSchema.FromJsonAsync(files["chart/values.schema.json"], TestContext.Current.CancellationToken);
        var defaults = (JsonObject)KubernetesYaml.Read(files["chart/values.yaml"])!;
        int passed = 0, refused = 0;
        SchemaGen.Value(config).SeededAll(
            text =>
            {
                if (form.Validate(text).Count > 0)
                {
                    Interlocked.Increment(ref refused);
                    return;
                }

                Interlocked.Increment(ref passed);
                var merged = Merge((JsonObject)defaults.DeepClone(), (JsonObject)JsonNode.Parse(text)!).ToJsonString();
                var errors = chart.Validate(merged);
                Assert.True(errors.Count == 0, $"{text}\n{string.Join("\n", errors)}");
            },
            iter: 2_000);
        // The generator has to reach both sides: most pass, and values just outside a bound do not.
        Assert.True(passed >= 500 && refused >= 20, $"{passed} passed the form, {refused} did not");
    }

    private static JsonObject? ConfigSchemaOf(string sample) => KubernetesYaml.Read(EmittedSamples.Of(sample).Files["blueprint.yaml"])!["spec"]!["configSchema"] as JsonObject;

    // As Helm merges: maps merge, everything else replaces. Written here, apart from the product's own.
    private static JsonObject Merge(JsonObject below, JsonObject above)
    {
        foreach (var (key, value) in above)
        {
            if (below[key] is JsonObject old && value is JsonObject now) Merge(old, now);
            else below[key] = value?.DeepClone();
        }

        return below;
    }
}
