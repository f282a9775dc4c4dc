namespace Catalyst.Sdk.Build.Tests;

/// <summary>Every refusal: the id, and the disk as it was.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly Workplace _at = new();

    public RefusalTests()
    {
        _at.Emit(("a", [("kept", "1"), ("old", "1")]));
        Assert.True(_at.Run());
    }

    public void Dispose() => _at.Dispose();

    private void Refused(string id, string? message = null)
    {
        var before = _at.Disk();
        var manifest = File.ReadAllText(_at.Manifest);

        Assert.False(_at.Run());

        var error = Assert.Single(_at.Engine.Errors);
        Assert.Equal(id, error.Code);
        if (message is not null) Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.EndsWith("/docs/rules/" + id + ".md", error.HelpLink, StringComparison.Ordinal);
        Assert.Equal(before, _at.Disk());
        Assert.Equal(manifest, File.ReadAllText(_at.Manifest));
        Assert.Empty(_at.Engine.Messages);
    }

    [Fact]
    public void No_payload()
    {
        _at.CompileSource("internal static class Other { }");
        Refused("CAT9001");
    }

    [Fact]
    public void No_sentinel()
    {
        _at.Compile(("B0", Workplace.Folder("a", ("kept", "2"))));
        Refused("CAT9001");
    }

    [Theory]
    [InlineData("2\n2\n1\n0")]
    [InlineData("2\n1\n2\n0")]
    [InlineData("2\n1\n1\n1")]
    [InlineData("2\n1\n1")]
    [InlineData("2")]
    public void Other_counts(string sentinel)
    {
        _at.Compile(("B0", Workplace.Folder("a", ("kept", "2"))), ("Z0", sentinel));
        Refused("CAT9001");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("1\na")]
    [InlineData("1\n4 1\n\nakept")]
    [InlineData("1\n4 1\n\nakept2 and more")]
    [InlineData("1\n4\n\nakept2")]
    [InlineData("1\n4 -1\n\nakept2")]
    [InlineData("1\n4 +1\n\nakept2")]
    [InlineData("1\n4 99999999999\n\nakept2")]
    [InlineData("1\n4 1 \n\nakept2")]
    [InlineData("x\n4 1\n\nakept2")]
    public void A_folder_of_another_form(string folder)
    {
        _at.Compile(("B0", folder), ("Z0", "2\n1\n1\n0"));
        Refused("CAT9001", "a folder of another form");
    }

    [Fact]
    public void A_class_of_that_name_in_a_namespace_is_not_ours()
    {
        _at.CompileSource("namespace N { internal static class __CatalystEmitted { private const string Z0 = \"2\\n0\\n0\\n0\"; } }");
        Refused("CAT9001");
    }

    [Theory]
    [InlineData("1\n0\n0\n0")]
    [InlineData("\n0\n0\n0")]
    public void Another_schema(string sentinel)
    {
        _at.Compile(("Z0", sentinel));
        Refused("CAT9005");
    }

    [Theory]
    [InlineData("../evil")]
    [InlineData("x/../../evil")]
    [InlineData("/etc/evil")]
    [InlineData("x\\evil")]
    [InlineData("c:evil")]
    [InlineData("x//evil")]
    [InlineData("./evil")]
    [InlineData("evil.")]
    [InlineData("evil /x")]
    [InlineData("")]
    [InlineData("line\nfeed")]
    [InlineData("nul\0")]
    [InlineData("star*")]
    public void A_path_that_is_not_below_the_root(string path)
    {
        _at.Emit(("a", [("new", "1"), (path, "1")]));
        Refused("CAT9002");
    }

    [Theory]
    [InlineData("bp-../../evil")]
    [InlineData("..")]
    [InlineData("")]
    public void A_folder_that_is_not_below_the_root(string folder)
    {
        _at.Emit((folder, [("x", "1")]));
        Refused("CAT9002");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_link_on_the_way(bool dangling)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        if (!dangling) Directory.CreateDirectory(_at.Outside);
        Directory.CreateSymbolicLink(Path.Combine(_at.Root, "linked"), _at.Outside);
        _at.Emit(("linked", [("x", "1")]));

        Assert.False(_at.Run());

        Assert.Equal(["CAT9002"], _at.Ids);
        Assert.False(File.Exists(Path.Combine(_at.Outside, "x")));
    }

    [Fact]
    public void A_file_that_is_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        File.WriteAllText(_at.Outside, "precious");
        File.CreateSymbolicLink(Path.Combine(_at.Root, "a", "link"), _at.Outside);
        _at.Emit(("a", [("link", "1")]));

        Refused("CAT9002");

        Assert.Equal("precious", File.ReadAllText(_at.Outside));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "A")]
    public void Two_blueprints_in_one_folder(string first, string second)
    {
        _at.Emit((first, [("x", "1")]), (second, [("y", "1")]));
        Refused("CAT9004");
    }

    [Fact]
    public void Two_files_that_differ_by_case()
    {
        _at.Emit(("a", [("chart/x.yaml", "1"), ("chart/X.yaml", "1")]));
        Refused("CAT9004", "'a/chart/x.yaml' and 'a/chart/X.yaml'");
    }

    [Fact]
    public void Half_a_surrogate_pair()
    {
        _at.Emit(("a", [("x", "ab\ud83d")]));
        Refused("CAT9008", "character 2");
    }

    [Fact]
    public void An_assembly_that_is_none()
    {
        File.WriteAllText(_at.Assembly, "not an assembly");
        Refused("CAT9009");
    }

    [Fact]
    public void An_assembly_that_is_missing()
    {
        File.Delete(_at.Assembly);
        Refused("CAT9009");
    }

    [Fact]
    public void A_folder_where_a_file_should_be()
    {
        _at.Write("a/new/foreign", "by hand");
        _at.Emit(("a", [("kept", "1"), ("new", "1"), ("old", "1")]));
        Refused("CAT9011");
    }

    [Fact]
    public void A_file_of_ours_may_become_a_folder()
    {
        _at.Emit(("a", [("kept/x", "1"), ("old", "1")]));
        Assert.True(_at.Run());
        Assert.Equal(["a/kept/x", "a/old"], _at.Disk().Keys);
    }

    [Fact]
    public void All_bad_paths_are_named_at_once()
    {
        _at.Emit(("a", [("../x", "1"), ("../y", "1")]));

        Assert.False(_at.Run());

        Assert.Equal(["CAT9002", "CAT9002"], _at.Ids);
    }
}
