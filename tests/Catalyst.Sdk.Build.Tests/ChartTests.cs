using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Catalyst.Sdk.Build.Tests;

/// <summary>The charts inside a chart: from folders, archives and other Blueprints into <c>chart/charts</c>, or one error at its place.</summary>
public sealed class ChartTests : IDisposable
{
    private readonly Workplace _work = new();

    private string Project => _work.Outside;

    public void Dispose() => _work.Dispose();

    [Fact]
    public void An_archive_of_the_charts_folder_is_copied_as_it_is()
    {
        var archive = Archive(("db/Chart.yaml", "apiVersion: v2\nname: db\nversion: 1.2.3\n"), ("db/charts/in/Chart.yaml", "name: in\nversion: 9.9.9\n"));
        Write("charts/db-1.2.3.tgz", archive);
        Write("charts/db-1.1.0.tgz", Archive(("db/Chart.yaml", "name: db\nversion: 1.1.0\n")));
        Write("charts/db-2.0.0.tgz", Archive(("db/Chart.yaml", "name: db\nversion: 2.0.0\n")));

        Assert.True(Run(("db", "^1.0", "", "-")));
        Assert.Equal(archive, File.ReadAllBytes(Path.Combine(_work.Root, "shop", "chart", "charts", "db-1.2.3.tgz")));
        Assert.Equal(["shop/chart/Chart.yaml", "shop/chart/charts/db-1.2.3.tgz"], _work.Disk().Keys);
    }

    [Fact]
    public void A_folder_of_the_cache_and_one_of_a_file_repository_are_copied()
    {
        Write("cache/db/Chart.yaml", "name: \"db\" # quoted\nversion: '1.0.0'\n");
        Write("cache/db/templates/a.yaml", "a: 1\n");
        Write("parts/other/Chart.yaml", "version: 3.1.0\nname: other\n");

        Assert.True(Run(("db", "1.x", "https://charts.example.org", "-"), ("other", "3.1.0", "file://parts/other", "-")));
        Assert.Equal(["shop/chart/Chart.yaml", "shop/chart/charts/db/Chart.yaml", "shop/chart/charts/db/templates/a.yaml", "shop/chart/charts/other/Chart.yaml"], _work.Disk().Keys);
        Assert.Empty(_work.Engine.Warnings);
    }

    [Fact]
    public void The_chart_of_another_Blueprint_is_copied_with_those_inside_it()
    {
        _work.Emit(("shop", [("chart/Chart.yaml", "name: bp-shop\nversion: 1.0.0\n")]), ("cache", [("chart/Chart.yaml", "name: bp-cache\nversion: 1.4.0\n"), ("blueprint.yaml", "b\n")]), ("disk", [("chart/Chart.yaml", "name: bp-disk\nversion: 2.0.0\n")]));
        Declare((0, "bp-cache", "^1.2", "", ""), (1, "bp-disk", "2.0.0", "", ""));

        Assert.True(Execute());
        Assert.Equal("name: bp-disk\nversion: 2.0.0\n", _work.Read("shop/chart/charts/bp-cache/charts/bp-disk/Chart.yaml"));
        Assert.DoesNotContain("shop/chart/charts/bp-cache/blueprint.yaml", _work.Disk().Keys);
    }

    [Fact]
    public void What_is_missing_is_a_warning_or_an_error()
    {
        Assert.True(Run(("db", "^1.0", "", "-")));
        var warning = Assert.Single(_work.Engine.Warnings);
        Assert.Equal(("CAT9020", 7, 9), (warning.Code, warning.LineNumber, warning.ColumnNumber));
        Assert.Equal(Path.Combine(Project, "src/Shop.cs"), warning.File);

        Assert.False(Run(missingIsError: true, ("db", "^1.0", "", "-")));
        Assert.Equal(["CAT9020"], _work.Ids);
    }

