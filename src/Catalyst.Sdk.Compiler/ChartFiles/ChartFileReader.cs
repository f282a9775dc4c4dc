using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalyst.Sdk.Compiler.ChartFiles;

/// <summary>From an additional file of the compilation to a <see cref="ChartFile"/>.</summary>
internal static class ChartFileReader
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>Whether the project's <c>CatalystChartFile</c> items made this additional file.</summary>
    public static bool IsChartFile(AdditionalText file, AnalyzerConfigOptionsProvider options) => Of(options.GetOptions(file), "CatalystChartFile") == "true";

    public static ChartFile Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var told = options.GetOptions(file);
        return new ChartFile(file.Path, Text(file, cancellationToken), Of(told, "ChartPath"), Of(told, "Blueprint"));
    }

    /// <summary>The file by its place alone.</summary>
    public static ChartFile Place(AdditionalText file, AnalyzerConfigOptionsProvider options) => new(file.Path, null, Of(options.GetOptions(file), "ChartPath"), Of(options.GetOptions(file), "Blueprint"));

    /// <summary>The bytes as they are: a byte order mark stays. The compiler reads what is no UTF-8 in another encoding, or not at all.</summary>
    private static string? Text(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } source || source.Encoding is not UTF8Encoding encoding) return null;
        var text = source.ToString();
        return text.IndexOf('\0') >= 0 ? null : encoding.GetPreamble().Length > 0 ? "\ufeff" + text : text;
    }

    private static string? Of(AnalyzerConfigOptions options, string name) => options.TryGetValue(Metadata + name, out var value) && value.Length > 0 ? value : null;
}
