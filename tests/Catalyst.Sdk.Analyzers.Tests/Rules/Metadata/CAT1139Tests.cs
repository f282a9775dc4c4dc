using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>The card speaks the platform's words.</summary>
public sealed class CAT1139Tests
{
    [Fact]
    public Task Its_words_are_written() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        Card("""Summary = {|CAT1139:"One database for each tenant and its workspaces"|}, Tagline = {|CAT1139:"For Tenants"|}"""),
        Card("""Summary = "One database for each organization and its environments", Tagline = "For Organizations" """.TrimEnd()));

    /// <summary>Words of other technologies, parts of words, other fields.</summary>
    [Theory]
    [InlineData("External Secrets Operator")]
    [InlineData("A Matrix (Synapse) server")]
    [InlineData("Backstage plugins")]
    [InlineData("OAuth client, Terraform module, Helm template, Redis instance")]
    [InlineData("Multi-tenant, for multi-tenancy; tenancy")]
    public Task Fine(string summary) => BlueprintTest.VerifyAsync(Card($"Summary = \"{summary}\", Description = \"Each tenant has one\""));

    /// <summary>Without a summary the class's own documentation is the summary.</summary>
    [Fact]
    public Task A_documentation_is_a_summary() => BlueprintTest.VerifyAsync("""
        using Catalyst.Sdk;

        public sealed record NoValues;

        /// <summary>A database for each tenant.</summary>
        [Blueprint("bp-one", "1.0.0")]
        public sealed class {|CAT1139:One|} : Blueprint<NoValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "One" } };
        }
        """);

    private static string Card(string entries) => $$"""
        using Catalyst.Sdk;

        public sealed record NoValues;

        [Blueprint("bp-one", "1.0.0")]
        public sealed class One : Blueprint<NoValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "One", {{entries}} } };
        }
        """;
}
