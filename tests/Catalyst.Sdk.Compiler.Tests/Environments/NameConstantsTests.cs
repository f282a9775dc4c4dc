using System.Reflection;
using Catalyst.Sdk.Compiler.Environments;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Environments;

/// <summary>What the compiler reads of names is what the types say when they run.</summary>
public sealed class NameConstantsTests
{
    private static readonly object[] s_names =
    [
        .. Provider.All, .. Region.All, .. BuildingBlock.All, .. EnvironmentType.All, OrganizationSlug.Parse("acme"), ClusterName.Parse("hz-fsn-rtz-prod"), ClusterName.Parse("oci-dxb-mgt-poc"), ClusterName.Parse("aws-use1-dmz-dev"),
        EnvironmentName.Parse("acme-labs-uat"), LocationCode.Parse("hlrp"), LocationCode.Parse("axrp"), VClusterName.Parse("hz-fsn-rtz-prod-acme-labs"), CloudResourceName.Parse("hz-fsn-rtz-prod-node-1"),
    ];

    [Fact]
    public void Properties_of_names_are_read_as_they_run()
    {
        var compared = 0;
        foreach (var name in s_names)
        {
            foreach (var property in name.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.PropertyType != typeof(char) && p.Name != "EqualityContract"))
            {
                Assert.Equal((name, property.Name, property.GetValue(name)?.ToString()), (name, property.Name, NameMembers.Of(name.GetType().Name, name.ToString()!, property.Name)));
                compared++;
            }
        }

        Assert.True(compared > 100, $"{compared} compared");
    }

    [Theory]
    [InlineData("ClusterName.Create(Region.Fsn, BuildingBlock.Rtz, EnvironmentType.Prod)", "hz-fsn-rtz-prod")]
    [InlineData("LocationCode.Create(Region.Hel, BuildingBlock.Mgt, EnvironmentType.Stg)", "hlms")]
    [InlineData("ServerName.Create(\"hz-fsn-rtz-prod\", \"k8s\", 12)", "hzfsnr-k8s-12p")]
    [InlineData("CloudResourceName.Create(\"hz-fsn-rtz-prod\", type: \"vpc\")", "hz-fsn-rtz-prod-vpc")]
    [InlineData("VClusterName.Create(\"hz-fsn-rtz-prod\", \"acme\")", "hz-fsn-rtz-prod-acme")]
    [InlineData("ClusterId.Create(VirtualCluster.Mgmt, \"B\")", "mgmt-B")]
    [InlineData("ApplicationHost.Create(\"shop\", EnvironmentName.Create(\"acme\", EnvironmentType.Prod), \"example.org\")", "shop.acme-prod.example.org")]
    [InlineData("ControlPlaneHost.Create(\"gitea\", \"hfmp\", \"example.org\")", "gitea.hfmp.example.org")]
    [InlineData("Provider.Parse(\"hz\")", "hetzner")]
    [InlineData("EnvironmentName.Parse(\"acme-prod\").PolicyName", "acme-prod-policy")]
    [InlineData("ClusterName.Parse(\"hz-fsn-rtz-prod\").Provider.Code", "hz")]
    [InlineData("$\"{EnvironmentName.Parse(\"acme-prod\")}-x\"", "acme-prod-x")]
    [InlineData("EnvironmentType.Dev.ToString()", "dev")]
    public void An_expression_of_names_is_a_constant(string expression, string expected)
    {
        var files = ResourceHarness.Files(ResourceHarness.Class("OrganizationResource", Resources.Organization("DisplayName = " + expression)));
        Assert.Equal(expected, (string?)YamlData.Parse(Assert.Single(files).Value)!["spec"]!["displayName"]);
    }
}
