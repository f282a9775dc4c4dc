using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Values;

/// <summary>ch-toggles: switches of observability are off by default.</summary>
internal static class CAT1331
{
    private static readonly string[] s_holders = ["serviceMonitor", "metrics", "prometheusRule", "monitoring", "tracing", "prometheus"];

    public static void Check(DefaultValue value, DefaultValueReport report)
    {
        if (value.Value is not DataBool { Value: true }) return;
        // Some charts spell servicemonitor.
        var isToggle = value.Key == "enabled" && s_holders.Contains(value.Holder, StringComparer.OrdinalIgnoreCase)
            || value.Key == "create" && string.Equals(value.Holder, "podMonitor", StringComparison.OrdinalIgnoreCase);
        if (isToggle) report.Add(DefaultValueRules.Toggle, value, Mend.Write("false"), value.Dotted);
    }
}