    [Theory]
    [InlineData("cut", "CAT9021")]
    [InlineData("cutTar", "CAT9021")]
    [InlineData("text", "CAT9021")]
    [InlineData("empty", "CAT9021")]
    [InlineData("noChart", "CAT9021")]
    [InlineData("noVersion", "CAT9021")]
    [InlineData("otherName", "CAT9022")]
    [InlineData("otherVersion", "CAT9022")]
    public void A_bad_archive_is_one_error_and_the_disk_is_as_it_was(string fault, string id)
    {
        var good = Archive(("db/Chart.yaml", "name: db\nversion: 1.2.3\n"), ("db/templates/a.yaml", new string('x', 4000)));
        Write("charts/db-1.2.3.tgz", good);
        Assert.True(Run(("db", "^1.0", "", "-")));
        var before = _work.Disk();

        Write("charts/db-1.2.3.tgz", fault switch
        {
            "cut" => good[..^20],
            "cutTar" => Gzip(Gunzip(good)[..2000]),
            "text" => Encoding.UTF8.GetBytes("<html>not found</html>"),
            "empty" => [],
            "noChart" => Archive(("db/values.yaml", "a: 1\n")),
            "noVersion" => Archive(("db/Chart.yaml", "name: db\n")),
            "otherName" => Archive(("other/Chart.yaml", "name: other\nversion: 1.2.3\n")),
            _ => Archive(("db/Chart.yaml", "name: db\nversion: 2.0.0\n")),
        });
        Assert.False(Run(("db", "^1.0", "", "-")));
        var error = Assert.Single(_work.Engine.Errors);
        Assert.Equal((id, 7, 9), (error.Code, error.LineNumber, error.ColumnNumber));
        Assert.Equal(before, _work.Disk());
    }

    [Fact]
    public void An_archive_of_another_version_is_an_error_that_names_both()
    {
        Write("charts/db-2.0.0.tgz", Archive(("db/Chart.yaml", "name: db\nversion: 2.0.0\n")));
        Assert.False(Run(("db", "^1.0", "", "-")));
        var error = Assert.Single(_work.Engine.Errors);
        Assert.Equal("CAT9022", error.Code);
        Assert.Contains("charts/db-2.0.0.tgz", error.Message, StringComparison.Ordinal);
        Assert.Contains("^1.0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_in_a_circle_are_an_error()
    {
        _work.Emit(("a", [("chart/Chart.yaml", "name: bp-a\nversion: 1.0.0\n")]), ("b", [("chart/Chart.yaml", "name: bp-b\nversion: 1.0.0\n")]));
        Declare((0, "bp-b", "1.x", "", ""), (1, "bp-a", "1.x", "", ""));
        Assert.False(Execute());
        Assert.Equal(["CAT9023"], _work.Ids.Distinct());
    }

    private bool Run(params (string Name, string Version, string Repository, string Assembly)[] charts) => Run(missingIsError: false, charts);

    private bool Run(bool missingIsError, params (string Name, string Version, string Repository, string Assembly)[] charts)
    {
        _work.Emit(("shop", [("chart/Chart.yaml", "name: bp-shop\nversion: 1.0.0\n")]));
        Declare([.. charts.Select(static c => (0, c.Name, c.Version, c.Repository, c.Assembly))]);
        return Execute(missingIsError);
    }

    private void Declare(params (int Blueprint, string Name, string Version, string Repository, string Assembly)[] charts) => _work.Recompile(
        [.. charts.Select(static (c, k) => ($"D{c.Blueprint}_{k}", string.Join('\n', c.Name, c.Version, c.Repository, c.Assembly, "src/Shop.cs", "7", "9", "7", "20")))]);

    private bool Execute(bool missingIsError = false) => _work.Run(configure: task =>
    {
        task.ProjectDirectory = Project + Path.DirectorySeparatorChar;
        task.ChartCache = ["cache"];
        task.MissingChartsAreErrors = missingIsError;
    });

    private void Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    private void Write(string relative, byte[] bytes)
    {
        var path = Path.Combine(Project, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    // .NET's own writers: an independent source of archives.
    private static byte[] Archive(params (string Path, string Text)[] files)
    {
        using var tar = new MemoryStream();
        using (var writer = new TarWriter(tar, TarEntryFormat.Pax, leaveOpen: true))
            foreach (var (path, text) in files) writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, path) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
        return Gzip(tar.ToArray());
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(bytes);
        return zipped.ToArray();
    }

    private static byte[] Gunzip(byte[] bytes)
    {
        using var plain = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        gzip.CopyTo(plain);
        return plain.ToArray();
    }
}
