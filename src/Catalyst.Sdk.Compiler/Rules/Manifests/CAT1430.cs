using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-toggles-test: no object of the Prometheus operator in the render of the defaults.</summary>
internal static class CAT1430
{
    private const string Group = "monitoring.coreos.com";

    public static void Check(ManifestReport report)
    {
        foreach (var document in report.Chart.Documents)
        {
            if (!IsMonitoring(document.ApiVersion, document.Kind)) continue;
            // A file of several documents has no piece of its own for each.
            if (report.Chart.Evaluator.Of(document.Piece, new Scopes()) is DataMap rendered && IsMonitoring(Text(rendered, "apiVersion"), Text(rendered, "kind")))
                report.Add(ManifestRules.MonitoringByDefault, document, document.Fields.Origin, document.Kind);
        }
    }

    private static bool IsMonitoring(string apiVersion, string kind) => apiVersion.StartsWith(Group + "/", StringComparison.Ordinal) || kind == "ServiceMonitor";

    private static string Text(DataMap map, string key) => DataMaps.Get(map, key) is DataString { Value: var text } ? text : "";
}
