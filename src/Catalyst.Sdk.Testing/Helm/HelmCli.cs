namespace Catalyst.Sdk.Testing;

/// <summary>
/// A real Helm on this machine. <see cref="Find"/> looks, in this order, at the environment (<c>HELM</c>, and for one line
/// <c>HELM_4_1</c>, <c>HELM_3_17</c>, …), at <c>tests/tools/bin</c> of the repository that holds the test, and at the PATH.
/// </summary>
public sealed class HelmCli
{
    /// <summary>The line that is used when none is asked for.</summary>
    public const string DefaultLine = "4.1";

    /// <summary>How long one run of Helm may take: long enough for hundreds of charts on a busy machine.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    internal HelmCli(string path, string version) => (Path, Version) = (path, version);

    /// <summary>The binary.</summary>
    public string Path { get; }

    /// <summary>Its version, without the <c>v</c>: <c>4.1.4</c>.</summary>
    public string Version { get; }

    /// <summary>The Helm of a line, or null when the machine has none.</summary>
    /// <param name="line">Major and minor version (<c>3.17</c>), or null for the newest at hand.</param>
    public static HelmCli? Find(string? line = null) => HelmLocator.Find(line);

    /// <summary>The Helm of a line.</summary>
    /// <param name="line">Major and minor version (<c>3.17</c>), or null for the newest at hand.</param>
    /// <exception cref="HelmNotFoundException">The machine has none; the message says how to get one.</exception>
    public static HelmCli Require(string? line = null) => Find(line) ?? throw new HelmNotFoundException(line);

    /// <summary><c>helm template</c>; with a cluster, as Helm renders against one. A failing chart is a result, not an exception.</summary>
    /// <param name="chartFolder">The folder with Chart.yaml.</param>
    /// <param name="inputs">Release, overlay and cluster; null for Helm's defaults.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="TimeoutException">Helm ran longer than <see cref="Limit"/>.</exception>
    /// <exception cref="NotSupportedException">With a cluster, this Helm can render no upgrade without making one (lines before 3.13).</exception>
    public async Task<HelmResult> TemplateAsync(string chartFolder, HelmInputs? inputs = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(chartFolder);
        inputs ??= new HelmInputs();
        var result = await (inputs.Cluster is { } cluster ? ClusterRender.RunAsync(this, chartFolder, inputs, cluster, cancellationToken) : LocallyAsync(chartFolder, inputs, cancellationToken)).ConfigureAwait(false);
        return result.Succeeded ? result : result with { Failure = HelmFailure.Explain(result.Error, chartFolder) };
    }

    private Task<HelmResult> LocallyAsync(string chartFolder, HelmInputs inputs, CancellationToken cancellationToken)
    {
        List<string> arguments = ["template", inputs.ReleaseName, chartFolder, "--namespace", inputs.Namespace];
        if (inputs.KubeVersion is { } kube) arguments.AddRange(["--kube-version", kube]);
        if (inputs.Overlay is not null) arguments.AddRange(["-f", "-"]);
        if (inputs.IsUpgrade) arguments.Add("--is-upgrade");
        foreach (var api in inputs.ApiVersions) arguments.AddRange(["--api-versions", api]);
        return RunAsync(arguments, inputs.Overlay, cancellationToken);
    }

    /// <summary><c>helm lint --strict</c>.</summary>
    /// <param name="chartFolder">The folder with Chart.yaml.</param>
    /// <param name="overlay">Values on top of the chart's own, or null.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public Task<HelmResult> LintAsync(string chartFolder, string? overlay = null, CancellationToken cancellationToken = default) =>
        RunAsync(overlay is null ? ["lint", "--strict", chartFolder] : ["lint", "--strict", chartFolder, "-f", "-"], overlay, cancellationToken);

    /// <summary><c>helm package</c>.</summary>
    /// <param name="chartFolder">The folder with Chart.yaml.</param>
    /// <param name="destination">The folder for the archive.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public Task<HelmResult> PackageAsync(string chartFolder, string destination, CancellationToken cancellationToken = default) =>
        RunAsync(["package", chartFolder, "--destination", destination], null, cancellationToken);

    /// <summary>Any Helm command.</summary>
    /// <param name="arguments">The arguments, one by one.</param>
    /// <param name="input">The standard input, or null for an empty one.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public async Task<HelmResult> RunAsync(IReadOnlyList<string> arguments, string? input = null, CancellationToken cancellationToken = default)
    {
        var result = await ProcessRunner.RunAsync(Path, arguments, input, Limit, cancellationToken).ConfigureAwait(false);
        return new HelmResult(result.ExitCode, result.Output, result.Error);
    }

    /// <summary><c>helm 4.1.4</c>.</summary>
    public override string ToString() => "helm " + Version;
}
