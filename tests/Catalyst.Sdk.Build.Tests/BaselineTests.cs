namespace Catalyst.Sdk.Build.Tests;

/// <summary>The baselines of an assembly, on disk.</summary>
public sealed class BaselineTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Each_is_a_file_of_its_Blueprint()
    {
        _work.Emit(("a", [("blueprint.yaml", "a: 1\n")]), ("b", [("blueprint.yaml", "b: 1\n")])).Recompile(("L0", "bp-a\n{\n  \"schema\": 1\n}\n"), ("L1", "bp-b\n{}\n"));
        Assert.True(Write());
        Assert.Equal([("bp-a.json", "{\n  \"schema\": 1\n}\n"), ("bp-b.json", "{}\n")], _work.Disk().Select(static f => (f.Key, f.Value)));

        // What is the same is not written again.
        var before = File.GetLastWriteTimeUtc(Path.Combine(_work.Root, "bp-a.json"));
        Assert.True(Write());
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(_work.Root, "bp-a.json")));
    }

    [Theory]
    [InlineData("../bp-a")]
    [InlineData("a/../../b")]
    [InlineData("")]
    public void A_name_that_leads_elsewhere_is_refused(string name)
    {
        _work.Emit(("a", [("blueprint.yaml", "a: 1\n")])).Recompile(("L0", "bp-a\n{}"), ("L1", name + "/\n{}"));
        Assert.False(Write());
        Assert.Equal(["CAT9002"], _work.Ids);
        Assert.Empty(_work.Disk());
    }

    [Fact]
    public void An_assembly_without_payload_is_refused()
    {
        _work.CompileSource("internal static class Nothing;");
        Assert.False(Write());
        Assert.Equal(["CAT9001"], _work.Ids);
    }

    private bool Write()
    {
        var task = new WriteBaselines { BuildEngine = _work.NewEngine(), AssemblyPath = _work.Assembly, OutputDirectory = _work.Root };
        return task.Execute();
    }
}
