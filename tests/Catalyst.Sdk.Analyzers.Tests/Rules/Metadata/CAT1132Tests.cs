using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>The resolver knows four tokens.</summary>
public sealed class CAT1132Tests
{
    [Fact]
    public Task A_slip() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("""
            Endpoints =
            [
                new() { Name = "e0", HostnameTemplate = {|CAT1132:"{{.AppNmae}}.{{.OrgDomain}}"|} },
                new() { Name = "e1", HostnameTemplate = {|CAT1132:"a.{{ .SovereignFqdn }}"|} },
            ],
            """),
        BlueprintTest.Spec("""
            Endpoints =
            [
                new() { Name = "e0", HostnameTemplate = "{{.AppName}}.{{.OrgDomain}}" },
                new() { Name = "e1", HostnameTemplate = "a.{{ .SovereignFQDN }}" },
            ],
            """));

    [Fact]
    public Task What_nobody_means() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Endpoints =
        [
            new() { Name = "e0", HostnameTemplate = {|CAT1132:"{{.Environment}}.{{.OrgDomain}}"|} },
            new() { Name = "e1", HostnameTemplate = "{{.OrgSlug}}" },
            new() { Name = "e2", HostnameTemplate = "{{ lower .Environment }}" },
        ],
        """));
}
