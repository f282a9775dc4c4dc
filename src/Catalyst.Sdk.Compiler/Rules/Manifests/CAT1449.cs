using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-no-hardcode: images come from the values.</summary>
internal static class CAT1449
{
    public static void Check(Document document, Scalar image, string text, ManifestReport report) => report.Add(ManifestRules.HardcodedImage, document, image.Origin, text);
}
