using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.SourceMaps;

/// <summary>Where a piece comes from is no part of what it says.</summary>
public sealed class OriginTests
{
    [Fact]
    public void Pieces_are_equal_wherever_they_were_written()
    {
        var one = new ScalarNode(Constant.Text("a")) { Origin = new Origin("A.cs", 1) };
        var other = new ScalarNode(Constant.Text("a")) { Origin = new Origin("B.cs", 2) };
        Assert.Equal<Node>(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual<Node>(one, new ScalarNode(Constant.Text("b")) { Origin = one.Origin });
    }

    [Fact]
    public void Lines_that_move_change_the_map_and_nothing_else()
    {
        var library = new BuiltLibrary(MapSource.Library);
        using var built = new BuiltBlueprint(MapSource.Blueprint, library);
        using var moved = new BuiltBlueprint(MapSource.Blueprint.Replace("public V1Pod? Worker()", "\n\n    public V1Pod? Worker()", StringComparison.Ordinal), library);
        Assert.Equal(["chart.map.json"], built.Files.Where(f => moved.Files[f.Key] != f.Value).Select(static f => f.Key));
    }

    [Theory]
    [InlineData("/repo/src/Web/Web.cs", "/repo/src/Web", "Web.cs")]
    [InlineData("/repo/src/Web/Parts/Pod.cs", "/repo/src/Web/", "Parts/Pod.cs")]
    [InlineData("/repo/src/Shared/Names.cs", "/repo/src/Web", "../Shared/Names.cs")]
    [InlineData(@"C:\repo\Web\Parts\Pod.cs", @"C:\repo\Web\", "Parts/Pod.cs")]
    [InlineData(@"C:\repo\Shared\Names.cs", @"C:\repo\Web\", "../Shared/Names.cs")]
    [InlineData(@"D:\else\Names.cs", @"C:\repo\Web\", "Names.cs")]
    [InlineData("/home/me/.nuget/packages/kit/Names.cs", "/repo/Web", "Names.cs")]
    [InlineData("/repo/src/Web/Web.cs", null, "Web.cs")]
    [InlineData("Team.Library/Probes.cs", "/repo/src/Web", "Team.Library/Probes.cs")]
    public void A_path_is_the_same_on_every_machine(string file, string? project, string expected) => Assert.Equal(expected, SourcePath.Relative(file, project));
}
