namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>A value that is gone, at the record that had it.</summary>
public sealed class CAT1710Tests
{
    [Fact]
    public async Task It_needs_the_next_major_number()
    {
        var said = await Releases.SaidAsync(
            Releases.Source("1.4.2", """public string Name { get; init; } = "x"; public string Old { get; init; } = "y";"""),
            Releases.Source("1.5.0", """public string Name { get; init; } = "x";"""));
        Assert.Equal(Releases.AtValue("CAT1710 at TestValues", "2.0.0"), Releases.Short(said));
        Assert.Contains("Version 1.4.2 had old", said[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Within_a_record_it_is_said_there_and_all_of_them_at_once()
    {
        const string inner = "public Part Part { get; init; } = new(); } public sealed record Part { ";
        var said = await Releases.SaidAsync(Releases.Source("0.4.2", inner + "public int A { get; init; } public int B { get; init; } public int C { get; init; }"), Releases.Source("0.4.3", inner + "public int C { get; init; }"));
        Assert.Equal(Releases.AtValue("CAT1710 at Part", "0.5.0"), Releases.Short(said));
        Assert.Contains("part.a; part.b", said[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_another_line_it_is_no_matter_and_before_a_release_nothing_is_promised()
    {
        const string values = "public int A { get; init; }";
        Assert.Empty(await Releases.SaidAsync(Releases.Source("1.4.2", values), Releases.Source("2.0.0", spec: """Upgrades = new() { From = ["1.x"] }""")));
        Assert.Empty(await Releases.SaidAsync(Releases.Source("2.0.0-rc.1", values), Releases.Source("2.0.0-rc.2")));
    }

    [Fact]
    public async Task A_renamed_key_is_a_value_that_is_gone() =>
        Assert.Equal(Releases.AtValue("CAT1710 at TestValues", "2.0.0"), Releases.Short(await Releases.SaidAsync(Releases.Source("1.0.0", "public int Count { get; init; }"), Releases.Source("1.1.0", "public int Number { get; init; }"))));
}
