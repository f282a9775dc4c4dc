using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-nodeport: no template opens a port on every node. Default values are asked by CAT1334.</summary>
internal static class CAT1444
{
    private const string NodePort = "NodePort";

    public static void Check(Document document, ManifestReport report)
    {
        if (document.Kind != "Service") return;
        foreach (var type in document.Fields.At("spec").SelectMany(static s => s["type"]).SelectMany(static s => s.Scalars)) Report(document, type, report);
    }

    /// <summary>The same said to somebody else who makes the Service.</summary>
    public static void CheckType(Document document, Field field, ManifestReport report)
    {
        foreach (var type in field.Value.Scalars) Report(document, type, report);
    }

    public static void CheckPort(Document document, Field field, ManifestReport report)
    {
        foreach (var port in field.Value.Scalars)
            if (port is { IsFixed: true, Default: DataInteger { Value: not 0 } }) report.Mended(ManifestRules.NodePort, document, port.Origin, port.IsLiteral ? Mend.Remove : null);
    }

    private static void Report(Document document, Scalar type, ManifestReport report)
    {
        if (type.Constants.Contains(NodePort)) report.Mended(ManifestRules.NodePort, document, type.Origin, type.IsLiteral ? Mend.Write("\"ClusterIP\"") : null);
    }
}
