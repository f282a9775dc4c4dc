using System.Globalization;

namespace Catalyst.Sdk.Testing;

/// <summary>What a run of <see cref="ParityAssert.HoldsAsync{TBlueprint}"/> did.</summary>
/// <param name="Cases">How many overlays were rendered on both sides.</param>
/// <param name="Refused">How many of them both sides refused.</param>
/// <param name="OffDefault">How many overlays changed at least one value.</param>
/// <param name="BySet">How many of them came in part through <c>--set</c>.</param>
/// <param name="Processes">How many Helm processes that took.</param>
/// <param name="Seed">The seed: the same one draws the same cases.</param>
/// <param name="Duration">How long it took.</param>
public sealed record ParityReport(int Cases, int Refused, int OffDefault, int BySet, int Processes, ulong Seed, TimeSpan Duration)
{
    /// <summary>Cases per second.</summary>
    public double Rate => Cases / Duration.TotalSeconds;

    /// <summary>One line with all of it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Cases} cases, 0 mismatches, seed {Seed}: {Cases - Refused} compared, {Refused} refused by both, {OffDefault} off the defaults, {BySet} through --set, {Processes} Helm processes, {Duration.TotalSeconds:0.0} s, {Rate:0} cases/s");
}
