using System.Runtime.CompilerServices;

namespace Catalyst.Sdk.Compiler.Tests.Infrastructure;

/// <summary>The platform's contract as data, beside the repository. Without it a test is skipped, in CI it fails.</summary>
internal static class SharedFolder
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(RepositoryRoot(), "..", "shared"));

    /// <summary>The path of something in the folder.</summary>
    public static string Require(params string[] path)
    {
        var full = Path.Combine([s_root, .. path]);
        if (!Path.Exists(full))
        {
            var what = "../shared/" + string.Join('/', path) + " is missing";
            if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(what);
            Assert.Skip(what);
        }

        return full;
    }

    private static string RepositoryRoot([CallerFilePath] string here = "")
    {
        // Deterministic builds map the path of the source away; the output folder is inside the repository as well.
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(here) ?? "" })
            for (var at = start; !string.IsNullOrEmpty(at); at = Path.GetDirectoryName(at))
                if (File.Exists(Path.Combine(at, "Catalyst.slnx"))) return at;
        return AppContext.BaseDirectory;
    }
}
