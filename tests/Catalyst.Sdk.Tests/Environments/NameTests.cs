using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;

namespace Catalyst.Sdk.Tests.Environments;

/// <summary>The types of names against the platform's own vectors and patterns.</summary>
public sealed partial class NameTests
{
    private static readonly Gen<Region> s_region = One(Region.All);
    private static readonly Gen<BuildingBlock> s_block = One(BuildingBlock.All);
    private static readonly Gen<EnvironmentType> s_environment = One(EnvironmentType.All);
    private static readonly Gen<ClusterName> s_cluster = Gen.Select(s_region, s_block, s_environment, ClusterName.Create);
    private static readonly Gen<string> s_text = Gen.String[Gen.Char["abcdfghprstz019-A.m"], 0, 34];
    private static readonly Gen<OrganizationSlug> s_slug = Gen.Select(Gen.Char.AlphaNumeric, Gen.String[Gen.Char["abz09-"], 2, 31], static (first, rest) => char.ToLowerInvariant(first) + rest)
        .Where(static t => SlugPattern().IsMatch(t)).Select(OrganizationSlug.Parse);

    [Fact]
    public void Location_codes_are_the_platforms()
    {
        var vectors = JsonNode.Parse(File.ReadAllText(Shared("upstream", "check", "vectors.json")))!["locationCodes"]!.AsObject();
        Assert.True(vectors.Count > 10);
        foreach (var (code, parts) in vectors)
        {
            var part = parts!.AsArray().Select(static p => (string)p!).ToList();
            var location = LocationCode.Parse(code);
            Assert.Equal((part[0], part[1], part[2], part[3]), (location.Provider.Name, location.Region!.Code, location.BuildingBlock.Code, location.EnvironmentType.Code));
            Assert.Equal(code, LocationCode.Create(Region.Parse(part[1]), BuildingBlock.Parse(part[2]), EnvironmentType.Parse(part[3])).ToString());
            Assert.Equal(location, location.Cluster!.Location);
        }
    }

    [Fact]
    public void The_codes_are_those_of_the_platforms_rules()
    {
        var rows = File.ReadAllLines(Shared("upstream", "rules.md")).Where(static l => l.StartsWith("| nm-", StringComparison.Ordinal)).Select(static l => l.Split('|')).ToDictionary(static r => r[1].Trim(), static r => r[3].Trim());
        Assert.Equal(rows["nm-provider"], string.Join("; ", Provider.All.Select(static p => $"{p.Name} {p.Code} {p.Letter}")));
        Assert.Equal(rows["nm-region"], string.Join("; ", Region.All.GroupBy(static r => r.Provider.Name).Select(static g => g.Key + " " + string.Join(", ", g.Select(static r => $"{r.Code} {r.Letter}")))));
        Assert.Equal(rows["nm-block"], string.Join(", ", BuildingBlock.All.Select(static b => $"{b.Code} {b.Letter}")));
        Assert.Equal(rows["nm-env"], string.Join(", ", EnvironmentType.All.Select(static e => $"{e.Code} {e.Letter}")));
    }

