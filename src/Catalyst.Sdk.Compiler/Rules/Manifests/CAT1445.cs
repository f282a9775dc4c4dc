using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-local-path: no template asks for storage of one node. Default values are asked by CAT1335.</summary>
internal static class CAT1445
{
    /// <summary>The class, and what provides it.</summary>
    public static readonly string[] Names = ["local-path", "rancher.io/local-path"];

    public static void Check(Document document, Field field, ManifestReport report)
    {
        foreach (var scalar in field.Value.Scalars)
            if (scalar.Constants.Any(static c => Names.Contains(c))) report.Mended(ManifestRules.LocalPath, document, scalar.Origin, scalar.IsLiteral && field.Key != "provisioner" ? Mend.Remove : null);
    }
}
