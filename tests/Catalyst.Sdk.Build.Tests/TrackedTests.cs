namespace Catalyst.Sdk.Build.Tests;

/// <summary>An output root under version control: no manifest after a clone, so the committed lists decide.</summary>
public sealed class TrackedTests : IDisposable
{
    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    private void AfterClone() => File.Delete(_at.Manifest);

    [Fact]
    public void Each_folder_gets_a_sorted_list()
    {
        _at.Emit(("platform/vllm", [("chart/b", "1"), ("blueprint.yaml", "1")]));

        Assert.True(_at.Run(owner: "Kit"));

        Assert.Equal("# catalyst 1 Kit\nblueprint.yaml\nchart/b\n", _at.Read("platform/vllm/.catalyst-files"));
    }

    [Fact]
    public void After_a_clone_a_renamed_file_goes()
    {
        _at.Emit(("a", [("old", "1"), ("kept", "1")]));
        Assert.True(_at.Run(owner: "Kit"));
        AfterClone();

        _at.Emit(("a", [("new", "1"), ("kept", "1")]));
        Assert.True(_at.Run(owner: "Kit"));

        Assert.Equal(["a/.catalyst-files", "a/kept", "a/new"], _at.Disk().Keys);
    }

    [Fact]
    public void After_a_clone_a_renamed_blueprint_takes_its_folder_along()
    {
        _at.Emit(("platform/old", [("chart/x", "1")]));
        Assert.True(_at.Run(owner: "Kit"));
        AfterClone();

        _at.Emit(("platform/new", [("chart/x", "1")]));
        Assert.True(_at.Run(owner: "Kit"));

        Assert.Equal(["platform/new/.catalyst-files", "platform/new/chart/x"], _at.Disk().Keys);
        Assert.False(Directory.Exists(Path.Combine(_at.Root, "platform", "old")));
    }

    [Fact]
    public void A_file_in_the_way_is_not_overwritten()
    {
        _at.Write("a/x", "by hand");
        _at.Emit(("a", [("x", "1"), ("y", "1")]));

        Assert.False(_at.Run(owner: "Kit"));

        Assert.Equal(["CAT9007"], _at.Ids);
        Assert.Equal(["a/x"], _at.Disk().Keys);
        Assert.Equal("by hand", _at.Read("a/x"));
    }

    [Fact]
    public void A_file_in_the_way_with_the_same_bytes_is_adopted()
    {
        _at.Write("a/x", "1");
        _at.Emit(("a", [("x", "1")]));

        Assert.True(_at.Run(owner: "Kit"));
    }

    [Fact]
    public void A_folder_of_another_project_is_refused_and_beside_it_is_fine()
    {
        _at.Emit(("a", [("x", "1")]));
        Assert.True(_at.Run(owner: "Other"));
        AfterClone();
        var before = _at.Disk();

        _at.Emit(("a", [("x", "2")]));
        Assert.False(_at.Run(owner: "Kit"));
        Assert.Equal(["CAT9006"], _at.Ids);
        Assert.Contains("(Other)", _at.Engine.Errors[0].Message, StringComparison.Ordinal);
        Assert.Equal(before, _at.Disk());

        _at.Emit(("b", [("x", "2")]));
        Assert.True(_at.Run(owner: "Kit"));
        Assert.Equal("1", _at.Read("a/x"));
    }

    [Fact]
    public void Lists_of_other_projects_remove_nothing()
    {
        _at.Emit(("a", [("x", "1")]));
        Assert.True(_at.Run(owner: "Other"));
        AfterClone();

        _at.Emit();
        Assert.True(_at.Run(owner: "Kit"));

        Assert.Equal(["a/.catalyst-files", "a/x"], _at.Disk().Keys);
    }

