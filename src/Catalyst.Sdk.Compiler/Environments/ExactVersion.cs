using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Environments;

/// <summary>The one version that a range or a tag speaks of.</summary>
internal static class ExactVersion
{
    private static readonly FieldRule s_version = new("version", FieldShape.Text) { Pattern = BlueprintTable.VersionPattern };

    /// <summary>A whole version without its operator, its v or its build metadata; null where there is no whole version.</summary>
    public static string? Mended(string text)
    {
        var version = text.Trim().TrimStart('^', '~', '>', '<', '=', ' ').TrimStart('v').Split('+')[0];
        return version != text && s_version.Regex!.IsMatch(version) ? version : null;
    }
}
