using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT10xx: what a Blueprint is called.</summary>
internal static class NamingRules
{
    public static readonly DiagnosticDescriptor Name = Rule.Error("CAT1001", Rule.Naming,
        "Name of a Blueprint", "'{0}' is no Blueprint name: write bp- and 2 to 42 lower-case letters, digits and dashes, a letter first, no dash last, such as \"{1}\"");

    public static readonly DiagnosticDescriptor Version = Rule.Error("CAT1002", Rule.Naming,
        "Version of a Blueprint", "'{0}' is no Blueprint version: write major.minor.patch with an optional lower-case pre-release, such as \"1.2.3\" or \"1.2.3-rc.1\"; no v, no build metadata");

    public static readonly DiagnosticDescriptor DuplicateName = Rule.Error("CAT1003", Rule.Naming,
        "Two Blueprints of one name", "'{0}' is also the name of '{1}': names are unique in the catalogue", atCompilationEnd: true);

    public static readonly DiagnosticDescriptor Folder = Rule.Error("CAT1004", Rule.Naming,
        "Folder of a Blueprint", "The folder '{0}' {1}");

    public static readonly DiagnosticDescriptor SharedFolder = Rule.Error("CAT1005", Rule.Naming,
        "Two Blueprints of one folder", "'{0}' is also the folder of '{1}': a folder belongs to one Blueprint", atCompilationEnd: true);

    /// <summary>The rules that one Blueprint alone can break.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Live = [Name, Version, Folder];

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [.. Live, DuplicateName, SharedFolder];
}
