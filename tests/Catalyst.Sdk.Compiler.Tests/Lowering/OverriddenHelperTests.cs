using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.Lowering;

/// <summary>What a class overrides of the helpers that every chart has is what the others of them call.</summary>
public sealed class OverriddenHelperTests
{
    private const string Source = """
        [Blueprint("bp-own", "1.0.0")]
        public sealed class Own : Blueprint<OwnValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Own" } };

            public override string Name => Values.NameOverride.Or("own").AsName();

            public override string FullName => $"{Release.Name}-x";

            public V1ServiceAccount Account() => new() { Metadata = new() { Name = ServiceAccountName, Labels = Labels, Annotations = SelectorLabels } };
        }

        public sealed record OwnValues
        {
            public string? NameOverride { get; init; }
        }
        """;

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"nameOverride":"other"}""")]
    public async Task The_standard_helpers_call_the_override(string overlay)
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        using var built = new BuiltBlueprint(Source);
        Assert.Contains("""{{- default "own" .Values.nameOverride | trunc 63 | trimSuffix "-" }}""", built.Files["chart/templates/_helpers.tpl"], StringComparison.Ordinal);
        await built.SameAsync((JsonObject)JsonNode.Parse(overlay)!, helm);
    }
}
