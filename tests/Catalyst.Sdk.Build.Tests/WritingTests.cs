namespace Catalyst.Sdk.Build.Tests;

public sealed class WritingTests : IDisposable
{
    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    [Fact]
    public void Writes_every_file_and_says_so_in_one_line()
    {
        _at.Emit(("b", [("blueprint.yaml", "kind: Blueprint\n")]), ("a", [("chart/Chart.yaml", "name: bp-a\n"), (".helmignore", "")]));

        Assert.True(_at.Run(displayName: "bin/blueprints/"));

        Assert.Equal(new Dictionary<string, string> { ["a/.helmignore"] = "", ["a/chart/Chart.yaml"] = "name: bp-a\n", ["b/blueprint.yaml"] = "kind: Blueprint\n" }, _at.Disk());
        Assert.Equal("Catalyst: 3 files, 3 written, 0 removed -> bin/blueprints/", Assert.Single(_at.Engine.Messages));
        Assert.Equal("a/.helmignore\na/chart/Chart.yaml\nb/blueprint.yaml\n", File.ReadAllText(_at.Manifest));
    }

    [Fact]
    public void Bytes_are_the_text_in_utf8_without_a_mark()
    {
        var text = "\0\r\n\u0085\u2028\u2029\ufeffé\U0001F600\"\\";
        _at.Emit(("a", [("x", text)]));

        Assert.True(_at.Run());

        Assert.Equal(new System.Text.UTF8Encoding(false).GetBytes(text), File.ReadAllBytes(Path.Combine(_at.Root, "a", "x")));
    }

    [Fact]
    public void A_file_that_is_the_same_keeps_its_time_and_the_manifest_is_newest()
    {
        _at.Emit(("a", [("same", "1"), ("other", "1")]));
        Assert.True(_at.Run());
        var past = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var name in new[] { "same", "other" }) File.SetLastWriteTimeUtc(Path.Combine(_at.Root, "a", name), past);
        File.SetLastWriteTimeUtc(_at.Manifest, past);

        _at.Emit(("a", [("same", "1"), ("other", "2")]));
        Assert.True(_at.Run(displayName: "x"));

        Assert.Equal("Catalyst: 2 files, 1 written, 0 removed -> x", _at.Engine.Messages[^1]);
        Assert.Equal(past, File.GetLastWriteTimeUtc(Path.Combine(_at.Root, "a", "same")));
        Assert.Equal("2", _at.Read("a/other"));
        Assert.True(File.GetLastWriteTimeUtc(_at.Manifest) >= File.GetLastWriteTimeUtc(Path.Combine(_at.Root, "a", "other")));
    }

    [Fact]
    public void A_file_no_longer_emitted_goes_with_its_empty_folders_and_a_foreign_one_stays()
    {
        _at.Emit(("a", [("chart/templates/deep/old.yaml", "1"), ("blueprint.yaml", "1")]));
        Assert.True(_at.Run());
        _at.Write("a/notes.txt", "mine");

        _at.Emit(("a", [("blueprint.yaml", "1")]));
        Assert.True(_at.Run(displayName: "x"));

        Assert.Equal("Catalyst: 1 files, 0 written, 1 removed -> x", _at.Engine.Messages[^1]);
        Assert.Equal(["a/blueprint.yaml", "a/notes.txt"], _at.Disk().Keys);
        Assert.False(Directory.Exists(Path.Combine(_at.Root, "a", "chart")));
    }

    [Fact]
    public void A_manifest_that_was_tampered_with_removes_nothing_outside()
    {
        var outside = Path.Combine(Path.GetDirectoryName(_at.Root)!, "precious");
        File.WriteAllText(outside, "1");
        Directory.CreateDirectory(Path.GetDirectoryName(_at.Manifest)!);
        File.WriteAllText(_at.Manifest, "../precious\n" + outside + "\na/../../precious\n");
        _at.Emit(("a", [("x", "1")]));

        Assert.True(_at.Run());

        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void A_project_without_blueprints_says_nothing()
    {
        _at.Emit();

        Assert.True(_at.Run());

        Assert.Empty(_at.Engine.Messages);
        Assert.True(File.Exists(_at.Manifest));
    }

    [Fact]
    public void No_temporary_file_is_left()
    {
        _at.Emit(("a", [("x", "1")]));
        Assert.True(_at.Run());
        _at.Emit(("a", [("x", "2")]));
        Assert.True(_at.Run());

        Assert.Equal(["a/x"], _at.Disk().Keys);
    }

    [Fact]
    public void A_new_folder_comes_whole_or_not_at_all()
    {
        // A file and a folder of one name: no file system takes both.
        _at.Emit(("a", [("chart", "1"), ("chart/Chart.yaml", "1"), ("0", "1")]));

        Assert.False(_at.Run());

        Assert.Single(_at.Ids);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_at.Root));
        Assert.False(File.Exists(_at.Manifest));
    }

    [Fact]
    public void The_files_go_with_the_root_that_the_last_build_wrote_under()
    {
        var rootFile = _at.Manifest + ".root";
        _at.Emit(("a", [("blueprint.yaml", "1"), ("chart/old.yaml", "1")]));
        Assert.True(_at.Run(configure: t => t.RootFilePath = rootFile));
        _at.Write("a/mine.txt", "mine");
        var second = Path.Combine(_at.Root, "..", "second");

        Assert.True(_at.Run(configure: t => (t.RootFilePath, t.OutputDirectory) = (rootFile, second)));

        Assert.Equal(["a/mine.txt"], _at.Disk().Keys);
        Assert.Equal("1", File.ReadAllText(Path.Combine(second, "a", "chart", "old.yaml")));
        Assert.Equal(Path.GetFullPath(second) + Path.DirectorySeparatorChar, File.ReadAllText(rootFile));

        // Under version control there is no such file, and nothing is taken away later.
        Assert.True(_at.Run(owner: "kit", configure: t => (t.RootFilePath, t.OutputDirectory) = (rootFile, second + "-tracked")));
        Assert.False(File.Exists(rootFile));
        Assert.False(Directory.Exists(Path.Combine(second, "a")));
        Assert.True(_at.Run(configure: t => (t.RootFilePath, t.OutputDirectory) = (rootFile, second)));
        Assert.True(File.Exists(Path.Combine(second + "-tracked", "a", "blueprint.yaml")));
    }
}
