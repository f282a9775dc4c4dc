using System;
using System.Collections.Generic;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>Asks every rule about manifests, in one walk over the documents.</summary>
internal static class ManifestPolicies
{
    // Far beyond what any manifest has.
    private const int Deepest = 40;

    private static readonly Action<ManifestReport>[] s_ofChart = [CAT1430.Check, CAT1431.Check, CAT1451.Check, CAT1452.Check, Crossplane.CAT1603.Check];

    private static readonly Action<Document, ManifestReport>[] s_ofDocument = [CAT1426.Check, CAT1432.Check, CAT1433.Check, CAT1443.Check, CAT1444.Check, CAT1446.Check, CAT1447.Check, CAT1448.Check, CAT1453.CheckFile, Crossplane.CAT1601.Check];

    private static readonly Action<Container, ManifestReport>[] s_ofContainer = [CAT1434.Check, CAT1435.Check, CAT1436.Check, CAT1439.Check, CAT1440.Check, CAT1441.Check, CAT1442.Check, ContainerImages.Check];

    private static readonly Action<Container, ManifestReport>[] s_ofInitContainer = [CAT1442.Check, ContainerImages.Check];

    private static readonly Dictionary<string, Action<Document, Field, ManifestReport>[]> s_ofField = new(StringComparer.Ordinal)
    {
        ["serviceType"] = [CAT1444.CheckType],
        ["nodePort"] = [CAT1444.CheckPort],
        ["storageClass"] = [CAT1445.Check],
        ["storageClassName"] = [CAT1445.Check],
        ["provisioner"] = [CAT1445.Check],
        ["name"] = [CAT1450.Check],
        ["serviceAccountName"] = [CAT1450.Check],
        ["app"] = [CAT1450.Check],
        ["namespace"] = [CAT1453.CheckNamespace],
        ["path"] = [CAT1453.CheckRoute],
        ["apiVersion"] = [Crossplane.CAT1602.Check],
    };

    public static void Check(ManifestReport report)
    {
        foreach (var rule in s_ofChart) rule(report);
        foreach (var document in report.Chart.Documents)
        {
            foreach (var rule in s_ofDocument) rule(document, report);
            Walk(document, document.Fields, report, 0);
        }

        foreach (var workload in report.Chart.Workloads)
        {
            foreach (var container in workload.Containers)
                foreach (var rule in s_ofContainer) rule(container, report);
            foreach (var container in workload.InitContainers)
                foreach (var rule in s_ofInitContainer) rule(container, report);
        }
    }

    private static void Walk(Document document, Fields fields, ManifestReport report, int depth)
    {
        foreach (var field in fields.All)
        {
            if (s_ofField.TryGetValue(field.Key, out var rules))
                foreach (var rule in rules) rule(document, field, report);
            if (!IsData(field.Key)) Walk(document, field.Value, report, depth);
        }
    }

    /// <summary>The data of ConfigMaps and Secrets are texts of other programs.</summary>
    private static bool IsData(string key) => key is "data" or "stringData" or "binaryData";

    private static void Walk(Document document, Slot slot, ManifestReport report, int depth)
    {
        if (depth > Deepest) return;
        foreach (var shape in slot.Shapes)
        {
            if (shape is Fields inner) Walk(document, inner, report, depth + 1);
            else if (shape is Items items)
                foreach (var item in items.All) Walk(document, item, report, depth + 1);
        }
    }
}
