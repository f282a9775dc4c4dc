using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Tests.Environments;

/// <summary>What is wrong with a resource is told where it is, and leaves the others unwritten too: half a set of resources is none.</summary>
public sealed class ResourceRulesTests
{
    public static TheoryData<string, string, string[]> Wrong => new()
    {
        { "OrganizationResource", "new()", ["CAT1150 'new'"] },
        { "OrganizationResource", "new() { Metadata = new() { Name = \"acme\" }, Spec = new() }", ["CAT1150 'new'"] },
        { "OrganizationResource", Resources.Organization("DisplayName = System.Environment.MachineName"), ["CAT1152 'System.Environment.MachineName'"] },
        { "OrganizationResource", Resources.Organization("Owners = []"), ["CAT1151 '[]'"] },
        { "OrganizationResource", Resources.Organization("Owners = [new() { Email = \"ann\", Role = OwnerRole.Admin }]"), ["CAT1151 '\"ann\"'"] },
        { "OrganizationResource", Resources.Organization("Extra = new() { [\"slug\"] = \"x\" }"), ["CAT1151 '\"slug\"'"] },
        { "SovereignResource", "new() { Metadata = new() { Name = \"One\" }, Spec = new() { Fqdn = \"one.example.org\" } }", ["CAT1151 '\"One\"'"] },
        { "SovereignResource", "new() { Metadata = new() { Name = \"one\" }, Spec = new() { Fqdn = \"one\", DeploymentId = \"x\" } }", ["CAT1151 '\"one\"'", "CAT1151 '\"x\"'"] },
        { "SovereignResource", "new() { Metadata = new() { Name = \"one\", Labels = new Dictionary<string, string> { [\"openova.io/env-type\"] = \"dr\" } }, Spec = new() { Fqdn = \"one.example.org\" } }", ["CAT1161 '\"dr\"'"] },
        { "EnvironmentResource", Resources.Environment("\"fsn\"", "Regions = []"), ["CAT1151 '[]'"] },
        { "EnvironmentResource", Resources.Environment("\"dxb\""), ["CAT1021 '\"dxb\"'"] },
        { "EnvironmentResource", Resources.Environment("\"fsn\"", "PolicyRef = \"prod\""), ["CAT1158 '\"prod\"'"] },
        { "EnvironmentResource", Resources.Environment("\"fsn\"", "EnvType = EnvironmentType.Dev"), ["CAT1158 '\"acme-prod\"'"] },
        { "EnvironmentResource", Resources.Environment("\"fsn\"", "Placement = EnvironmentPlacement.MultiRegion"), ["CAT1160 'EnvironmentPlacement.MultiRegion'"] },
        { "EnvironmentResource", Resources.Environment("\"fsn\"", "Regions = [new() { Provider = Provider.Hetzner, Region = \"fsn\", BuildingBlock = BuildingBlock.Rtz, HostCluster = \"hz-fsn-rtz-primary\" }]"), ["CAT1028 '\"hz-fsn-rtz-primary\"'"] },
        { "EnvironmentResource", Resources.Environment("\"fsn\"", "Regions = [new() { Provider = Provider.Hetzner, Region = \"fsn\", BuildingBlock = BuildingBlock.Rtz }, new() { Provider = Provider.Hetzner, Region = \"fsn\", BuildingBlock = BuildingBlock.Rtz }]"), ["CAT1160 'new'"] },
        { "EnvironmentPolicyResource", "new() { Metadata = new() { Name = \"gates\" }, Spec = new() { Promotion = new() { RequiredApprovers = 11 } } }", ["CAT1151 '11'", "CAT1158 '\"gates\"'"] },
        { "EnvironmentPolicyResource", "new() { Metadata = new() { Name = \"acme-prod-policy\" }, Spec = new() { Compliance = new() { Weights = new Dictionary<string, PolicyWeight> { [\"a\"] = new() } } } }", ["CAT1150 'new'"] },
        { "ApplicationResource", Resources.Application("site", "Regions = null, Bootstrap = false"), ["CAT1157 'new ApplicationSpec'"] },
        { "ApplicationResource", Resources.Application("site", "Regions = [\"a1\", \"a2\", \"a3\", \"a4\", \"a5\", \"a6\"]"), ["CAT1156 '[\"a1\", \"a2\", \"a3\", \"a4\", \"a5\", \"a6\"]'", "CAT1027 '\"a1\"'", "CAT1027 '\"a2\"'", "CAT1027 '\"a3\"'", "CAT1027 '\"a4\"'", "CAT1027 '\"a5\"'", "CAT1027 '\"a6\"'"] },
        { "ApplicationResource", Resources.Application("site", "EnvironmentRef = \"acme-production\""), ["CAT1023 '\"acme-production\"'"] },
        { "ApplicationResource", Resources.Application("site", "InstanceId = \"abc\", NamingTemplate = \"" + new string('a', 257) + "\""), ["CAT1156 '\"abc\"'", "CAT1156 '\"" + new string('a', 257) + "\"'"] },
        { "ApplicationResource", Resources.Application("site", "HealthCheck = new() { Path = \"healthz\", Port = 80, IntervalSeconds = 4 }"), ["CAT1151 '\"healthz\"'", "CAT1151 '4'"] },
        { "ApplicationResource", Resources.Application("site", "Placement = ApplicationPosture.ActiveActive"), ["CAT1160 'ApplicationPosture.ActiveActive'"] },
        { "ApplicationResource", Resources.Application("site", "Placement = new() { Clusters = [\"rtz-a\"] }"), ["CAT1033 '\"rtz-a\"'"] },
        { "ApplicationResource", Resources.Application(new string('a', 50), ""), ["CAT1037 '\"" + new string('a', 50) + "\"'"] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_told_where_it_is(string type, string value, string[] expected)
    {
        var said = ResourceHarness.Said(ResourceHarness.Class(type, value));
        Assert.Equal(expected.Order(StringComparer.Ordinal), said.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("[PlatformResource] public static string One => \"x\";", "CAT1154 'One'")]
    [InlineData("[PlatformResource] public OrganizationResource One => new();", "CAT1154 'One'")]
    [InlineData("[PlatformResource(Folder = \"../up\")] public static OrganizationResource One => new();", "CAT1154 'One'")]
    [InlineData("[PlatformResource] public static OrganizationResource One { get { var x = new OrganizationResource(); return x; } }", "CAT1152 'One'")]
    public void A_member_that_is_none(string member, string expected) => Assert.Equal([expected], ResourceHarness.Said("public class Kit { " + member + " }"));

    [Fact]
    public void Two_of_one_name_are_one_too_many()
    {
        var source = "public static class Kit { [PlatformResource] public static OrganizationResource One { get; } = " + Resources.Organization("") + "; [PlatformResource(Folder = \"x\")] public static OrganizationResource Two { get; } = " + Resources.Organization("") + "; }";
        var (folders, problems) = ResourceHarness.Compile(source);
        Assert.Equal("'acme' is also the name of the Organization in 'Kit.One': a name belongs to one resource", Assert.Single(problems).Message);
        Assert.All(folders, static f => Assert.Empty(f.Files));
    }

    [Fact]
    public void An_application_and_the_Blueprint_of_the_same_project()
    {
        string With(string application, string spec = "") => Blueprint(spec) + ResourceHarness.Class("ApplicationResource", Resources.Application("site", application));
        const string two = "Regions = [\"hz-fsn-rtz-prod\", \"hz-hel-rtz-prod\"]";
        Assert.Equal([], ResourceHarness.Said(With("Placement = ApplicationPosture.SingleRegion, Parameters = new() { [\"title\"] = \"x\" }")));
        Assert.Equal(["CAT1163 'ApplicationPosture.ActiveActive'"], ResourceHarness.Said(With("Placement = ApplicationPosture.ActiveActive, " + two)));
        Assert.Equal([], ResourceHarness.Said(With("Placement = ApplicationPosture.ActiveActive, " + two, "PlacementCapability = PlacementCapability.MultiPrimary,")));
        Assert.Equal(["CAT1164 'ApplicationPosture.ActiveHotstandby'"], ResourceHarness.Said(With("Placement = ApplicationPosture.ActiveHotstandby, " + two)));
        Assert.Equal(["CAT1164 'PlacementMode.ActivePassive'"], ResourceHarness.Said(With("Placement = new() { Mode = PlacementMode.ActivePassive }, " + two)));
        Assert.Equal(["CAT1165 '\"size\"'"], ResourceHarness.Said(With("Parameters = new() { [\"size\"] = 1 }")));
    }

    /// <summary>Cuts the source at many tokens: nothing may throw, and nothing that is not whole comes out.</summary>
    [Fact]
    public void Half_typed_code_is_no_crash()
    {
        var tokens = CSharpSyntaxTree.ParseText(Resources.EveryField, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens().ToList();
        for (var i = 20; i < tokens.Count; i += 97)
        {
            foreach (var source in new[] { Resources.EveryField.Remove(tokens[i].SpanStart), Resources.EveryField.Remove(tokens[i].SpanStart, tokens[i].Span.Length) })
                Assert.DoesNotContain(ResourceHarness.CompileAny(CompilationHarness.Compile(source)).Problems, static p => p.Rule.Id == "CAT9003");
        }
    }

    private static string Blueprint(string spec) => $$"""
        public sealed record PressValues { [Config] public string Title { get; init; } = "x"; public int Size { get; init; } = 1; }

        [Blueprint("bp-press", "1.3.0")]
        public sealed class Press : Blueprint<PressValues>
        {
            public override BlueprintSpec Spec => new() { {{spec}} Card = new() { Title = "Press" }, Placement = new() { Modes = [PlacementMode.Singleton, PlacementMode.ActiveActive] } };
        }

        """;
}
