using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Testing;

/// <summary>What Helm printed.</summary>
/// <param name="ExitCode">0 when Helm succeeded.</param>
/// <param name="Output">The standard output: for <c>template</c>, the manifests.</param>
/// <param name="Error">The standard error: for a failure, its message.</param>
public sealed record HelmResult(int ExitCode, string Output, string Error)
{
    /// <summary>True when Helm succeeded.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>What failed: in front of Helm's message the line of C# where it did (<c>Web.cs:31: …</c>), below it the lines that led there. Null when Helm
    /// succeeded. The chart has to stand beside its <c>chart.map.json</c>, as a build and <see cref="EmittedChart.FolderOf"/> leave it; else this is the message alone.</summary>
    public string? Failure { get; init; }

    /// <summary>True when the values schema refused the values.</summary>
    public bool RefusedBySchema => !Succeeded && Error.Contains("values don't meet the specifications of the schema", StringComparison.Ordinal);

    /// <summary>The rendered documents, read as Kubernetes reads them; empty ones are left out.</summary>
    /// <exception cref="InvalidOperationException">Helm failed; the message is <see cref="Failure"/>.</exception>
    /// <exception cref="FormatException">The output is not YAML.</exception>
    public IReadOnlyList<JsonObject> Documents() =>
        Succeeded ? KubernetesYaml.ReadDocuments(Output) : throw new InvalidOperationException(Failure ?? Error.Trim());
}
