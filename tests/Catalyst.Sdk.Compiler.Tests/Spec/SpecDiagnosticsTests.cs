using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Spec;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Tests.Spec;

/// <summary>Each wrong thing is reported once, at the place that is wrong.</summary>
public sealed class SpecDiagnosticsTests
{
    [Theory]
    [InlineData("bp-redis", true)]
    [InlineData("bp-a1", true)]
    [InlineData("bp-abcdefghijklmnopqrstuvwxyz-0123456789-abcd", true)] // 42 after bp-
    [InlineData("bp-abcdefghijklmnopqrstuvwxyz-0123456789-abcde", false)]
    [InlineData("bp-a", false)]
    [InlineData("redis", false)]
    [InlineData("bp-Redis", false)]
    [InlineData("bp-1redis", false)]
    [InlineData("bp-redis-", false)]
    [InlineData("bp-re dis", false)]
    [InlineData("", false)]
    public void Names(string name, bool isGood)
    {
        var (_, problems) = SpecHarness.Lower(SpecHarness.Class("new() { Card = new() { Title = \"T\" } }", $"\"{name}\", \"1.0.0\", Folder = \"press\""));
        Assert.Equal(isGood ? [] : [$"CAT1001 '\"{name}\"'"], problems.Select(CompilationHarness.Shown));
    }

