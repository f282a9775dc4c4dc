using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Catalyst.Sdk.Build.Tests;

/// <summary>The size of what a chart becomes, against what real Helm stores, and the messages at its limits.</summary>
public sealed class SizeTests : IDisposable
{
    private const string ChartYaml = "apiVersion: v2\nname: bp-shop\nversion: 1.0.0\n";

    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    public static TheoryData<string> Samples
    {
        get
        {
            var rows = new TheoryData<string>();
            foreach (var folder in Directory.GetDirectories(Approved).Where(static f => File.Exists(Path.Combine(f, "chart", "Chart.yaml")) && !File.ReadAllText(Path.Combine(f, "chart", "Chart.yaml")).Contains("dependencies:", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
                rows.Add(Path.GetFileName(folder));
            return rows;
        }
    }

    /// <summary>Ten percent: the manifest is an estimate, the rest is what Helm stores. Helm 4 alone prints a release without a cluster.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_estimate_is_near_what_helm_stores(string sample)
    {
        var folder = Path.Combine(Approved, sample);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => new EmittedText(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f))).OrderBy(static f => f.Path, StringComparer.Ordinal).ToList();
        var overlay = files.Find(static f => f.Path == "chart/Chart.yaml")!.Content.Contains("requires-overlay", StringComparison.Ordinal) ? Directory.GetFiles(Path.Combine(folder, "overlays"))[0] : null;

        var stored = await StoredRelease.SizeAsync(Path.Combine(folder, "chart"), "4.1.4", overlay);
        Near(stored, new ReleaseSize(ChartContent.Of(new EmittedFolder(sample, files))).Bytes, 0.10);
    }

    /// <summary>Near the limit the files decide, and they are measured: three percent, the margin itself.</summary>
    [Fact]
    public async Task Of_a_big_chart_too()
    {
        var noise = Noise(500_000);
        var chart = Directory.CreateTempSubdirectory("catalyst-size-").FullName;
        try
        {
            (string, string)[] files = [("Chart.yaml", ChartYaml), ("values.yaml", "a: 1\n"), ("noise.txt", noise), ("ci/big.txt", noise), ("templates/a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\ndata:\n  a: \"1\"\n"), (".helmignore", "/ci/\n/tests/\n")];
            foreach (var (path, text) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(chart, path))!);
                await File.WriteAllTextAsync(Path.Combine(chart, path), text, TestContext.Current.CancellationToken);
            }

            var stored = await StoredRelease.SizeAsync(chart, "4.1.4", null);
            var size = new ReleaseSize(ChartContent.Of(new EmittedFolder("shop", [.. files.Select(static f => new EmittedText("chart/" + f.Item1, f.Item2))])));
            Near(stored, size.Bytes, 0.04);
            Assert.True(size.AtMost >= size.Bytes, $"{size.AtMost} is no bound of {size.Bytes}");
        }
        finally
        {
            Directory.Delete(chart, recursive: true);
        }
    }

    /// <summary>Helm stores what an inner chart renders, not its files.</summary>
    [Fact]
    public async Task With_an_inner_chart()
    {
        var manifest = string.Concat(Enumerable.Range(0, 200).Select(static i => $"---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{{{ .Release.Name }}}}-{i}\ndata:\n  text: \"{Noise(300, i)}\"\n"));
        var archive = Packed(("db/Chart.yaml", "apiVersion: v2\nname: db\nversion: 1.0.0\n"), ("db/templates/all.yaml", manifest), ("db/files/noise.txt", Noise(100_000)));
        var chart = Directory.CreateTempSubdirectory("catalyst-size-").FullName;
        try
        {
            const string yaml = ChartYaml + "dependencies:\n  - name: db\n    version: 1.0.0\n    repository: \"\"\n";
            Directory.CreateDirectory(Path.Combine(chart, "charts"));
            await File.WriteAllTextAsync(Path.Combine(chart, "Chart.yaml"), yaml, TestContext.Current.CancellationToken);
            await File.WriteAllBytesAsync(Path.Combine(chart, "charts", "db-1.0.0.tgz"), archive, TestContext.Current.CancellationToken);
            var folder = new EmittedFolder("shop", [new EmittedText("chart/Chart.yaml", yaml)]) { Vendored = [new VendoredFile("chart/charts/db-1.0.0.tgz", archive)] };
            Near(await StoredRelease.SizeAsync(chart, "4.1.4", null), new ReleaseSize(ChartContent.Of(folder)).Bytes, 0.10);
        }
        finally
        {
            Directory.Delete(chart, recursive: true);
        }
    }

    [Theory]
    [InlineData(400_000, "")]
    [InlineData(620_000, "warning CAT9025")]
    [InlineData(760_000, "error CAT9024")]
    public void Over_the_limits_it_is_said(int size, string expected)
    {
        _work.Emit(("shop", [("chart/Chart.yaml", ChartYaml), ("chart/noise.txt", Noise(size))]));
        Assert.Equal(!expected.StartsWith("error", StringComparison.Ordinal), _work.Run());
        Assert.Equal(expected.Length == 0 ? [] : [expected], _work.Engine.Errors.Select(static e => "error " + e.Code).Concat(_work.Engine.Warnings.Select(static w => "warning " + w.Code)));
        if (expected.Length > 0) Assert.Contains("the largest parts are files (", _work.Engine.Errors.Select(static e => e.Message).Concat(_work.Engine.Warnings.Select(static w => w.Message)).Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chart/values.yaml")]
    [InlineData("chart/values.schema.json")]
    [InlineData("chart/files/big.txt")]
    public void A_file_that_nobody_loads_is_an_error(string path)
    {
        _work.Emit(("shop", [("chart/Chart.yaml", ChartYaml), (path, new string('#', (5 << 20) + 1))]));
        Assert.False(_work.Run());
        Assert.Equal(["CAT9026"], _work.Ids);
        Assert.Contains("'shop/" + path + "' has 5,242,881 bytes", _work.Engine.Errors[0].Message, StringComparison.Ordinal);

        _work.Emit(("shop", [("chart/Chart.yaml", ChartYaml), (path, new string('#', 5 << 20))]));
        Assert.True(_work.Run());
    }

    [Fact]
    public void Files_of_tests_count_for_nothing()
    {
        _work.Emit(("shop", [("chart/Chart.yaml", ChartYaml), ("chart/ci/big.txt", Noise(1 << 20)), ("chart/tests/big.txt", Noise(6 << 20)), ("big.txt", Noise(1 << 20))]));
        Assert.True(_work.Run());
        Assert.Empty(_work.Engine.Warnings);
    }

    [Fact]
    public void A_packed_chart_that_Flux_does_not_load()
    {
        IReadOnlyList<VendoredFile> charts = [.. Enumerable.Range(0, 4).Select(static i => new VendoredFile($"chart/charts/db{i}/files/noise.bin", RandomBytes(3 << 20, i)))];
        EmittedFolder Of(int count) => new("shop", [new EmittedText("chart/Chart.yaml", ChartYaml)]) { Vendored = [.. charts.Take(count)] };
        Assert.Equal(["CAT9027"], ChartSizes.Check(Of(4)).Select(static r => r.Refusal.Id));
        Assert.Empty(ChartSizes.Check(Of(3)));
    }

    private static void Near(long stored, long estimate, double tolerance) =>
        Assert.True(Math.Abs(estimate - stored) <= stored * tolerance, $"Helm stores {stored} bytes, the estimate is {estimate}");

    private static byte[] RandomBytes(int count, int seed)
    {
        var bytes = new byte[count];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private static string Noise(int characters, int seed = 1) => Convert.ToBase64String(RandomBytes((characters * 3 / 4) + 3, seed))[..characters].Replace('+', 'a').Replace('/', 'b');

    private static byte[] Packed(params (string Path, string Text)[] files)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(gzip, TarEntryFormat.Pax))
            foreach (var (path, text) in files) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, path) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
        return packed.ToArray();
    }

    private static string Approved => Path.Combine(StoredRelease.Repository, "tests", "Parity", "Approved");
}
