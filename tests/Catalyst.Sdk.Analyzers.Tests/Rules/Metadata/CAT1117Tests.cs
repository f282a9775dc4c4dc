using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Every Blueprint has a topology.</summary>
public sealed class CAT1117Tests
{
    private const string Singleton = "Topology = new() { Supported = [TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton } }";

    [Fact]
    public Task One_place_is_written() => BlueprintTest.VerifyFixAsync<AddMissingEntry>(
        Sources("{|CAT1117:new|}() { Card = new() { Title = \"One\" } }", "{|CAT1117:new|}()\n    {\n        Card = new() { Title = \"Two\" },\n    }"),
        Sources("new() { Card = new() { Title = \"One\" }, " + Singleton + " }", "new()\n    {\n        Card = new() { Title = \"Two\" },\n        " + Singleton + ",\n    }"));

    /// <summary>The key may be written as it stands in the file, and a base class may say it.</summary>
    [Fact]
    public Task Fine() => BlueprintTest.VerifyAsync(Sources("new() { Card = new() { Title = \"One\" }, Extra = new() { [\"topology\"] = new() { [\"supported\"] = [\"singleton\"], [\"defaults\"] = new() { [\"multi-region\"] = \"singleton\", [\"single-region\"] = \"singleton\" } } } }",
        "Base with { Card = new() { Title = \"Two\" } }") + "\n// not CAT1117");

    [Theory]
    [InlineData("\"bp-sandbox\", \"1.0.0\"")]
    [InlineData("\"bp-sandbox\", \"1.0.0\", Folder = \"products/sandbox\"")]
    public Task The_sandbox_is_exempt(string attribute) => BlueprintTest.VerifyAsync(BlueprintTest.Spec("// no Topology = here, CAT1117", attribute: attribute, title: "Sandbox"));

    private static string Sources(string one, string two) => $$"""
        using Catalyst.Sdk;

        public sealed record NoValues;

        public abstract class Team : Blueprint<NoValues>
        {
            protected static readonly BlueprintSpec Base = new() { {{Singleton}} };
        }

        [Blueprint("bp-one", "1.0.0")]
        public sealed class One : Team
        {
            public override BlueprintSpec Spec => {{one}};
        }

        [Blueprint("bp-two", "1.0.0")]
        public sealed class Two : Team
        {
            public override BlueprintSpec Spec => {{two}};
        }
        """;
}
