namespace Parity.Emitted;

/// <summary>The emitted blueprint.yaml of every sample against the platform's contract.</summary>
public sealed class BlueprintConformityTests
{
    public static TheoryData<string, string> Ways
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var sample in EmittedSamples.All.Concat(EmittedSamples.Kustomize))
                foreach (var flags in new[] { "", "--ci", "--console" }) rows.Add(sample.Name, flags);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_platforms_checker_passes_it(string sample, string flags)
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-blueprint-").FullName;
        try
        {
            // The name of a folder is part of the contract.
            var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "platform", sample["bp-".Length..])).FullName, "blueprint.yaml");
            await File.WriteAllTextAsync(file, EmittedSamples.Of(sample).Files["blueprint.yaml"], TestContext.Current.CancellationToken);
            var (exitCode, output) = await UpstreamCheck.RunAsync(file, flags.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.True(exitCode == 0 && !output.Contains(" pruned ", StringComparison.Ordinal) && !output.Contains(" console/", StringComparison.Ordinal), output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_platforms_checker_refuses_a_broken_one()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("catalyst-blueprint-").FullName, "blueprint.yaml");
        var text = EmittedSamples.All[0].Files["blueprint.yaml"];
        await File.WriteAllTextAsync(file, text.Replace("visibility: ", "visibility: nobody-", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var (exitCode, output) = await UpstreamCheck.RunAsync(file);
        Assert.True(exitCode == 1 && output.Contains("visibility", StringComparison.Ordinal), output);
    }

    [Theory]
    [MemberData(nameof(EmittedSamples.AllNames), MemberType = typeof(EmittedSamples))]
    public void Its_text_is_what_line_readers_understand(string sample) => Assert.Empty(BlueprintText.Problems(EmittedSamples.Of(sample).Files["blueprint.yaml"]));

    [Theory]
    [InlineData("a:\n  b: 1\n  c:\n    - x\n    - k: v\n      l: w\nd: \"q\"\ne: {}\n", "")]
    [InlineData("a: [1]\n", "flow list")]
    [InlineData("a: {b: 1}\n", "flow mapping")]
    [InlineData("a: |\n  x: y\n", "block scalar")]
    [InlineData("a: &x 1\n", "anchor")]
    [InlineData("a: !!str 1\n", "tag")]
    [InlineData("a: \"x #y\"\n", "cut as a comment")]
    [InlineData("a:\n   b: 1\n", "multiple of two")]
    [InlineData("a:\n- x\n", "deeper than its key")]
    [InlineData("\"a b\": 1\n", "not `key: value`")]
    [InlineData("a: x\n  y\n", "not `key: value`")]
    [InlineData("a: 1", "ends of lines")]
    public void The_line_checker_sees_each_fault(string text, string fault)
    {
        var problems = BlueprintText.Problems(text);
        if (fault.Length == 0) Assert.Empty(problems);
        else Assert.Contains(problems, p => p.Contains(fault, StringComparison.Ordinal));
    }
}
