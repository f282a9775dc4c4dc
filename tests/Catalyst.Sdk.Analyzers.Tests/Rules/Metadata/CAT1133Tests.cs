using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>An organization may have its own domain.</summary>
public sealed class CAT1133Tests
{
    [Fact]
    public Task Its_domain() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("""
            Endpoints =
            [
                new() { Name = "e0", HostnameTemplate = {|CAT1133:"mail.{{.OrgSlug}}.{{.SovereignFQDN}}"|} },
                new() { Name = "e1", HostnameTemplate = {|CAT1133:"{{ .OrgSlug }}.{{ .SovereignFQDN }}"|} },
            ],
            """),
        BlueprintTest.Spec("""
            Endpoints =
            [
                new() { Name = "e0", HostnameTemplate = "mail.{{.OrgDomain}}" },
                new() { Name = "e1", HostnameTemplate = "{{.OrgDomain}}" },
            ],
            """));

    [Fact]
    public Task Joined_otherwise() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Endpoints =
        [
            new() { Name = "e0", HostnameTemplate = {|CAT1133:"{{.OrgSlug}}-mail.{{.SovereignFQDN}}"|} },
            new() { Name = "e1", HostnameTemplate = "auth.{{.SovereignFQDN}}" },
        ],
        """));
}
