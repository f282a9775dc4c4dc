using Catalyst.Sdk;

namespace Samples.Sovereign;

/// <summary>The kit that makes a sovereign platform of an empty cluster: every Blueprint of this project with a slot.</summary>
[BootstrapKit]
public sealed class SovereignKit : BootstrapKit
{
    /// <inheritdoc/>
    public override IReadOnlyList<ExpectedSlot> Expected => [.. Foundation.Plan, .. Storage.Plan, .. Observability.Plan, .. Security.Plan, .. Edge.Plan];

    /// <inheritdoc/>
    public override IReadOnlyList<PlacementRow> Placement => PlacementRows.All;
}
