using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>Makes descriptors: one help page per id, <c>docs/rules/CATxxxx.md</c>.</summary>
internal static class Rule
{
    public const string Naming = "Naming", Metadata = "Metadata", Dependencies = "Dependencies", Values = "Values",
        Chart = "Chart", Templates = "Templates", Compositions = "Compositions", Contracts = "Contracts", Kustomize = "Kustomize", Release = "Release", Build = "Build";

    public static DiagnosticDescriptor Error(string id, string category, string title, string message, bool atCompilationEnd = false) =>
        Make(id, category, title, message, DiagnosticSeverity.Error, atCompilationEnd);

    public static DiagnosticDescriptor Warning(string id, string category, string title, string message, bool atCompilationEnd = false) =>
        Make(id, category, title, message, DiagnosticSeverity.Warning, atCompilationEnd);

    private static DiagnosticDescriptor Make(string id, string category, string title, string message, DiagnosticSeverity severity, bool atCompilationEnd) =>
        new(id, title, message, category, severity, isEnabledByDefault: true,
            helpLinkUri: "https://github.com/openova-io/catalyst-sdk-dotnet/blob/main/docs/rules/" + id + ".md",
            customTags: atCompilationEnd ? [WellKnownDiagnosticTags.CompilationEnd] : []);
}