    [Fact]
    public void The_reserved_slugs_are_the_definitions()
    {
        var refused = Regex.Match(File.ReadAllText(Shared("upstream", "crds", "organization.crd.yaml")), @"not:\s+enum:\s+(?<words>(- \w+\s+)+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["words"].Value;
        Assert.Equal(refused.Split(['-', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries), OrganizationSlug.Reserved);
    }

    [Fact]
    public void Names_are_made_of_their_dimensions()
    {
        var cluster = ClusterName.Parse("hz-fsn-rtz-prod");
        Assert.Equal((Provider.Hetzner, Region.Fsn, BuildingBlock.Rtz, EnvironmentType.Prod), (cluster.Provider, cluster.Region, cluster.BuildingBlock, cluster.EnvironmentType));
        Assert.Equal(("hfrp", "rtz-prod"), (cluster.Location!.ToString(), cluster.VpcName));
        Assert.Equal("hzfsnr-k8s-1p", ServerName.Create(cluster, "k8s", 1).ToString());
        Assert.Equal(("hz-fsn-rtz-prod-vpc", "vpc"), (CloudResourceName.Create(cluster, "vpc").ToString(), CloudResourceName.Parse("hz-fsn-rtz-prod-vpc").Type));
        Assert.Equal("hz-fsn-rtz-prod-acme", VClusterName.Create(cluster, "acme").ToString());
        Assert.Equal("to-dmz", BuildingBlock.Dmz.PeeringName);
        Assert.Equal(("rtz-A", VirtualCluster.Rtz, "A"), (ClusterId.Create(VirtualCluster.Rtz, "A").ToString(), ClusterId.Parse("rtz-A").Zone, ClusterId.Parse("rtz-A").Suffix));
        Assert.Equal("gitea.hfmp.example.org", ControlPlaneHost.Create("gitea", "hfmp", "example.org").ToString());
        Assert.Equal("catalyst-gitea", ControlPlaneHost.Parse("gitea.hfmp.example.org").Namespace);
        Assert.Equal("shop.acme-prod.example.org", ApplicationHost.Create("shop", "acme-prod", "example.org").ToString());

        var environment = EnvironmentName.Create("acme-labs", EnvironmentType.Stg);
        Assert.Equal(("acme-labs-stg", "acme-labs-stg-policy", "ws.acme-labs-stg.>", "org/acme-labs/env/stg/"), (environment.ToString(), environment.PolicyName, environment.StreamPrefix, environment.SecretsPath));
        Assert.Equal(["main", "staging", null, "develop", null], EnvironmentType.All.Select(static e => e.Branch));
        Assert.Null(ClusterName.Parse("aws-use1-rtz-prod").Region);
        Assert.Null(ClusterName.Parse("aws-use1-rtz-prod").Location);
        Assert.Equal("use1", ClusterName.Parse("aws-use1-rtz-prod").RegionCode);
    }

    [Fact]
    public void Tags_are_the_platforms_sets()
    {
        var rows = File.ReadAllLines(Shared("upstream", "rules.md")).Where(static l => l.StartsWith("| nm-", StringComparison.Ordinal)).Select(static l => l.Split('|')).ToDictionary(static r => r[1].Trim(), static r => r[3].Trim());
        static IEnumerable<string> Keys(string row) => row[(row.IndexOf('/', StringComparison.Ordinal) + 1)..].Split('`')[0].Split(' ').Select(static k => "openova.io/" + k);
        Assert.Equal(Keys(rows["nm-tags"]), PlatformTags.OfResource("hz-fsn-rtz-prod", ResourceManager.OpenTofu).Keys);
        Assert.Equal("opentofu", PlatformTags.OfResource("hz-fsn-rtz-prod", ResourceManager.OpenTofu)["openova.io/managed-by"]);
        Assert.Equal(Keys(rows["nm-vc-tags"]), PlatformTags.InVCluster("one", "acme-prod", "hz-fsn-rtz-prod", "site", "bp-press", "1.3.0").Keys);
    }

    [Theory]
    [InlineData("hz-fsn-rtz-dr", "'hz-fsn-rtz-dr' is no name of a host cluster: 'dr' is no environment type: there is no environment for disaster recovery; a standby runs in the same environment, in another region: write prod, stg, uat, dev or poc")]
    [InlineData("hz-dxb-rtz-prod", "'hz-dxb-rtz-prod' is no name of a host cluster: 'dxb' is no region code of hetzner: write one of fsn, nbg, hel, ash, hil, sin")]
    [InlineData("fsn", "'fsn' is no name of a host cluster: write {provider}-{region}-{building block}-{environment type}, such as hz-fsn-rtz-prod")]
    public void A_text_that_is_none_says_what_one_is(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => ClusterName.Parse(text)).Message);
        Assert.False(ClusterName.TryParse(text, out var none));
        Assert.Null(none);
        Assert.Throws<ArgumentNullException>(static () => ClusterName.Parse(null!));
        Assert.False(ClusterName.TryParse(null, out _));
        Assert.Null((ClusterName?)(string?)null);
        Assert.Null((string?)(ClusterName?)null);
    }

    [Fact]
    public void Every_name_comes_back_from_its_text()
    {
        Gen.Select(s_cluster, s_slug, s_environment).SeededAll(static drawn =>
        {
            var (cluster, slug, environment) = drawn;
            Back(cluster.Provider);
            Back(cluster.Region!);
            Back(cluster.BuildingBlock);
            Back(cluster.EnvironmentType);
            Back(cluster);
            Back(cluster.Location!);
            Back(slug);
            Back(EnvironmentName.Create(slug, environment));
            Back(VClusterName.Create(cluster, slug));
            Back(CloudResourceName.Create(cluster, "node-1"));
            Back(ServerName.Create(cluster, "k8s", 12));
            Assert.Equal(cluster, ServerName.Create(cluster, "k8s", 12).Cluster);
            Assert.Equal(slug, EnvironmentName.Create(slug, environment).Organization);
            Assert.Equal((cluster, slug), (VClusterName.Create(cluster, slug).Cluster, VClusterName.Create(cluster, slug).Organization));
        }, iter: 300);
        Back(ClusterId.Parse("mgmt-B2"));
        Back(ControlPlaneHost.Parse("gitea.hfmp.example.org"));
        Back(ApplicationHost.Parse("shop.acme-prod.example.org"));
    }

