using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Tests.Documentation;

/// <summary>docs/guide.md: its C# compiles step by step, what it shows is what is emitted, and its test passes.</summary>
public sealed class GuideTests
{
    private static readonly IReadOnlyList<GuideBlock> s_blocks = GuideText.Blocks(File.ReadAllText(Path.Combine(RepositoryRoot.Find()!, "docs", "guide.md")).ReplaceLineEndings("\n"));

    /// <summary>The lines of the blocks that declare something.</summary>
    public static TheoryData<int> Steps => [.. s_blocks.Where(static b => b.Language == "csharp" && !b.IsTest).Select(static b => b.Line)];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_step_emits_what_it_shows_and_renders_alike(int line)
    {
        var declared = s_blocks.Where(b => b.Line <= line && b is { Language: "csharp", IsTest: false }).Select(static b => b.Text);
        using var built = new BuiltBlueprint(GuideText.Merged(declared));
        foreach (var shown in s_blocks.SkipWhile(b => b.Line <= line).TakeWhile(static b => b.Language is "yaml" or "json"))
        {
            var missing = shown.MissingIn(built.Files[shown.File]);
            Assert.True(missing is null, $"docs/guide.md, line {shown.Line}: not in {shown.File}, or not in this place:\n{missing}\nThe file is:\n{built.Files[shown.File]}");
        }

        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        await built.SameAsync([], helm);
        foreach (var (_, overlay) in built.Files.Where(static f => f.Key.StartsWith("overlays/", StringComparison.Ordinal)))
            await built.SameAsync((JsonObject)KubernetesYaml.Read(overlay)!, helm);
    }

    /// <summary>What people copy from the guide builds without a warning.</summary>
    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_keeps_the_rules_of_the_platform(int line)
    {
        var compilation = CompilationHarness.CompileValid(GuideText.Merged(s_blocks.Where(b => b.Line <= line && b is { Language: "csharp", IsTest: false }).Select(static b => b.Text)));
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(compilation, new CompileOptions(null, null), TestContext.Current.CancellationToken));

        Assert.Equal([], compiled.Outcome!.Problems.Where(static p => p.Rule.DefaultSeverity >= DiagnosticSeverity.Warning).Select(CompilationHarness.Shown));
    }

    [Theory]
    [InlineData("a: 1\nb: 2\n", null)]
    [InlineData("a: 1\n  …\nc: 3\n", null)]
    [InlineData("b: 2\nd: 4\n", "b: 2\nd: 4\n")]
    [InlineData("b: 2\n…\na: 1\n", "a: 1\n")]
    [InlineData(": 2\n", ": 2\n")]
    public void What_is_not_in_the_file_is_seen(string shown, string? missing)
    {
        var block = Assert.Single(GuideText.Blocks("text\n```yaml\n# x.yaml\n" + shown + "```\n"));
        Assert.Equal("x.yaml", block.File);
        Assert.Equal(missing, block.MissingIn("a: 1\nb: 2\nc: 3\nd: 4\n"));
    }

    [Fact]
    public void Every_block_is_checked()
    {
        Assert.True(Steps.Count >= 9, $"{Steps.Count} steps");
        var first = s_blocks.First(static b => b.Language == "csharp").Line;
        Assert.All(s_blocks, b => Assert.True(b.Language is "csharp" or "yaml" or "json" || b.Line < first, $"line {b.Line}: a block of {b.Language}"));
    }

    [Fact]
    public void Its_test_passes()
    {
        var test = Assert.Single(s_blocks, static b => b.IsTest);
        var source = $$"""
            {{GuideText.Merged(s_blocks.Where(static b => b is { Language: "csharp", IsTest: false }).Select(static b => b.Text))}}
            public static class GuideTest
            {
                public static void Run()
                {
                    {{test.Text}}
                }
            }
            """;
        using var built = new BuiltBlueprint("using Xunit;\n" + source, references: [MetadataReference.CreateFromFile(typeof(Assert).Assembly.Location)]);
        built.Assembly.GetType("GuideTest")!.GetMethod("Run")!.CreateDelegate<Action>()();
    }
}
