using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-image-tag: an image that a template writes out is of one version.</summary>
internal static class CAT1437
{
    public static bool Check(Document document, Scalar image, string text, ManifestReport report)
    {
        if (ImageNames.NotPinned(text) is not { } reason) return false;
        report.Add(ManifestRules.ImageTag, document, image.Origin, text, reason);
        return true;
    }
}
