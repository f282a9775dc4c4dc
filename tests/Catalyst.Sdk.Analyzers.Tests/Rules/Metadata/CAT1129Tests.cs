using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Two tokens are refused.</summary>
public sealed class CAT1129Tests
{
    [Fact]
    public Task The_application_is_the_instance() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("""
            Endpoints =
            [
                new() { Name = "e0", HostnameTemplate = {|CAT1129:"{{.InstanceID}}.{{.OrgDomain}}"|} },
                new() { Name = "e1", HostnameTemplate = {|CAT1129:"a-{{ .InstanceID }}.a"|} },
            ],
            """),
        BlueprintTest.Spec("""
            Endpoints =
            [
                new() { Name = "e0", HostnameTemplate = "{{.AppName}}.{{.OrgDomain}}" },
                new() { Name = "e1", HostnameTemplate = "a-{{.AppName}}.a" },
            ],
            """));

    [Fact]
    public Task A_cluster_has_no_other_name() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Endpoints =
        [
            new() { Name = "e0", HostnameTemplate = {|CAT1129:"{{.ClusterID}}.a"|} },
            new() { Name = "e1", HostnameTemplate = "{{.AppName}}.{{.SovereignFQDN}}" },
        ],
        """));
}
