using System.Collections.Concurrent;

namespace Catalyst.Sdk.Testing;

/// <summary>Finds the binaries, once per test process.</summary>
internal static class HelmLocator
{
    private static readonly ConcurrentDictionary<string, HelmCli?> Found = new(StringComparer.Ordinal);

    public static HelmCli? Find(string? line) => Found.GetOrAdd(line ?? "", static key => Look(key.Length == 0 ? null : key));

    private static HelmCli? Look(string? line)
    {
        if (Environment.GetEnvironmentVariable(line is null ? "HELM" : "HELM_" + line.Replace('.', '_')) is { Length: > 0 } named)
            return Ask(named) ?? throw new InvalidOperationException($"{named} (from the environment) is no helm that runs");
        return Tool(line ?? HelmCli.DefaultLine) ?? OnPath(line);
    }

    private static HelmCli? Tool(string line)
    {
        if (RepositoryRoot.Find() is not { } root) return null;
        var bin = Path.Combine(root, "tests", "tools", "bin");
        if (!Directory.Exists(bin)) return null;
        var folder = Directory.GetDirectories(bin, line + ".*").Order(StringComparer.Ordinal).LastOrDefault();
        return folder is null ? null : Ask(Path.Combine(folder, "helm"));
    }

    private static HelmCli? OnPath(string? line)
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var file = Path.Combine(folder, OperatingSystem.IsWindows() ? "helm.exe" : "helm");
            if (File.Exists(file) && Ask(file) is { } helm && (line is null || helm.Version.StartsWith(line + ".", StringComparison.Ordinal))) return helm;
        }

        return null;
    }

    private static HelmCli? Ask(string file)
    {
        try
        {
            // Blocking: happens once per line, and callers want a plain value. No synchronization context is involved.
            var result = Task.Run(() => ProcessRunner.RunAsync(file, ["version", "--template", "{{.Version}}"], null, HelmCli.Limit, CancellationToken.None)).GetAwaiter().GetResult();
            return result.ExitCode == 0 && result.Output.StartsWith('v') ? new HelmCli(file, result.Output.Trim()[1..]) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
