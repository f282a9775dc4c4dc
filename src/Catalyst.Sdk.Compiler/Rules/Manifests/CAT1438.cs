using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-image-source: an image that no value can redirect is of the platform's registry.</summary>
internal static class CAT1438
{
    public static bool Check(Document document, Scalar image, string text, ManifestReport report)
    {
        if (ImageNames.IsOfPlatform(text)) return false;
        report.Add(ManifestRules.ImageSource, document, image.Origin, text);
        return true;
    }
}
