using Catalyst.Sdk.Analyzers.Tests.Pages;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Environments;

/// <summary>CAT1020 to CAT1038: constants that become names of the platform.</summary>
public sealed class NameRulesTests
{
    /// <summary>The expression, and what is said of it: <c>ID 'text it is at'</c>.</summary>
    public static TheoryData<string, string[]> Names => new()
    {
        // Names that are names.
        { "ClusterName.Parse(\"hz-fsn-rtz-prod\")", [] },
        { "ClusterName.Parse(\"aws-use1-dmz-dev\")", [] },
        { "ServerName.Parse(\"hzfsnr-k8s-1p\")", [] },
        { "LocationCode.Parse(\"cemp\")", [] },
        { "CloudResourceName.Parse(\"oci-dxb-rtz-prod-vpc\")", [] },
        { "OrganizationSlug.Parse(\"acme\")", [] },
        { "EnvironmentName.Parse(\"acme-labs-uat\")", [] },
        { "ClusterId.Parse(\"mgmt-A\")", [] },
        { "VClusterName.Parse(\"hz-fsn-rtz-prod-acme-labs\")", [] },
        { "ControlPlaneHost.Parse(\"gitea.hfmp.example.org\")", [] },
        { "ApplicationHost.Parse(\"shop.acme-prod.example.org\")", [] },
        { "Provider.Parse(\"hz\")", [] },
        { "Provider.Parse(\"hetzner\")", [] },

        // One rule each.
        { "ClusterName.Parse(\"hetzner-fsn-rtz-prod\")", ["CAT1020 '\"hetzner-fsn-rtz-prod\"'"] },
        { "Provider.Parse(\"digitalocean\")", ["CAT1020 '\"digitalocean\"'"] },
        { "ClusterName.Parse(\"hz-dxb-rtz-prod\")", ["CAT1021 '\"hz-dxb-rtz-prod\"'"] },
        { "Region.Parse(\"fsn1\")", ["CAT1021 '\"fsn1\"'"] },
        { "ClusterName.Parse(\"hz-fsn-mgmt-prod\")", ["CAT1022 '\"hz-fsn-mgmt-prod\"'"] },
        { "BuildingBlock.Parse(\"mgmt\")", ["CAT1022 '\"mgmt\"'"] },
        { "ClusterName.Parse(\"hz-fsn-rtz-dr\")", ["CAT1023 '\"hz-fsn-rtz-dr\"'"] },
        { "EnvironmentType.Parse(\"dr\")", ["CAT1023 '\"dr\"'"] },
        { "EnvironmentName.Parse(\"acme-dr\")", ["CAT1023 '\"acme-dr\"'"] },
        { "OrganizationSlug.Parse(\"1acme\")", ["CAT1024 '\"1acme\"'"] },
        { "OrganizationSlug.Parse(\"ab\")", ["CAT1024 '\"ab\"'"] },
        { "EnvironmentName.Parse(\"ab-prod\")", ["CAT1024 '\"ab-prod\"'"] },
        { "OrganizationSlug.Parse(\"catalyst\")", ["CAT1025 '\"catalyst\"'"] },
        { "EnvironmentName.Parse(\"flux-prod\")", ["CAT1025 '\"flux-prod\"'"] },
        { "OrganizationSlug.Parse(\"kube-users\")", ["CAT1026 '\"kube-users\"'"] },
        { "ClusterName.Parse(\"fsn\")", ["CAT1027 '\"fsn\"'"] },
        { "ClusterName.Parse(\"HZ-fsn-rtz-prod\")", ["CAT1027 '\"HZ-fsn-rtz-prod\"'"] },
        { "ClusterName.Parse(\"hz-fsn-rtz-primary\")", ["CAT1028 '\"hz-fsn-rtz-primary\"'"] },
        { "ClusterName.Parse(\"hz-fsn-rtz-prod-dr\")", ["CAT1028 '\"hz-fsn-rtz-prod-dr\"'"] },
        { "ServerName.Parse(\"hzfsnr-k8s-p\")", ["CAT1029 '\"hzfsnr-k8s-p\"'"] },
        { "LocationCode.Parse(\"hfm\")", ["CAT1030 '\"hfm\"'"] },
        { "LocationCode.Parse(\"hxmp\")", ["CAT1030 '\"hxmp\"'"] },
        { "CloudResourceName.Parse(\"hz-fsn-rtz-prod\")", ["CAT1031 '\"hz-fsn-rtz-prod\"'"] },
        { "CloudResourceName.Create(\"hz-fsn-rtz-prod\", \"1vpc\")", ["CAT1031 'CloudResourceName.Create(\"hz-fsn-rtz-prod\", \"1vpc\")'"] },
        { "EnvironmentName.Parse(\"acme\")", ["CAT1032 '\"acme\"'"] },
        { "ClusterId.Parse(\"mgt-A\")", ["CAT1033 '\"mgt-A\"'"] },
        { "ClusterId.Create(VirtualCluster.Rtz, \"a\")", ["CAT1033 'ClusterId.Create(VirtualCluster.Rtz, \"a\")'"] },
        { "ClusterId.Parse(\"rtz-C\")", ["CAT1034 '\"rtz-C\"'"] },
        { "VClusterName.Parse(\"hz-fsn-rtz-prod\")", ["CAT1035 '\"hz-fsn-rtz-prod\"'"] },
        { "ControlPlaneHost.Parse(\"gitea.hfmp\")", ["CAT1036 '\"gitea.hfmp\"'"] },
        { "ApplicationHost.Create(\"Shop\", \"acme-prod\", \"example.org\")", ["CAT1036 'ApplicationHost.Create(\"Shop\", \"acme-prod\", \"example.org\")'"] },
        { "FanOut.ReleaseName(\"a-service-that-does-everything-for-everyone-always\", \"hz-fsn-rtz-prod\")", ["CAT1037 '\"a-service-that-does-everything-for-everyone-always\"'"] },
        { "CloudResourceName.Create(\"hz-fsn-rtz-prod\", \"rtz-vpc\")", ["CAT1038 'CloudResourceName.Create(\"hz-fsn-rtz-prod\", \"rtz-vpc\")'"] },

        // A part is told at the part alone; constants behind names; what converts; what is not known.
        { "CloudResourceName.Create(\"hz-fsn-mgmt-prod\", \"vpc\")", ["CAT1022 '\"hz-fsn-mgmt-prod\"'"] },
        { "VClusterName.Create(\"hz-fsn-rtz-prod\", \"catalyst\")", ["CAT1025 '\"catalyst\"'"] },
        { "EnvironmentName.Create(\"Acme\", EnvironmentType.Prod)", ["CAT1024 '\"Acme\"'"] },
        { "ClusterName.Parse(Bad)", ["CAT1023 'Bad'"] },
        { "ClusterName.Parse(Unknown)", [] },
        { "ClusterName.TryParse(\"no\", out _)", [] },
        { "(OrganizationSlug)\"Acme\"", ["CAT1024 '\"Acme\"'"] },
        { "ClusterName.Parse()", [] },
        { "ClusterName.Parse(\"", [] },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_no_name_is_told_where_it_stands(string expression, string[] expected)
    {
        var source = $$"""
            using Catalyst.Sdk;

            public static class Places
            {
                private const string Bad = "hz-fsn-rtz-dr";
                private static string Unknown => System.Environment.MachineName;
                public static object One => {{expression}};
            }
            """;
        var (_, ours) = await PageHost.DiagnoseAsync(PageHost.Compile([PageHost.Parse(source, "Places.cs")]), TestContext.Current.CancellationToken);
        Assert.Equal(expected, ours.Select(static d => $"{d.Id} '{d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)}'"));
    }
}
