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

    public static readonly DiagnosticDescriptor NameOfTitle = Rule.Policy("CAT1006", Rule.Naming,
        "A name that is not the title's", "'{0}' is not the name that the platform makes of the title '{1}': write \"{2}\", or another title", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor FolderOfName = Rule.Policy("CAT1007", Rule.Naming,
        "A folder that is not the name's", "The folder '{0}' ends with '{1}', so the platform's release looks for a chart bp-{1} there: write \"{2}\", or leave Folder out", DiagnosticSeverity.Warning);

    /// <summary>The rules that one Blueprint alone can break.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Live = [Name, Version, Folder, NameOfTitle, FolderOfName];

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [.. Live, DuplicateName, SharedFolder];
}
