namespace Catalyst.Sdk.Build.Tests;

public sealed class ProblemTests : IDisposable
{
    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    [Fact]
    public void A_problem_of_the_lowering_is_an_error_at_its_place_and_nothing_is_touched()
    {
        _at.Emit(("a", [("old", "1")]));
        Assert.True(_at.Run());
        var before = _at.Disk();
        _at.Compile(("B0", Workplace.Folder("a", ("new", "1"))), ("E0", "CAT1501\nsrc/Vllm.cs\n64\n72\n64\n100\nfirst {0}\nsecond"), ("Z0", "2\n1\n1\n1"));

        Assert.False(_at.Run());

        var error = Assert.Single(_at.Engine.Errors);
        Assert.Equal(("CAT1501", "src/Vllm.cs", 64, 72, 64, 100, "first {0}\nsecond"),
            (error.Code, error.File, error.LineNumber, error.ColumnNumber, error.EndLineNumber, error.EndColumnNumber, error.Message));
        Assert.Equal(before, _at.Disk());
    }

    [Fact]
    public void Problems_come_in_the_order_in_which_they_were_found()
    {
        _at.Compile([.. Enumerable.Range(0, 12).Select(static i => ($"E{i}", $"CAT1501\nf\n{i + 1}\n1\n1\n1\nm")), ("Z0", "2\n0\n0\n12")]);

        Assert.False(_at.Run());

        Assert.Equal(Enumerable.Range(1, 12), _at.Engine.Errors.Select(static e => e.LineNumber));
    }

    [Fact]
    public void A_problem_of_another_form_is_refused_too()
    {
        _at.Compile(("E0", "CAT1501\nf"), ("Z0", "2\n0\n0\n1"));

        Assert.False(_at.Run());

        Assert.Equal(["CAT9001"], _at.Ids);
    }
}
