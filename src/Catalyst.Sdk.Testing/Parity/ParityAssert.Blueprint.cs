using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk.Testing;

public static partial class ParityAssert
{
    /// <summary>
    /// Renders a Blueprint natively and with real Helm on the chart that its build emitted, with the same inputs, and compares.
    /// Objects for <c>Lookup</c> are served to Helm by a stub of the API server. Text that is new at every render is compared by its shape.
    /// When both fail (a refused value, a stop by the chart) the test passes: there is nothing to compare.
    /// </summary>
    /// <param name="blueprint">The Blueprint.</param>
    /// <param name="overlay">Values on top of the defaults, as YAML or JSON text.</param>
    /// <param name="options">Release, namespace and API versions; null for Helm's defaults. The revision is 1, as <c>helm template</c> always says.</param>
    /// <param name="helm">The Helm to use; null for the newest at hand.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <typeparam name="TValues">The values record.</typeparam>
    /// <exception cref="ParityException">The documents differ, or only one side failed; the message names every place.</exception>
    /// <exception cref="HelmNotFoundException">No Helm on this machine.</exception>
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    public static Task SameAsync<TValues>(
        Blueprint<TValues> blueprint, string overlay = "{}", RenderOptions? options = null, HelmCli? helm = null, CancellationToken cancellationToken = default)
        where TValues : class
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        // Helm's template command knows of no earlier revision.
        options = (options ?? new RenderOptions()) with { Revision = 1 };
        return options.Objects.Count == 0
            ? SameAsync(EmittedChart.FolderOf(blueprint.GetType()), InputsOf(options, overlay, null), () => blueprint.RenderYaml(overlay, options).ToYaml(), helm, cancellationToken)
            : SameOnClusterAsync(EmittedChart.FolderOf(blueprint.GetType()), options, overlay, () => blueprint.RenderYaml(overlay, options).ToYaml(), helm, cancellationToken);
    }

    /// <summary>Compares with a cluster: a stub of the API server holds the options' objects while Helm renders.</summary>
    internal static async Task SameOnClusterAsync(string chartFolder, RenderOptions options, string overlay, Func<string> native, HelmCli? helm, CancellationToken cancellationToken)
    {
        using var cluster = new ClusterStub(options);
        await SameAsync(chartFolder, InputsOf(options, overlay, cluster), native, helm, cancellationToken).ConfigureAwait(false);
    }

    private static HelmInputs InputsOf(RenderOptions options, string overlay, ClusterStub? cluster) => new()
    {
        ReleaseName = options.ReleaseName, Namespace = options.Namespace, ApiVersions = options.ApiVersions, KubeVersion = new KubeVersionInfo(options.KubeVersion).Version,
        IsUpgrade = options.IsUpgrade, Overlay = overlay, Cluster = cluster,
    };
}
