using System.Globalization;

namespace Catalyst.Sdk.Build;

/// <summary>An error, with the place in the source or the file on disk that it is about. Any refusal at all means: nothing written, nothing removed.</summary>
internal sealed record Refusal(string Id, string Message)
{
    public string? File { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }

    public int EndLine { get; init; }

    public int EndColumn { get; init; }

    public static Refusal NoPayload() => new("CAT9001", "The assembly carries no files: the Blueprint generator did not run to its end. Nothing was written or removed");

    public static Refusal Incomplete(string what) => new("CAT9001", Text($"The files that the assembly carries are incomplete ({what}). Nothing was written or removed"));

    public static Refusal BadPath(string path) => new("CAT9002", Text($"'{path}' is not a path below the output folder, or leads over a link"));

    public static Refusal SameFolder(string folder, string other) => new("CAT9004", Text($"Two Blueprints use the folder '{folder}' (also written '{other}'): give one of them another name, or a Folder"));

    public static Refusal SameFile(string path, string other) => new("CAT9004", Text($"'{path}' and '{other}' are one file where names differ by case only"));

    public static Refusal OtherSchema(string found, int known) => new("CAT9005", Text($"The generator wrote payload version {found}, this build task reads {known}: use one version of Catalyst.Sdk, and rebuild"));

    public static Refusal OtherOwner(string folder, string owner) => new("CAT9006", Text($"The folder '{folder}' belongs to another project ({owner})"));

    public static Refusal Foreign(string path) => new("CAT9007", Text($"'{path}' exists and was not written by Catalyst: move it, or delete it"));

    public static Refusal HalfSurrogate(string path, int index) => new("CAT9008", Text($"'{path}' holds half a surrogate pair at character {index}, which UTF-8 cannot hold"));

    public static Refusal Unreadable(string reason) => new("CAT9009", Text($"The compiled assembly cannot be read: {reason}"));

    public static Refusal Differs(string path) => new("CAT9010", Text($"'{path}' differs from what the build emits"));

    public static Refusal Missing(string path) => new("CAT9010", Text($"'{path}' is missing: the build emits it"));

    public static Refusal Stale(string path) => new("CAT9010", Text($"'{path}' is no longer emitted"));

    public static Refusal CannotWrite(string reason) => new("CAT9011", Text($"The output folder cannot be brought up to date: {reason}"));

    public static Refusal ChartMissing(string name, string version, string advice) => new("CAT9020", Text($"The chart '{name}' {version} is not at hand: {advice}"));

    public static Refusal BadArchive(string path, string why) => new("CAT9021", Text($"'{path}' cannot be used: {why}"));

    public static Refusal OtherChart(string what, string why) => new("CAT9022", Text($"{what} does not fit: {why}"));

    public static Refusal ChartInItself(string name, string through) => new("CAT9023", Text($"The chart '{name}' contains itself through {through}"));

    public static Refusal ReleaseTooBig(string folder, long bytes, long limit, string parts) => new("CAT9024", Text($"A release of the chart of '{folder}' takes {bytes:N0} bytes, and a Secret holds {limit:N0}, of which a tenth stays free: the largest parts are {parts}"));

    public static Refusal ReleaseBig(string folder, long bytes, long limit, string parts) => new("CAT9025", Text($"A release of the chart of '{folder}' takes {bytes:N0} bytes, more than three quarters of the {limit:N0} that a Secret holds: the largest parts are {parts}"));

    public static Refusal FileTooBig(string path, long bytes, long limit) => new("CAT9026", Text($"'{path}' has {bytes:N0} bytes, and neither Helm nor Flux loads a chart with a file of more than {limit:N0}"));

    public static Refusal ArchiveTooBig(string folder, long bytes, long limit) => new("CAT9027", Text($"The packed chart of '{folder}' has {bytes:N0} bytes, and Flux loads none of more than {limit:N0}"));

    /// <summary>Logs it at its place.</summary>
    public void LogError(Microsoft.Build.Utilities.TaskLoggingHelper log, string otherwise) =>
        log.LogError(subcategory: null, Id, helpKeyword: null, Page, File ?? otherwise, Line, Column, EndLine, EndColumn, "{0}", Message);

    public void LogWarning(Microsoft.Build.Utilities.TaskLoggingHelper log, string otherwise) =>
        log.LogWarning(subcategory: null, Id, helpKeyword: null, Page, File ?? otherwise, Line, Column, EndLine, EndColumn, "{0}", Message);

    private string Page => "https://github.com/openova-io/catalyst-sdk-dotnet/blob/main/docs/rules/" + Id + ".md";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
