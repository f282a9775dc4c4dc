using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>Finds the baselines among the additional files of a compilation.</summary>
internal static class BaselineFiles
{
    private const string Metadata = "build_metadata.AdditionalFiles.CatalystBaseline";

    /// <summary>Whether the targets made this additional file a baseline.</summary>
    public static bool IsBaseline(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && options.GetOptions(file).TryGetValue(Metadata, out var value) && value == "true";

    public static BaselineFile? Read(AdditionalText file, CancellationToken cancellationToken) => file.GetText(cancellationToken) is { } text ? new BaselineFile(file.Path, text) : null;

    /// <summary>All of them, by path.</summary>
    public static EquatableArray<BaselineFile> All(IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        files.Where(f => IsBaseline(f, options)).Select(f => Read(f, cancellationToken)).OfType<BaselineFile>().OrderBy(static f => f.Path, StringComparer.Ordinal).ToEquatableArray();
}
