using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk.Testing;

public static partial class ParityAssert
{
    private const string Overlays = "overlays/", CiValues = "chart/ci/";

    /// <summary>The named overlays that a Blueprint's build emitted, as YAML text by their path in its folder: <c>overlays/prod.yaml</c>,
    /// <c>chart/ci/small-values.yaml</c>.</summary>
    /// <param name="blueprint">The Blueprint's class, with its attribute.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without the SDK's generator, or the class is no Blueprint.</exception>
    public static IReadOnlyDictionary<string, string> OverlaysOf(Type blueprint) =>
        EmittedChart.FilesOf(blueprint)
            .Where(static f => f.Key.StartsWith(Overlays, StringComparison.Ordinal) || f.Key.StartsWith(CiValues, StringComparison.Ordinal))
            .OrderBy(static f => f.Key, StringComparer.Ordinal).ToDictionary(static f => f.Key, static f => f.Value, StringComparer.Ordinal);

    /// <summary>Renders a Blueprint with each of its named overlays, natively and with real Helm, and compares; both have to render.</summary>
    /// <param name="blueprint">The Blueprint.</param>
    /// <param name="options">Release, namespace and API versions; null for Helm's defaults.</param>
    /// <param name="helm">The Helm to use; null for the newest at hand.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <typeparam name="TValues">The values record.</typeparam>
    /// <exception cref="ParityException">The documents of an overlay differ, or a side fails with it; the message names the overlay.</exception>
    /// <exception cref="HelmNotFoundException">No Helm on this machine.</exception>
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    public static async Task OverlaysSameAsync<TValues>(
        Blueprint<TValues> blueprint, RenderOptions? options = null, HelmCli? helm = null, CancellationToken cancellationToken = default)
        where TValues : class
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        foreach (var (path, overlay) in OverlaysOf(blueprint.GetType()))
        {
            try
            {
                _ = blueprint.RenderYaml(overlay, options);
                await SameAsync(blueprint, overlay, options, helm, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is ParityException or ValuesException or ChartException)
            {
                throw new ParityException($"{path}: {e.Message}", e);
            }
        }
    }
}
