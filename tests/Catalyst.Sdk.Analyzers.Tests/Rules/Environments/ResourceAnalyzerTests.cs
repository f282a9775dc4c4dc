using Catalyst.Sdk.Analyzers.Tests.Pages;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Environments;

/// <summary>The analyzer says of a resource what the generator would, while it is written, and each thing once.</summary>
public sealed class ResourceAnalyzerTests
{
    [Theory]
    [InlineData("Slug = \"acme\", DisplayName = \"Acme\"", "")]
    [InlineData("Slug = \"acme\"", "CAT1150 'new'")]
    [InlineData("Slug = \"acme\", DisplayName = \"\"", "CAT1151 '\"\"'")]
    [InlineData("Slug = \"acme\", DisplayName = s_name", "CAT1152 'System.Environment.MachineName'")]
    [InlineData("Slug = \"Acme\", DisplayName = \"Acme\"", "CAT1024 '\"Acme\"'")]
    [InlineData("Slug = s_bad, DisplayName = \"Acme\"", "CAT1025 '\"system\"'")]
    public async Task Each_thing_is_said_once(string fields, string expected)
    {
        foreach (var member in new[] { "One { get; } = ", "One => ", "One { get { return " })
        {
            var source = $$"""
                using Catalyst.Sdk;

                public static class Kit
                {
                    private static readonly string s_name = System.Environment.MachineName;
                    {{(fields.Contains("s_bad", StringComparison.Ordinal) ? "private static readonly OrganizationSlug s_bad = \"system\";" : "")}}

                    [PlatformResource]
                    public static OrganizationResource {{member}}new()
                    {
                        Metadata = new() { Name = "acme" },
                        Spec = new() { {{fields}}, Kind = OrganizationKind.Customer, Tier = OrganizationTier.Org, BillingMode = BillingMode.Real, SovereignRef = "one.example.org" },
                    };{{(member.Contains("return", StringComparison.Ordinal) ? " } }" : "")}}
                }
                """;
            Assert.Equal(expected, await SaidAsync(source));
        }
    }

    [Fact]
    public async Task Two_of_one_name_are_told_at_the_second() =>
        Assert.Equal("CAT1153 '\"acme\"'", await SaidAsync("""
            using Catalyst.Sdk;

            public static class Kit
            {
                [PlatformResource]
                public static readonly EnvironmentPolicyResource One = new() { Metadata = new() { Name = "acme-prod-policy" }, Spec = new() };

                [PlatformResource]
                public static readonly OrganizationResource Two = new()
                {
                    Metadata = new() { Name = "acme" }, Spec = new() { Slug = "acme", DisplayName = "Acme", Kind = OrganizationKind.Customer, Tier = OrganizationTier.Org, BillingMode = BillingMode.Real, SovereignRef = "one.example.org" },
                };

                [PlatformResource]
                public static readonly OrganizationResource Three = Two with { Metadata = new() { Name = "acme" } };
            }
            """));

    private static async Task<string> SaidAsync(string source)
    {
        var (compiler, ours) = await PageHost.DiagnoseAsync(PageHost.Compile([PageHost.Parse(source, "Kit.cs")]), TestContext.Current.CancellationToken);
        Assert.Empty(compiler);
        return string.Join(", ", ours.Select(static d => $"{d.Id} '{d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)}'"));
    }
}
