using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>Name, version and folder of a Blueprint.</summary>
internal static class BlueprintNaming
{
    private static readonly Regex s_name = Compiled(BlueprintTable.NamePattern);

    // The platform's pattern, narrowed to what SemVer (and so Helm) takes: no leading zeros, no empty identifiers.
    private static readonly Regex s_version = Compiled(@"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-((0|[1-9][0-9]*|[0-9]*[a-z-][a-z0-9-]*)(\.(0|[1-9][0-9]*|[0-9]*[a-z-][a-z0-9-]*))*))?$");

    public static bool IsName(string name) => s_name.IsMatch(name);

    public static bool IsVersion(string version) => s_version.IsMatch(version);

    public static void CheckName(BlueprintDeclaration declaration, ProblemBag problems)
    {
        if (!IsName(declaration.Name))
        {
            var meant = MeantTexts.Name(declaration.Name);
            problems.AddWithMend(NamingRules.Name, declaration.NameLocation, meant, declaration.Name, meant ?? "bp-my-app");
        }

        if (FolderFault(declaration.Folder) is { } fault) problems.Add(NamingRules.Folder, declaration.NameLocation, declaration.Folder, fault);
    }

    /// <summary>The attribute's version, else <c>$(CatalystVersion)</c>, else <c>$(Version)</c> without build metadata; null when none of them is one.</summary>
    public static string? Version(BlueprintDeclaration declaration, CompileOptions options, ProblemBag problems)
    {
        var catalystVersion = string.IsNullOrWhiteSpace(options.CatalystVersion) ? null : options.CatalystVersion!.Trim();
        if (declaration.Version is { } stated && catalystVersion is not null && stated != catalystVersion)
            problems.Add(MetadataRules.VersionsDiffer, declaration.VersionLocation ?? declaration.NameLocation, stated, catalystVersion);
        var chosen = declaration.Version ?? catalystVersion ?? options.Version?.Split('+')[0].Trim() ?? "";
        if (IsVersion(chosen)) return chosen;
        problems.AddWithMend(NamingRules.Version, declaration.VersionLocation ?? declaration.NameLocation, declaration.Version is null ? null : MeantTexts.Version(chosen), chosen);
        return null;
    }

    /// <summary>Names and folders that two Blueprints of one compilation share; reported at every one but the first.</summary>
    public static IEnumerable<(int Index, Problem Problem)> Duplicates(IReadOnlyList<BlueprintDeclaration> declarations)
    {
        var names = new Dictionary<string, BlueprintDeclaration>(StringComparer.Ordinal);
        var folders = new Dictionary<string, BlueprintDeclaration>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < declarations.Count; i++)
        {
            var declaration = declarations[i];
            if (names.TryGetValue(declaration.Name, out var same))
                yield return (i, new Problem(NamingRules.DuplicateName, declaration.NameLocation, declaration.Name, same.Type.ToDisplayString()));
            else if (folders.TryGetValue(declaration.Folder, out var other))
                yield return (i, new Problem(NamingRules.SharedFolder, declaration.NameLocation, declaration.Folder, other.Type.ToDisplayString()));
            if (!names.ContainsKey(declaration.Name)) names.Add(declaration.Name, declaration);
            if (!folders.ContainsKey(declaration.Folder)) folders.Add(declaration.Folder, declaration);
        }
    }

    /// <summary>What is wrong with a folder; null when nothing is. It is joined to the output root: it must stay inside, on every system.</summary>
    public static string? FolderFault(string folder)
    {
        if (folder.Length == 0) return "is empty";
        if (folder.Contains('\\') || folder.Contains(':')) return "has a backslash or a colon: write forward slashes, relative to the output root";
        return folder.Split('/').Any(static part => part is "" or "." or "..") ? "must be a relative path without empty parts, . and .." : null;
    }

    private static Regex Compiled(string pattern) => new(pattern.Substring(0, pattern.Length - 1) + @"\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
