using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Tests.ChartFiles;

/// <summary>Which chart a file goes into, and where.</summary>
public sealed class ChartFilePlacesTests
{
    [Theory]
    [InlineData("/project/chart/templates/raw.yaml", null, null, "bp-one:chart/templates/raw.yaml bp-two:chart/templates/raw.yaml")]
    [InlineData("/project/crds/x.yaml", null, null, "bp-one:chart/crds/x.yaml bp-two:chart/crds/x.yaml")]
    [InlineData("/project/One/chart/README.md", null, null, "bp-one:chart/README.md")]
    [InlineData("/project/One/deep/er/f.txt", null, null, "bp-one:chart/deep/er/f.txt")]
    [InlineData("/project/Two/crds/x.yaml", null, null, "bp-two:chart/crds/x.yaml")]
    [InlineData("/project/One/f.txt", null, "bp-two", "bp-two:chart/f.txt")]
    [InlineData("/project/f.txt", "files/g.txt", "bp-one; bp-two", "bp-one:chart/files/g.txt bp-two:chart/files/g.txt")]
    [InlineData("/elsewhere/f.txt", "chart/files/g.txt", null, "bp-one:chart/files/g.txt bp-two:chart/files/g.txt")]
    public void A_file_goes_to_the_blueprints_beside_it(string path, string? chartPath, string? blueprints, string expected)
    {
        var placed = Place(new ChartFile(path, "text", chartPath, blueprints));

        Assert.Empty(placed.SelectMany(static p => p.Placed.Problems));
        Assert.Equal(expected, string.Join(' ', placed.SelectMany(static p => p.Placed.Files.Select(f => p.Name + ":" + f.Path))));
    }

    [Theory]
    [InlineData("/elsewhere/f.txt", "text", null, null, "is outside the project")]
    [InlineData("/project/f.png", null, null, null, "is no UTF-8 text")]
    [InlineData("/project/f.txt", "text", "../f.txt", null, "no path inside the chart")]
    [InlineData("/project/charts/db.yaml", "text", null, null, "ChartSpec.Dependencies")]
    [InlineData("/project/f.txt", "text", null, "bp-three", "'bp-three', which is no Blueprint of this project")]
    public void What_cannot_be_placed_is_a_problem_at_the_file(string path, string? content, string? chartPath, string? blueprints, string message)
    {
        var problem = Place(new ChartFile(path, content, chartPath, blueprints)).SelectMany(static p => p.Placed.Problems).First();

        Assert.Equal("CAT1425", problem.Rule.Id);
        Assert.Equal(path, problem.Where.GetLineSpan().Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/project/chart/Chart.yaml", "the build emits that file itself")]
    [InlineData("/project/chart/templates/CONFIG.yaml", "the build emits that file itself")]
    [InlineData("/project/same.txt", "'same.txt' goes there already")]
    public void A_path_that_is_taken_is_a_problem_at_the_file_and_nothing_is_emitted(string path, string message)
    {
        var compilation = CompilationHarness.CompileValid("""
            public sealed record Values;

            [Blueprint("bp-one", "1.0.0")]
            public sealed class One : Blueprint<Values>
            {
                public override BlueprintSpec Spec => new() { Card = new() { Title = "One", Summary = "One" } };
                public V1ConfigMap Config() => new() { Metadata = new() { Name = "c" } };
            }
            """);
        ChartFile[] files = [new("/project/chart/same.txt", "1"), new(path, "2")];
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(compilation, new CompileOptions(null, null) { ProjectDirectory = "/project", ChartFiles = files.ToEquatableArray() }, TestContext.Current.CancellationToken));

        var problem = Assert.Single(compiled.Problems);
        Assert.Equal(("CAT1425", path), (problem.Rule.Id, problem.Where.GetLineSpan().Path));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Empty(compiled.Files);
    }

    private static List<(string Name, PlacedFiles Placed)> Place(ChartFile file)
    {
        var compilation = CSharpCompilation.Create("Two", [
            CSharpSyntaxTree.ParseText("[Catalyst.Sdk.Blueprint(\"bp-one\")] public sealed class One;", path: "/project/One/One.cs", cancellationToken: TestContext.Current.CancellationToken),
            CSharpSyntaxTree.ParseText("[Catalyst.Sdk.Blueprint(\"bp-two\")] public sealed class Two;", path: "/project/Two/Two.cs", cancellationToken: TestContext.Current.CancellationToken),
        ], CompilationHarness.Compile().References);
        var found = BlueprintDiscovery.Find(compilation, TestContext.Current.CancellationToken);
        Assert.Equal(2, found.Count);
        var placed = ChartFilePlaces.Of(found, new CompileOptions(null, null) { ProjectDirectory = "/project/", ChartFiles = [file] });
        return [.. found.Zip(placed, static (b, p) => (b.Name, p))];
    }
}
