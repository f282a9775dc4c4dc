using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>A host name has no scheme.</summary>
public sealed class CAT1131Tests
{
    [Fact]
    public Task The_name_alone() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("""
            Endpoints =
            [
                new() { Name = "e0", HostnameTemplate = {|CAT1131:"https://{{.AppName}}.{{.OrgDomain}}"|} },
                new() { Name = "e1", HostnameTemplate = {|CAT1131:"grpc://a.b/"|} },
            ],
            """),
        BlueprintTest.Spec("""
            Endpoints =
            [
                new() { Name = "e0", HostnameTemplate = "{{.AppName}}.{{.OrgDomain}}" },
                new() { Name = "e1", HostnameTemplate = "a.b" },
            ],
            """));

    [Fact]
    public Task A_path_is_left_to_the_author() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Endpoints =
        [
            new() { Name = "e0", HostnameTemplate = {|CAT1131:"https://a.b/login"|} },
            new() { Name = "e1", HostnameTemplate = {|CAT1131:"http:a"|} },
            new() { Name = "e2", HostnameTemplate = "https.a" },
        ],
        """));
}
