using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>What the platform's policies refuse of an image.</summary>
internal static class ImageNames
{
    private static readonly Regex
        Latest = new("(?::latest$|^[^@]*latest$)", RegexOptions.CultureInvariant),
        Bare = new("^[^:@]+$", RegexOptions.CultureInvariant),
        Source = new("^(?:.*/proxy-.*/.*|.*/openova-io/.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>Why an image is of no fixed version, as the end of a sentence; null when it is of one.</summary>
    public static string? NotPinned(string image) => Latest.IsMatch(image) ? "moves with 'latest'" : Bare.IsMatch(image) ? "has no tag" : null;

    /// <summary>Whether it comes through the platform's registry.</summary>
    public static bool IsOfPlatform(string image) => Source.IsMatch(image);
}
