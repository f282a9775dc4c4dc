using System;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Rules.Values;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-image-tag: an image is of one version with the default values.</summary>
internal static class CAT1333
{
    /// <summary>A default that says latest itself.</summary>
    public static bool Check(DefaultValue value, DefaultValueReport report)
    {
        if (value.Value is not DataString { Value: { Length: > 0 } text }) return false;
        var isTag = value.Key == "tag" && text.EndsWith("latest", StringComparison.Ordinal) && DataMaps.Get(value.Around, "digest") is not DataString { Value.Length: > 0 };
        if (!isTag && !(value.Key is "image" or "imageName" && ImageNames.NotPinned(text) is not null && text.EndsWith("latest", StringComparison.Ordinal))) return false;
        report.Add(DefaultValueRules.ImageTag, value, null, text, ImageNames.NotPinned(":" + text) ?? "");
        return true;
    }

    /// <summary>An image that a template puts together from values.</summary>
    public static void CheckRendered(Document document, Scalar image, string text, ManifestReport report)
    {
        if (!report.HasImageOfDefaults && ImageNames.NotPinned(text) is { } reason) report.Add(DefaultValueRules.ImageTag, document, image.Origin, text, reason);
    }
}
