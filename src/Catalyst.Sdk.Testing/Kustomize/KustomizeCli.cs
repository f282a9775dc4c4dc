using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Testing;

/// <summary>Real kustomize, as kubectl carries it.</summary>
internal sealed class KustomizeCli(string program)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);
    private static readonly Lazy<KustomizeCli?> Found = new(Look);

    /// <summary>The one named by <c>KUBECTL</c>, of the tools folder, or on the path; null when there is none.</summary>
    public static KustomizeCli? Find() => Found.Value;

    /// <summary>The documents that <c>kubectl kustomize</c> makes of a folder.</summary>
    /// <exception cref="ParityException">It refuses the folder; the message says why.</exception>
    public async Task<IReadOnlyList<JsonObject>> BuildAsync(string folder, CancellationToken cancellationToken)
    {
        var result = await ProcessRunner.RunAsync(program, ["kustomize", folder], input: null, Limit, cancellationToken).ConfigureAwait(false);
        return result.ExitCode == 0 ? KubernetesYaml.ReadDocuments(result.Output) : throw new ParityException($"kubectl kustomize refuses {folder}: {result.Error.Trim()}");
    }

    private static KustomizeCli? Look()
    {
        var name = OperatingSystem.IsWindows() ? "kubectl.exe" : "kubectl";
        if (Environment.GetEnvironmentVariable("KUBECTL") is { Length: > 0 } named) return new KustomizeCli(named);
        var bin = RepositoryRoot.Find() is { } root ? Path.Combine(root, "tests", "tools", "bin") : "";
        var tools = Directory.Exists(bin) ? Directory.GetDirectories(bin).OrderDescending(StringComparer.Ordinal) : Enumerable.Empty<string>();
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return tools.Concat(path).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists) is { } found ? new KustomizeCli(found) : null;
    }
}