    [Fact]
    public void Slugs_and_cluster_ids_are_what_the_definitions_patterns_take() =>
        s_text.SeededAll(static text =>
        {
            Assert.Equal(SlugPattern().IsMatch(text) && !OrganizationSlug.Reserved.Contains(text), OrganizationSlug.TryParse(text, out _));
            Assert.Equal(ClusterPattern().IsMatch("rtz-" + text), ClusterId.TryParse("rtz-" + text, out _));
        }, iter: 2000);

    [Fact]
    public void No_text_is_more_than_a_format_error() =>
        Gen.String[0, 40].SeededAll(static text =>
        {
            foreach (var type in NameGrammar.Types)
            {
                var fault = NameGrammar.Fault(type, text);
                if (fault?.Mended is { } mended) Assert.Null(NameGrammar.Fault(type, mended));
                if (fault is null) _ = NameGrammar.Advice(type, text);
            }
        }, iter: 2000);

    [Fact]
    public void What_is_mended_is_a_name()
    {
        var mended = 0;
        Gen.Select(One(["hetzner", "HZ", "azure", "hz", "ct", "acme", "Acme"]), One(["fsn", "FSN", "eu", "use1"]), One(["rtz", "mgmt", "DMZ", "primary"]), One(["prod", "production", "dr", "staging"]), One(["", "-vpc", "-Prod", "-acme", "-dr"]))
            .SeededAll(drawn =>
            {
                var (a, b, c, d, e) = drawn;
                var text = a + "-" + b + "-" + c + "-" + d + e;
                foreach (var type in NameGrammar.Types)
                {
                    if (NameGrammar.Fault(type, text)?.Mended is not { } right) continue;
                    Assert.Null(NameGrammar.Fault(type, right));
                    Interlocked.Increment(ref mended);
                }
            }, iter: 1000);
        Assert.True(mended > 100, $"{mended} mended");
    }

    [Fact]
    public void Long_releases_end_in_a_hash() =>
        Gen.Select(Gen.String[Gen.Char["ab-"], 1, 70], Gen.String[Gen.Char["xy-"], 1, 40]).SeededAll(static drawn =>
        {
            var (application, cluster) = drawn;
            // Written down from the vector's words.
            var whole = application + "-" + cluster;
            var hash = Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(application), 0, .. Encoding.UTF8.GetBytes(cluster)]))[..5];
            Assert.Equal(whole.Length <= 63 ? whole : whole[..57].TrimEnd('-') + "-" + hash, FanOut.ReleaseName(application, cluster));
        }, iter: 500);

    [Fact]
    public void Releases_are_made_active_first()
    {
        var roles = new Dictionary<string, ClusterRole> { ["c"] = ClusterRole.Singleton, ["d"] = ClusterRole.Active, ["b"] = ClusterRole.Passive };
        Assert.Equal(["d", "a", "b", "c"], FanOut.Order(["a", "b", "c", "d"], roles));
        Assert.Equal(["a"], FanOut.Order(["a"], roles));
    }

    private static Gen<T> One<T>(IReadOnlyList<T> of) => Gen.Int[0, of.Count - 1].Select(i => of[i]);

    private static void Back<T>(T name)
        where T : class, ISpanParsable<T>
    {
        var text = name.ToString()!;
        Assert.Equal(name, T.Parse(text, null));
        Assert.Equal(name, T.Parse(text.AsSpan(), null));
        Assert.True(T.TryParse(text, null, out var again));
        Assert.True(T.TryParse(text.AsSpan(), null, out var spanned));
        Assert.Equal((name, name, name.GetHashCode()), (again, spanned, again.GetHashCode()));
    }

    private static string Shared(params string[] path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!File.Exists(Path.Combine(at.FullName, "Catalyst.slnx"))) continue;
            var full = Path.GetFullPath(Path.Combine([at.FullName, "..", "shared", .. path]));
            if (File.Exists(full)) return full;
        }

        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "../shared is missing");
        Assert.Skip("../shared/" + string.Join('/', path) + " is missing");
        return "";
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{2,31}\\z")]
    private static partial Regex SlugPattern();

    [GeneratedRegex("^(mgmt|dmz|rtz)-[A-Z0-9]+\\z", RegexOptions.ExplicitCapture)]
    private static partial Regex ClusterPattern();
}
