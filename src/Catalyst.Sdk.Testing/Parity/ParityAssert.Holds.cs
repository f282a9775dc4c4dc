using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk.Testing;

public static partial class ParityAssert
{
    /// <summary>
    /// Renders a Blueprint under many overlays, natively and with real Helm on the chart that its build emitted, and compares the documents.
    /// The overlays are drawn from the chart's own <c>values.schema.json</c>: limits of numbers, nulls that delete defaults, texts that look like something else,
    /// empty lists and maps, values from files and from <c>--set</c>. Hundreds of them share one Helm process: each is a dependency of one parent chart, under an alias.
    /// What one side refuses (by the schema, by a stop of a template) the other has to refuse as well.
    /// </summary>
    /// <param name="cases">How many overlays.</param>
    /// <param name="seed">Chooses the overlays: the same seed draws the same ones. Null for one that is drawn now; the report and a failure name it.</param>
    /// <param name="helm">The Helm to use; null for the newest at hand. Below 3.13 a parent's null does not delete a default, so a batch can't say the same there.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <typeparam name="TBlueprint">The Blueprint.</typeparam>
    /// <returns>What was done, with the rate.</returns>
    /// <exception cref="ParityException">The two sides differ; the message has the smallest overlay that shows it, and both sides.</exception>
    /// <exception cref="HelmNotFoundException">No Helm on this machine.</exception>
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    public static Task<ParityReport> HoldsAsync<TBlueprint>(int cases = 300, ulong? seed = null, HelmCli? helm = null, CancellationToken cancellationToken = default)
        where TBlueprint : Blueprint, new()
    {
        var blueprint = new TBlueprint();
        var subject = ParityRun.Subject(typeof(TBlueprint), (overlay, options) => blueprint.RenderOverlay(overlay, options).ToYaml());
        return ParityRun.HoldsAsync([subject], cases, seed ?? (ulong)Random.Shared.NextInt64(), helm ?? HelmCli.Require(), cancellationToken);
    }

    /// <inheritdoc cref="HoldsAsync{TBlueprint}"/>
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    public static ParityReport Holds<TBlueprint>(int cases = 300, ulong? seed = null, HelmCli? helm = null, CancellationToken cancellationToken = default)
        where TBlueprint : Blueprint, new() =>
        HoldsAsync<TBlueprint>(cases, seed, helm, cancellationToken).GetAwaiter().GetResult();
}
