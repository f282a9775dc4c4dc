using System.Collections.Generic;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>The helpers that every Blueprint has; <see cref="ChartHelpers"/> makes their bodies.</summary>
internal static class HelperRows
{
    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new HelperRow("P:Catalyst.Sdk.Blueprint.Name", ChartHelpers.Name),
        new HelperRow("P:Catalyst.Sdk.Blueprint.FullName", ChartHelpers.FullName),
        new HelperRow("P:Catalyst.Sdk.Blueprint.Labels", ChartHelpers.Labels),
        new HelperRow("P:Catalyst.Sdk.Blueprint.SelectorLabels", ChartHelpers.SelectorLabels),
        new HelperRow("P:Catalyst.Sdk.Blueprint.ServiceAccountName", ChartHelpers.ServiceAccountName),
    ];
}
