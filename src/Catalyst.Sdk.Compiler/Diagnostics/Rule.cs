using System.Linq;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>Makes descriptors: one help page per id, <c>docs/rules/CATxxxx.md</c>.</summary>
internal static class Rule
{
    /// <summary>Marks the rules of <see cref="Policy"/>.</summary>
    private const string PolicyTag = "CatalystPolicy";

    public const string Naming = "Naming", Metadata = "Metadata", Dependencies = "Dependencies", Values = "Values",
        Chart = "Chart", Templates = "Templates", Compositions = "Compositions", Contracts = "Contracts", Kustomize = "Kustomize", Release = "Release", Bootstrap = "Bootstrap", Build = "Build";

    public static DiagnosticDescriptor Error(string id, string category, string title, string message, bool atCompilationEnd = false) =>
        Make(id, category, title, message, DiagnosticSeverity.Error, atCompilationEnd);

    public static DiagnosticDescriptor Warning(string id, string category, string title, string message, bool atCompilationEnd = false) =>
        Make(id, category, title, message, DiagnosticSeverity.Warning, atCompilationEnd);

    /// <summary>A rule of the platform about a Blueprint that can be written all the same: files are made, and <c>.editorconfig</c> decides whether the build fails.</summary>
    public static DiagnosticDescriptor Policy(string id, string category, string title, string message, DiagnosticSeverity severity, bool atCompilationEnd = false) =>
        Make(id, category, title, message, severity, atCompilationEnd, PolicyTag);

    /// <summary>Whether a broken rule means that there is nothing right to write: the files stay as they are, whatever the severity is set to.</summary>
    public static bool StopsEmission(DiagnosticDescriptor rule) => rule.DefaultSeverity == DiagnosticSeverity.Error && !IsPolicy(rule);

    /// <summary>Whether a rule was made by <see cref="Policy"/>.</summary>
    public static bool IsPolicy(DiagnosticDescriptor rule) => rule.CustomTags.Contains(PolicyTag);

    private static DiagnosticDescriptor Make(string id, string category, string title, string message, DiagnosticSeverity severity, bool atCompilationEnd, params string[] tags) =>
        new(id, title, message, category, severity, isEnabledByDefault: true,
            helpLinkUri: "https://github.com/openova-io/catalyst-sdk-dotnet/blob/main/docs/rules/" + id + ".md",
            customTags: atCompilationEnd ? [.. tags, WellKnownDiagnosticTags.CompilationEnd] : tags);
}
