namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>A value that must be given now, at its property.</summary>
public sealed class CAT1712Tests
{
    [Theory]
    [InlineData("", "public required string V { get; init; }")]
    [InlineData("public string? V { get; init; }", "public required string V { get; init; }")]
    [InlineData("public string V { get; init; } = \"a\";", "public required string V { get; init; }")]
    public async Task It_needs_the_next_major_number(string before, string after)
    {
        const string overlay = """[Overlay("all")] public static TestValues All => new() { V = "b" };""";
        var said = await Releases.SaidAsync(Releases.Source("1.4.2", before), Releases.Source("1.5.0", after, overlay));
        Assert.Equal(Releases.AtValue("CAT1712 at V", "2.0.0"), Releases.Short(said));
    }

    [Fact]
    public async Task In_a_list_no_default_is_merged()
    {
        static string Of(string more) => "public IList<Host> Hosts { get; init; } = []; } public sealed record Host { public string Name { get; init; } = \"a\"; " + more;
        var said = await Releases.SaidAsync(Releases.Source("1.4.2", Of("")), Releases.Source("1.5.0", Of("public int Port { get; init; } = 80;")));
        Assert.Equal(Releases.AtValue("CAT1712 at Port", "2.0.0"), Releases.Short(said));
        Assert.Empty(await Releases.SaidAsync(Releases.Source("1.4.2", Of("")), Releases.Source("1.5.0", Of("public int? Port { get; init; }"))));
    }

    [Fact]
    public async Task A_new_value_with_a_default_is_no_matter() =>
        Assert.Empty(await Releases.SaidAsync(Releases.Source("1.4.2"), Releases.Source("1.4.3", "public string V { get; init; } = \"a\"; public Part Part { get; init; } = new(); } public sealed record Part { public int A { get; init; } ")));
}
