namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>A baseline whose Blueprint is gone, at the head of the file.</summary>
public sealed class CAT1723Tests
{
    [Fact]
    public async Task It_is_said_when_the_compilation_ends()
    {
        var source = Releases.Source("1.0.0");
        var said = Assert.Single(await Releases.LiveAsync(Releases.Baseline(source).Replace("bp-test", "bp-old", StringComparison.Ordinal), source, "baselines/bp-old.json"));
        Assert.Equal(("CAT1723", "baselines/bp-old.json"), (said.Id, said.Location.GetLineSpan().Path));
    }

    [Fact]
    public async Task That_of_a_Blueprint_is_right()
    {
        var source = Releases.Source("1.0.0");
        Assert.Empty(await Releases.LiveAsync(Releases.Baseline(source), source));
    }

    [Fact]
    public void The_pages_of_the_file_rules_are_there()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "Catalyst.slnx"))) at = at.Parent;
        Assert.All(Catalyst.Sdk.Compiler.Diagnostics.ReleaseRules.Files, rule => Assert.StartsWith("# " + rule.Id + ": " + rule.Title, File.ReadAllText(Path.Combine(at.FullName, "docs", "rules", rule.Id + ".md")), StringComparison.Ordinal));
    }
}
