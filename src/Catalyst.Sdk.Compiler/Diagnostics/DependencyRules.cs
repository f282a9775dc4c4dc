using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT12xx: what a Blueprint depends on.</summary>
internal static class DependencyRules
{
    public static readonly DiagnosticDescriptor Name = Rule.Error("CAT1201", Rule.Dependencies,
        "Name of a dependency", "{0}");

    public static readonly DiagnosticDescriptor Range = Rule.Error("CAT1202", Rule.Dependencies,
        "Range of versions", "'{0}' is no range that the platform reads: {1}. Write ranges such as \"^1.4\", \"1.2.x\" or \">=1.0 <2\"; a blank means and, there is no ||");

    public static readonly DiagnosticDescriptor Duplicate = Rule.Error("CAT1203", Rule.Dependencies,
        "A dependency twice", "{0}");

    public static readonly DiagnosticDescriptor Cycle = Rule.Policy("CAT1204", Rule.Dependencies,
        "Blueprints that depend on each other", "'{0}' depends on itself: {1}; take one of these dependencies away", DiagnosticSeverity.Error, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor Unknown = Rule.Policy("CAT1205", Rule.Dependencies,
        "A Blueprint that nobody knows", "'{0}' is no Blueprint of this project, of what it references, or of CatalystKnownBlueprint; {1}", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor NoVersion = Rule.Policy("CAT1206", Rule.Dependencies,
        "A range that no known version meets", "'{0}' is known in {1}, which '{2}' does not take", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor Exclusion = Rule.Policy("CAT1207", Rule.Dependencies,
        "Ranges that exclude each other", "'{0}' needs '{1}' twice, and no version meets both: {2}, and {3}", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor Hidden = Rule.Policy("CAT1208", Rule.Dependencies,
        "A listed Blueprint on a private one", "'{0}' is in the catalogue for everyone and depends on '{1}', which is private: make that unlisted, or this private", DiagnosticSeverity.Warning, atCompilationEnd: true);

    public static readonly DiagnosticDescriptor When = Rule.Policy("CAT1209", Rule.Dependencies,
        "A condition that is no template expression", "'{0}' is no template expression, so it decides nothing: {1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor WhenConfig = Rule.Policy("CAT1210", Rule.Dependencies,
        "A condition on a value that does not exist", "'{0}' is no value of this Blueprint: {1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor AliasName = Rule.Policy("CAT1211", Rule.Dependencies,
        "An alias that is another dependency's name", "The alias '{0}' of '{1}' is the name of another dependency: choose an alias that is none", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor EmptyRange = Rule.Policy("CAT1212", Rule.Dependencies,
        "A range without versions", "No version is in '{0}': a blank means and, so that a version has to meet every part", DiagnosticSeverity.Warning);

    /// <summary>The rules that one Blueprint alone can break.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Live = [Name, Range, Duplicate, When, WhenConfig, AliasName, EmptyRange];

    /// <summary>The rules about the Blueprints of a project and of what it references.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Graph = [Cycle, Unknown, NoVersion, Exclusion, Hidden];
}
