using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>The pin of a chart is looked for in the one slot that has it.</summary>
internal static class CAT1754
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        var charts = new Dictionary<string, KitRelease>(StringComparer.Ordinal);
        foreach (var release in kit.Releases)
        {
            if (!charts.TryGetValue(release.Chart, out var first)) charts.Add(release.Chart, release);
            else if (first.Name != release.Name) problems.Add(BootstrapRules.ChartTwice, release.Place("chart"), release.Chart, first.SlotText, release.SlotText);
        }
    }
}
