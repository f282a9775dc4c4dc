using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-default-off-tests: something renders a chart that is off by default.</summary>
internal static class CAT1452
{
    public static void Check(ManifestReport report)
    {
        if (!report.IsWhole || report.Overlays.Count > 0 || report.Spec?.Dependencies is { Items.Count: > 0 } || report.Chart.Documents.Count == 0) return;
        if (report.Chart.Documents.Any(static d => d.Template.FileName.StartsWith("tests/", StringComparison.Ordinal)) || report.Files.Any(static f => IsFurther((f.ChartPath ?? f.Path).Replace('\\', '/')))) return;
        // One document is enough to end it.
        if (report.Chart.Documents.All(d => report.Chart.Evaluator.Of(d.Piece, new Scopes()) is null or DataNull)) report.At(ManifestRules.DefaultOffUntested, report.Places.OfClass, null);
    }

    /// <summary>A test of the chart, or a template that nobody here can see into.</summary>
    private static bool IsFurther(string path) => ("/" + path).IndexOf("/tests/", StringComparison.Ordinal) >= 0 || ("/" + path).IndexOf("/templates/", StringComparison.Ordinal) >= 0 || ("/" + path).IndexOf("/ci/", StringComparison.Ordinal) >= 0;
}