    [Theory]
    [InlineData("bin")]
    [InlineData("obj")]
    [InlineData("node_modules")]
    [InlineData(".git")]
    [InlineData("1/2/3/4")]
    public void Lists_are_not_looked_for_in(string folder)
    {
        var list = _at.Write(folder + "/x/.catalyst-files", "# catalyst 1 Kit\nprecious\n");
        _at.Write(folder + "/x/precious", "1");
        _at.Emit();

        Assert.True(_at.Run(owner: "Kit"));

        Assert.True(File.Exists(list));
        Assert.Equal(2, _at.Disk().Count);
    }

    [Fact]
    public void A_list_that_points_outside_removes_nothing_there()
    {
        _at.Write("precious", "1");
        _at.Write("a/.catalyst-files", "# catalyst 1 Kit\n../precious\n../../test.dll\n");
        _at.Emit();

        Assert.True(_at.Run(owner: "Kit"));

        Assert.Equal(["precious"], _at.Disk().Keys);
    }

    /// <summary>Made before <c>CatalystOutputPath</c> was set, for the build output: it says nothing about files here.</summary>
    [Fact]
    public void A_manifest_gives_no_right_over_a_file()
    {
        _at.Emit(("a", [("x", "1"), ("old", "1")]));
        Assert.True(_at.Run());
        _at.Write("a/x", "by hand");
        _at.Emit(("a", [("x", "1")]));

        Assert.False(_at.Run(owner: "Kit"));

        Assert.Equal(["CAT9007"], _at.Ids);
        Assert.Equal("by hand", _at.Read("a/x"));
        Assert.Equal("1", _at.Read("a/old"));
    }

    [Fact]
    public void A_folder_inside_another_has_its_own_list()
    {
        _at.Emit(("platform", [("x", "1")]), ("platform/vllm", [("old", "1")]));
        Assert.True(_at.Run(owner: "Kit"));
        AfterClone();

        _at.Emit(("platform", [("x", "1")]), ("platform/vllm", [("new", "1")]));
        Assert.True(_at.Run(owner: "Kit"));

        Assert.Equal(["platform/.catalyst-files", "platform/vllm/.catalyst-files", "platform/vllm/new", "platform/x"], _at.Disk().Keys);
    }

    [Fact]
    public void A_file_named_like_the_list_is_refused()
    {
        _at.Emit(("a", [(".catalyst-files", "mine")]));

        Assert.False(_at.Run(owner: "Kit"));

        Assert.Equal(["CAT9004"], _at.Ids);
        Assert.Empty(_at.Disk());
    }

    [Fact]
    public void Verify_passes_when_nothing_differs_and_writes_nothing()
    {
        _at.Emit(("a", [("x", "1")]));
        Assert.True(_at.Run(owner: "Kit"));
        AfterClone();

        Assert.True(_at.Run(owner: "Kit", verify: true));

        Assert.Empty(_at.Engine.Errors);
        Assert.False(File.Exists(_at.Manifest));
    }

    [Fact]
    public void Verify_names_every_file_that_differs()
    {
        _at.Emit(("a", [("changed", "1"), ("gone", "1"), ("lost", "1")]));
        Assert.True(_at.Run(owner: "Kit"));
        AfterClone();
        File.Delete(Path.Combine(_at.Root, "a", "lost"));
        var before = _at.Disk();

        _at.Emit(("a", [("changed", "2"), ("lost", "1"), ("new", "1")]));
        Assert.False(_at.Run(owner: "Kit", verify: true));

        Assert.All(_at.Ids, static id => Assert.Equal("CAT9010", id));
        Assert.Equal(
            ["'a/.catalyst-files' differs from what the build emits", "'a/changed' differs from what the build emits", "'a/gone' is no longer emitted",
             "'a/lost' is missing: the build emits it", "'a/new' is missing: the build emits it"],
            _at.Engine.Errors.Select(static e => e.Message).Order(StringComparer.Ordinal));
        Assert.Equal(Path.Combine(_at.Root, "a", "gone"), _at.Engine.Errors.Single(static e => e.Message!.Contains("gone", StringComparison.Ordinal)).File);
        Assert.Equal(before, _at.Disk());
        Assert.False(File.Exists(_at.Manifest));
    }
}
