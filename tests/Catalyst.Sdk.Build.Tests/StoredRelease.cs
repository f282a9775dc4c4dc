using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Build.Tests;

/// <summary>What real Helm would store of a release: its own JSON, packed as its storage does.</summary>
internal static class StoredRelease
{
    public static string Repository
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (at is not null && !File.Exists(Path.Combine(at.FullName, "Catalyst.slnx"))) at = at.Parent;
            return at?.FullName ?? throw new DirectoryNotFoundException("the tests run outside the repository");
        }
    }

    public static async Task<long> SizeAsync(string chart, string line, string? overlay)
    {
        var release = JsonNode.Parse(await HelmAsync(line, ["install", "release-name", chart, "--dry-run=client", "-o", "json", .. overlay is null ? [] : new[] { "-f", overlay }]))!;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(release.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })));
        return Convert.ToBase64String(packed.ToArray()).Length;
    }

    public static async Task<string> HelmAsync(string line, params string[] arguments)
    {
        var helm = Path.Combine(Repository, "tests", "tools", "bin", line, "helm");
        if (!File.Exists(helm))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "Helm " + line + " is missing: run eng/tools.sh");
            Assert.Skip("Helm " + line + " is missing: run eng/tools.sh");
        }

        using var process = Process.Start(new ProcessStartInfo(helm, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, Environment = { ["KUBECONFIG"] = "/dev/null" } })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        return output;
    }
}
