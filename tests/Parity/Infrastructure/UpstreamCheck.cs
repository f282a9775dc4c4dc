using Catalyst.Sdk.Testing;

namespace Parity;

/// <summary>The platform's checker of Blueprints, from the shared folder, on the npm packages of tests/tools.</summary>
internal static class UpstreamCheck
{
    private static readonly Lazy<string> Copy = new(MakeCopy);

    /// <summary>Its exit code and what it printed.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string file, params string[] flags)
    {
        SharedFolder.Require("upstream/check/check.mjs");
        var modules = Path.Combine(RepositoryRoot.Find()!, "tests", "tools", "node_modules", "ajv");
        if (!Directory.Exists(modules)) TestHelm.Missing("the npm packages of tests/tools are not installed: run eng/tools.sh");
        var result = await ProcessRunner.RunAsync("node", [Path.Combine(Copy.Value, "check", "check.mjs"), .. flags, file], null, HelmCli.Limit, TestContext.Current.CancellationToken);
        return (result.ExitCode, result.Output + result.Error);
    }

    // Node looks for packages beside the script, and the shared folder cannot be written to.
    private static string MakeCopy()
    {
        var source = SharedFolder.Require("upstream");
        var copy = Directory.CreateTempSubdirectory("catalyst-upstream-").FullName;
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Directory.CreateSymbolicLink(Path.Combine(copy, "check", "node_modules"), Path.Combine(RepositoryRoot.Find()!, "tests", "tools", "node_modules"));
        return copy;
    }
}
