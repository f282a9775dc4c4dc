namespace EndToEnd;

/// <summary>Somebody's project of resources alone: the files, an error at its place that leaves them, a name that the editor refuses.</summary>
public sealed class EnvironmentTests(PackedSdk sdk)
{
    private const string Source = """
        using Catalyst.Sdk;

        namespace Kit;

        public static class Acme
        {
            [PlatformResource]
            public static OrganizationResource Organization { get; } = new()
            {
                Metadata = new() { Name = "acme" },
                Spec = new() { Slug = "acme", DisplayName = "Acme", Kind = OrganizationKind.Customer, Tier = OrganizationTier.Org, BillingMode = BillingMode.Real, SovereignRef = "one.example.org" },
            };

            [PlatformResource(Folder = "platform/environments")]
            public static EnvironmentResource Production { get; } = new()
            {
                Metadata = new() { Name = EnvironmentName.Create("acme", EnvironmentType.Prod) },
                Spec = new()
                {
                    OrganizationRef = "acme", EnvType = EnvironmentType.Prod, Placement = EnvironmentPlacement.SingleRegion,
                    Regions = [new() { Provider = Provider.Hetzner, Region = Region.Fsn, BuildingBlock = BuildingBlock.Rtz, HostCluster = ClusterName.Parse("hz-fsn-rtz-prod") }],
                },
            };
        }

        """;

    [Fact]
    public async Task Resources_are_emitted_and_a_refused_one_leaves_them()
    {
        var kit = sdk.Consumer(("Acme.cs", Source));
        (await kit.BuildAsync()).Succeeded();

        var content = Folder.Content(kit.Output);
        Assert.Equal(["environments/organizations/acme.yaml", "platform/environments/environments/acme-prod.yaml"], content.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("""
            apiVersion: catalyst.openova.io/v1
            kind: Environment
            metadata:
              name: acme-prod
            spec:
              organizationRef: acme
              envType: prod
              placement: single-region
              regions:
                - provider: hetzner
                  region: fsn
                  buildingBlock: rtz
                  hostCluster: hz-fsn-rtz-prod

            """.ReplaceLineEndings("\n"), File.ReadAllText(Path.Combine(kit.Output, "platform", "environments", "environments", "acme-prod.yaml")));

        kit.Edit("Acme.cs", "DisplayName = \"Acme\"", "DisplayName = \"\"");
        var error = Assert.Single((await kit.BuildAsync()).Failed().Errors);
        Assert.Equal(("CAT1151", "Acme.cs", 11), (error.Id, error.File, error.Line));
        Assert.Equal(content, Folder.Content(kit.Output));

        // Without analyzers the task says it.
        error = Assert.Single((await kit.BuildAsync("-p:RunAnalyzers=false")).Failed().Errors);
        Assert.Equal(("CAT1151", "Acme.cs", 11), (error.Id, error.File, error.Line));

        kit.Edit("Acme.cs", "DisplayName = \"\"", "DisplayName = \"Acme\"");
        kit.Edit("Acme.cs", "Slug = \"acme\"", "Slug = \"catalyst\"");
        Assert.Equal("CAT1025", Assert.Single((await kit.BuildAsync()).Failed().Errors).Id);
    }
}
