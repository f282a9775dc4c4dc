using System.Threading;
using Catalyst.Sdk.Compiler;
using Catalyst.Sdk.Compiler.Baselines;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalyst.Sdk.Analyzers;

/// <summary>What the build says about all Blueprints of a project.</summary>
internal static class CompileProperties
{
    public static CompileOptions Of(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        string? Of(string name) => provider.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
        return new CompileOptions(Of("CatalystVersion"), Of("Version"))
        {
            Baselines = BaselineFiles.All(options.AdditionalFiles, provider, cancellationToken),
            WritesBaselines = Of("CatalystWriteBaselines") == "true",
        };
    }
}
