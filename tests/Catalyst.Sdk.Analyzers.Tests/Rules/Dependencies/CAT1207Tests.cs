namespace Catalyst.Sdk.Analyzers.Tests.Rules.Dependencies;

/// <summary>What is needed twice is needed in one version.</summary>
public sealed class CAT1207Tests
{
    [Fact]
    public Task Two_ways() => GraphTest.VerifyAsync(
        """bp-top 1.0.0: Depends = [DependsOn("bp-left", "^1"), DependsOn("bp-right", "^1")]""",
        """bp-left 1.0.0: Depends = [DependsOn("bp-redis", "^6.2")]""",
        """bp-right 1.0.0: Depends = [DependsOn("bp-deep", "^1")]""",
        """bp-deep 1.0.0: Depends = [DependsOn("redis", {|CAT1207:"^7.0"|})]""");

    [Fact]
    public Task Itself_and_through_another() => GraphTest.VerifyAsync(
        """bp-top 1.0.0: Depends = [DependsOn("bp-left", "^1"), DependsOn("bp-redis", {|CAT1207:">=7.0"|})]""",
        """bp-left 1.0.0: Depends = [DependsOn("bp-redis", "<7.0")]""");

    /// <summary>Nobody needs both; the ranges meet; one may be left out; there are two instances; an alias each.</summary>
    [Theory]
    [InlineData("Depends = [DependsOn(\"bp-left\", \"^1\")]", "^6.2", "^7.0", "")]
    [InlineData("Depends = [DependsOn(\"bp-left\", \"^1\"), DependsOn(\"bp-right\", \"^1\")]", "^7.0", ">=6.2 <8", "")]
    [InlineData("Depends = [DependsOn(\"bp-left\", \"^1\"), DependsOn(\"bp-right\", \"^1\") with { When = \"{{ .config.both }}\" }]", "^6.2", "^7.0", "")]
    [InlineData("Depends = [DependsOn(\"bp-left\", \"^1\"), DependsOn(\"bp-right\", \"^1\")]", "^6.2 || ^7", "^7.0", "")]
    [InlineData("Depends = [DependsOn(\"bp-redis\", \"^6\", \"old\"), DependsOn(\"bp-redis\", \"^7\", \"new\")]", "^6.2", "^7.0", "")]
    public Task Fine(string top, string left, string right, string redis) => GraphTest.VerifyAsync(
        "bp-top 1.0.0: " + top, $"bp-left 1.0.0: Depends = [DependsOn(\"bp-redis\", \"{left}\")]", $"bp-right 1.0.0: Depends = [DependsOn(\"bp-redis\", \"{right}\")]", "bp-other 1.0.0: " + redis);

    [Fact]
    public Task Several_instances_have_several_versions() => GraphTest.VerifyAsync(
        """bp-top 1.0.0: Depends = [DependsOn("bp-left", "^1"), DependsOn("bp-redis", ">=7.0")]""",
        """bp-left 1.0.0: Depends = [DependsOn("bp-redis", "<7.0")]""",
        "bp-redis unknown: MultiInstance = new() { Enabled = true }");
}
