using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk.Testing;

public static partial class ParityAssert
{
    /// <summary>
    /// Renders a Blueprint natively and with real Helm on the chart that its build emitted, with the same inputs, and compares.
    /// When both fail (a refused value, a stop by the chart) the test passes: there is nothing to compare.
    /// </summary>
    /// <param name="blueprint">The Blueprint.</param>
    /// <param name="overlay">Values on top of the defaults, as YAML or JSON text.</param>
    /// <param name="options">Release, namespace and API versions; null for Helm's defaults.</param>
    /// <param name="helm">The Helm to use; null for the newest at hand.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <typeparam name="TValues">The values record.</typeparam>
    /// <exception cref="ParityException">The documents differ, or only one side failed; the message names every place.</exception>
    /// <exception cref="HelmNotFoundException">No Helm on this machine.</exception>
    /// <exception cref="NotSupportedException">The options hold objects for <c>Lookup</c>, of which <c>helm template</c> knows nothing.</exception>
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    public static Task SameAsync<TValues>(
        Blueprint<TValues> blueprint, string overlay = "{}", RenderOptions? options = null, HelmCli? helm = null, CancellationToken cancellationToken = default)
        where TValues : class
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        options ??= new RenderOptions();
        if (options.Objects.Count > 0) throw new NotSupportedException("helm template looks nothing up: compare without Objects");
        var inputs = new HelmInputs
        {
            ReleaseName = options.ReleaseName, Namespace = options.Namespace, ApiVersions = options.ApiVersions, IsUpgrade = options.IsUpgrade, Overlay = overlay,
        };
        return SameAsync(EmittedChart.FolderOf(blueprint.GetType()), inputs, () => blueprint.RenderYaml(overlay, options).ToYaml(), helm, cancellationToken);
    }
}