    [Theory]
    [InlineData("bp-Word Press", "bp-word-press")]
    [InlineData("WordPress", "bp-wordpress")]
    [InlineData("bp-", "bp-my-app")]
    public void A_wrong_name_comes_with_a_right_one(string name, string suggested)
    {
        var (_, problems) = SpecHarness.Lower(SpecHarness.Class("new() { Card = new() { Title = \"T\" } }", $"\"{name}\", \"1.0.0\", Folder = \"press\""));
        Assert.Contains($"\"{suggested}\"", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.2.3-rc.1", true)]
    [InlineData("0.0.0-0", true)]
    [InlineData("1.2", false)]
    [InlineData("v1.2.3", false)]
    [InlineData("1.0.0+b", false)]
    [InlineData("1.0.0-RC", false)]
    [InlineData("01.0.0", false)] // no SemVer, so Helm refuses it
    [InlineData("1.0.0-a..b", false)]
    [InlineData("1.0.0\\n", false)]
    public void Versions(string version, bool isGood)
    {
        var (_, problems) = SpecHarness.Lower(SpecHarness.Class("new() { Card = new() { Title = \"T\" } }", $"\"bp-press\", \"{version}\""));
        Assert.Equal(isGood ? [] : [$"CAT1002 '\"{version}\"'"], problems.Select(CompilationHarness.Shown));
    }

    [Fact]
    public void Two_versions_are_one_too_many()
    {
        var (_, problems) = SpecHarness.Lower(SpecHarness.Class("new() { Card = new() { Title = \"T\" } }"), new("1.4.0", null));
        Assert.Equal(["CAT1104 '\"1.3.0\"'"], problems.Select(CompilationHarness.Shown));
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("/rooted")]
    [InlineData("a\\\\b")]
    [InlineData("")]
    public void Folders_stay_inside(string folder)
    {
        var (_, problems) = SpecHarness.Lower(SpecHarness.Class("new() { Card = new() { Title = \"T\" } }", $"\"bp-press\", \"1.0.0\", Folder = \"{folder}\""));
        Assert.Equal(["CAT1004 '\"bp-press\"'"], problems.Select(CompilationHarness.Shown));
    }

    [Fact]
    public void Names_and_folders_are_unique()
    {
        var compilation = CompilationHarness.CompileValid("""
            public sealed record V;
            [Blueprint("bp-one", "1.0.0")] public sealed class A : Blueprint<V> { public override BlueprintSpec Spec => new(); }
            [Blueprint("bp-one", "1.0.0")] public sealed class B : Blueprint<V> { public override BlueprintSpec Spec => new(); }
            [Blueprint("bp-two", "1.0.0", Folder = "One")] public sealed class C : Blueprint<V> { public override BlueprintSpec Spec => new(); }
            """);
        var found = BlueprintNaming.Duplicates(BlueprintDiscovery.Find(compilation, TestContext.Current.CancellationToken)).Select(static d => CompilationHarness.Shown(d.Problem));
        Assert.Equal(["CAT1003 '\"bp-one\"'", "CAT1005 '\"bp-two\"'"], found);
    }

    /// <summary>The initializer after <c>Card</c>, and what is reported.</summary>
    public static TheoryData<string, string[]> Wrong => new()
    {
        // Required fields, computed from the table.
        { "Card = new()", ["CAT1101 'new'"] },
        { "Card = new() { Title = \"\" }", ["CAT1103 '\"\"'"] },
        { "Topology = new()", ["CAT1101 'new'"] },
        { "Topology = new() { Supported = [TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.Singleton } }", ["CAT1101 'new'"] },
        { "Endpoints = [new EndpointSpec { Name = \"ui\" }]", ["CAT1101 'new EndpointSpec'"] },
        { "Endpoints = [new() { HostnameTemplate = \"a\" }]", ["CAT1101 'new'"] },
        { "Rotation = [new() { Ttl = \"90d\" }]", ["CAT1101 'new'"] },
        { "Sso = new() { SilentLogin = true }", ["CAT1101 'new'"] },
        { "MultiInstance = new() { MaxPerOrg = 1 }", ["CAT1101 'new'"] },
        { "ProducesInstances = new() { Kind = \"K\" }", ["CAT1141 'new'"] },

        // Limits.
        { "ConsoleUI = new() { SidebarOrder = 101 }", ["CAT1137 '101'"] },
        { "ConsoleUI = new() { SidebarOrder = -1 }", ["CAT1137 '-1'"] },
        { "Placement = new() { Modes = [] }", ["CAT1112 '[]'"] },
        { "Placement = new() { Modes = [PlacementMode.Singleton], Default = PlacementMode.ActivePassive }", ["CAT1113 'PlacementMode.ActivePassive'"] },
        { "Placement = new() { Modes = [PlacementMode.Singleton], DefaultOnMultiRegion = PlacementMode.ActiveActive }", ["CAT1113 'PlacementMode.ActiveActive'"] },
        { "Placement = new() { MinRegions = 0 }", ["CAT1114 '0'"] },
        { "Placement = new() { MaxRegions = 6 }", ["CAT1114 '6'"] },
        { "Placement = new() { MinRegions = 3, MaxRegions = 2 }", ["CAT1115 '2'"] },
        { "Placement = new() { Modes = [(PlacementMode)42] }", ["CAT1103 '(PlacementMode)42'"] },
        { "DefaultPlacement = new() { Vcluster = PlacementTier.Mgmt }, AllowedPlacements = [PlacementTier.Host]", ["CAT1116 'PlacementTier.Mgmt'"] },
        { "Rotation = [new() { Kind = \"k\", Ttl = \"2w\" }]", ["CAT1110 '\"2w\"'"] },
        { "Topology = new() { Supported = [], Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton } }", ["CAT1119 '[]'"] },
        { "Topology = new() { Supported = [TopologyMode.Singleton, TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton } }", ["CAT1119 'TopologyMode.Singleton'"] },
        { "Topology = new() { Supported = [TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.ActiveActive, SingleRegion = TopologyMode.Singleton } }", ["CAT1118 'TopologyMode.ActiveActive'"] },
        { "Topology = new() { Supported = [TopologyMode.Singleton], Defaults = new() { MultiRegion = TopologyMode.Singleton, SingleRegion = TopologyMode.Singleton }, PerTopology = new() { ActivePassive = new() { Placement = new(), Replication = new() { Backend = ReplicationBackend.Raft }, Switchover = new() { Mechanism = SwitchoverMechanism.Manual } } } }", ["CAT1118 'ActivePassive'"] },
        { Variant("ActiveHotStandby", "Placement = new(), Replication = new() { Backend = ReplicationBackend.Raft }"), ["CAT1120 'new'"] },
        { Variant("ActiveHotStandby", "Placement = new(), Replication = new() { Backend = ReplicationBackend.Raft, Mode = ReplicationMode.Async }, Switchover = new() { Mechanism = SwitchoverMechanism.Manual }"), ["CAT1121 'ReplicationMode.Async'"] },
        { Variant("ActiveActive", "Placement = new(), Replication = new()"), ["CAT1101 'new'"] },
        { Variant("ActiveActive", "Placement = new(), Replication = new() { Backend = ReplicationBackend.Raft, LagSloSeconds = 86401 }"), ["CAT1122 '86401'"] },
        { Variant("Singleton", ""), ["CAT1120 'new'"] },
        { Variant("Singleton", "Placement = new() { Clusters = [\"rtz-a\"] }"), ["CAT1123 '\"rtz-a\"'"] },
        { Variant("Singleton", "Placement = new() { Clusters = [\"rtz-A\", \"rtz-A\"], Roles = new Dictionary<string, ClusterRole> { [\"rtz-A\"] = ClusterRole.Singleton } }"), ["CAT1125 '\"rtz-A\"'"] },
        { Variant("Singleton", "Placement = new() { Roles = new Dictionary<string, ClusterRole> { [\"one\"] = ClusterRole.Active } }"), ["CAT1127 '\"one\"'"] },
        { Endpoint("Name = \"u\", HostnameTemplate = \"a\""), ["CAT1128 '\"u\"'"] },
        { Endpoint("Name = \"ui\", HostnameTemplate = \"\""), ["CAT1130 '\"\"'"] },
        { Endpoint("Name = \"ui\", HostnameTemplate = \"https://a\""), ["CAT1131 '\"https://a\"'"] },
        { Endpoint("Name = \"ui\", HostnameTemplate = \"{{ .InstanceID}}.a\""), ["CAT1129 '\"{{ .InstanceID}}.a\"'"] },
        { Endpoint("Name = \"ui\", HostnameTemplate = \"a\", Port = 0"), ["CAT1134 '0'"] },
        { "MultiInstance = new() { Enabled = true, MaxPerOrg = 1001 }", ["CAT1136 '1001'"] },
        { "Outputs = \"text\"", ["CAT1103 '\"text\"'"] },
        { "Extra = new() { [\"version\"] = \"2.0.0\" }", ["CAT1103 '\"version\"'"] },
        { "Shareable = true, Extra = new() { [\"shareable\"] = false }", ["CAT1103 '\"shareable\"'"] },
        { "Metadata = new() { Section = \"two words\" }", ["CAT1103 '\"two words\"'"] },
        { "Card = new() { Title = \"T\", Summary = \"a\\nb\" }", ["CAT1103 '\"a\\nb\"'"] },

        // Dependencies.
        { "Depends = [DependsOn(\"bp-Cnpg\", \"^1\")]", ["CAT1201 '\"bp-Cnpg\"'"] },
        { "Depends = [DependsOn<Nameless>(\"^1\")]", ["CAT1201 'Nameless'"] },
        { "Depends = [new() { Version = \"^1\" }]", ["CAT1101 'new'"] },
        { "Depends = [DependsOn(\"bp-cnpg\", \"1.x || 2.x\")]", ["CAT1202 '\"1.x || 2.x\"'"] },
        { "Upgrades = new() { From = [\"1.x\", \"latest\"], Blocks = [\"1.2.3.4\"] }", ["CAT1202 '\"latest\"'", "CAT1202 '\"1.2.3.4\"'"] },
        { "Depends = [DependsOn(\"bp-cnpg\", \"^1\"), DependsOn(\"cnpg\", \"^1\")]", ["CAT1203 '\"cnpg\"'"] },
        { "Depends = [DependsOn(\"bp-cnpg\", \"^1\", \"db\"), DependsOn(\"bp-redis\", \"^1\", alias: \"db\")]", ["CAT1203 '\"db\"'"] },

        // Not known at compile time.
        { "Owner = new() { Team = Environment.MachineName }", ["CAT1102 'Environment.MachineName'"] },
        { "Owner = new() { Team = FullName }", ["CAT1102 'FullName'"] },
        { "Owner = new() { Team = Team() }", ["CAT1102 'Team()'"] },
        { "Owner = new() { Team = Loop }", ["CAT1102 'Loop'"] },
        { "Owner = new() { Team = s_late }", ["CAT1102 's_late'"] },
        { "Metadata = new() { Labels = { [\"a\"] = \"b\" } }", ["CAT1102 'Labels = { [\"a\"] = \"b\" }'"] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_reported_where_it_is(string part, string[] expected)
    {
        var card = part.StartsWith("Card", StringComparison.Ordinal) ? "" : "Card = new() { Title = \"T\" }, ";
        var (model, problems) = SpecHarness.Lower(SpecHarness.Class($"new() {{ {card}{part} }}", members: """
            private static readonly string s_late;
            static Press() => s_late = "x";
            private string Team() => "x";
            private string Loop => Loop;
            private abstract class Nameless : Blueprint<PressValues>;
            """));
        Assert.Equal(problems.Any(static p => p.StopsEmission), model is null);
        Assert.Equal(expected, problems.Select(CompilationHarness.Shown));
    }

    [Fact]
    public void A_missing_card_is_reported_at_the_spec()
    {
        var (_, problems) = SpecHarness.Lower(SpecHarness.Class("new()"));
        var problem = Assert.Single(problems);
        Assert.Equal("CAT1101 'new'", CompilationHarness.Shown(problem));
        Assert.Equal("spec.card is required: set Card", problem.Message);
    }

    [Fact]
    public void A_body_of_statements_is_refused()
    {
        var (_, problems) = SpecHarness.Lower("""
            public sealed record V;
            [Blueprint("bp-press", "1.0.0")]
            public sealed class Press : Blueprint<V>
            {
                public override BlueprintSpec Spec { get { var title = "T"; return new() { Card = new() { Title = title } }; } }
            }
            """);
        Assert.Equal(["CAT1102 'Spec'"], problems.Select(CompilationHarness.Shown));
    }

    /// <summary>The controller's own vectors.</summary>
    [Fact]
    public void Ranges_are_those_of_the_controller()
    {
        var vectors = JsonNode.Parse(File.ReadAllText(SharedFolder.Require("upstream", "check", "vectors.json")))!;
        Assert.All(vectors["rangesValid"]!.AsArray(), static range => Assert.Null(VersionRange.Error((string)range!)));
        Assert.All(vectors["rangesInvalid"]!.AsArray(), static range => Assert.NotNull(VersionRange.Error((string)range!)));
    }

    /// <summary>Cuts the source at every token: nothing may throw, and a whole model may come out of whole code only.</summary>
    [Fact]
    public void Half_typed_code_is_no_crash()
    {
        var tokens = CSharpSyntaxTree.ParseText(Snippets.EveryField, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens().ToList();
        var lowered = 0;
        for (var i = 20; i < tokens.Count; i += 11)
        {
            var compilation = CompilationHarness.Compile(Snippets.EveryField.Remove(tokens[i].SpanStart));
            if (BlueprintDiscovery.Find(compilation, TestContext.Current.CancellationToken).Count == 0) continue;
            _ = SpecHarness.LowerFirst(compilation);
            lowered++;
        }

        for (var i = 20; i < tokens.Count; i += 11)
        {
            var compilation = CompilationHarness.Compile(Snippets.EveryField.Remove(tokens[i].SpanStart, tokens[i].Span.Length));
            if (BlueprintDiscovery.Find(compilation, TestContext.Current.CancellationToken).Count == 0) continue;
            _ = SpecHarness.LowerFirst(compilation);
            lowered++;
        }

        Assert.True(lowered > 100, $"{lowered} lowered");
    }

    private static string Variant(string name, string content) =>
        $"Topology = new() {{ Supported = [TopologyMode.{name}], Defaults = new() {{ MultiRegion = TopologyMode.{name}, SingleRegion = TopologyMode.{name} }}, PerTopology = new() {{ {name} = new() {{ {content} }} }} }}";

    private static string Endpoint(string content) => $"Endpoints = [new() {{ {content} }}]";
}
