using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.Emit.JsonSchema;

/// <summary>The same overlays under real Helm, whose two validators (before and since 3.18.5) are not NJsonSchema.</summary>
public sealed class ValuesSchemaHelmTests
{
    // A number of this size has lost its last digit before any schema sees it.
    private static readonly string[] InexactNumbers = ["9007199254740993"];

    [Theory, InlineData("3.11"), InlineData("3.17"), InlineData("4.1")]
    public async Task Helm_takes_and_refuses_the_same(string line)
    {
        var helm = HelmCli.Find(line);
        if (helm is null && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail("helm " + line + " is missing");
        Assert.SkipWhen(helm is null, "helm " + line + " is not on this machine");
        var lowered = ValuesSchemaTests.Lowered.Value;
        var chart = Directory.CreateTempSubdirectory("catalyst-schema-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(chart, "Chart.yaml"), "apiVersion: v2\nname: bp-test\nversion: 1.0.0\n", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(chart, "values.yaml"), lowered.Yaml, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(chart, "values.schema.json"), lowered.Schema, TestContext.Current.CancellationToken);

            List<string> wrong = [];
            foreach (var overlay in ValuesSchemaTests.Taken.Select(static row => row.Data))
                if (await helm!.TemplateAsync(chart, new HelmInputs { Overlay = overlay }, TestContext.Current.CancellationToken) is { ExitCode: not 0 } result) wrong.Add("refused: " + overlay + "\n" + result.Error);
            foreach (var (key, value) in ValuesSchemaTests.Refused.Select(static row => row.Data))
            {
                if (InexactNumbers.Contains(value)) continue;
                var overlay = "{\"" + key + "\":" + value + "}";
                var result = await helm!.TemplateAsync(chart, new HelmInputs { Overlay = overlay }, TestContext.Current.CancellationToken);
                if (result.ExitCode == 0 || !result.Error.Contains("schema", StringComparison.Ordinal)) wrong.Add("taken: " + overlay + "\n" + result.Error);
            }

            Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        }
        finally
        {
            Directory.Delete(chart, recursive: true);
        }
    }
}
