using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Compiler.ChartFiles;

/// <summary>Which chart takes a file, and where. A file belongs to the Blueprints that are declared in the nearest folder above it, to all of the
/// project when there is none; its path below that folder, without a leading <c>chart/</c>, is its path in the chart.</summary>
internal static class ChartFilePlaces
{
    private const string ChartFolder = "chart/";

    /// <param name="all">All Blueprints of the project.</param>
    /// <returns>The files of each Blueprint, in the order of <paramref name="all"/>.</returns>
    public static IReadOnlyList<PlacedFiles> Of(IReadOnlyList<BlueprintDeclaration> all, CompileOptions options)
    {
        var placed = all.Select(static _ => new PlacedFiles([], [])).ToList();
        if (options.ChartFiles.Count == 0) return placed;
        var folders = all.Select(static b => Folders(b)).ToList();
        foreach (var file in options.ChartFiles.OrderBy(static f => f.Path, StringComparer.Ordinal))
        {
            var path = Slashed(file.Path);
            var owner = Owner(path, folders) ?? Slashed(options.ProjectDirectory ?? "").TrimEnd('/');
            var named = file.Blueprints?.Split(';', ',').Select(static n => n.Trim()).Where(static n => n.Length > 0).ToList();
            var isOwned = folders.Any(f => f.Contains(owner));
            for (var i = 0; i < all.Count; i++)
            {
                var takes = named is null ? !isOwned || folders[i].Contains(owner) : named.Contains(all[i].Name);
                if (takes) Place(file, Target(file, path, owner), placed[i]);
            }

            foreach (var name in named?.Where(n => all.All(b => b.Name != n)) ?? [])
                foreach (var one in placed.Take(1)) one.Problems.Add(new Problem(FolderRules.ChartFile, At(file), System.IO.Path.GetFileName(file.Path), "is for '" + name + "', which is no Blueprint of this project"));
        }

        return placed;
    }

    /// <summary>The start of a file, for problems with it.</summary>
    public static Location At(ChartFile file) => Location.Create(file.Path, default, default(LinePositionSpan));

    private static void Place(ChartFile file, string? target, PlacedFiles placed)
    {
        var name = System.IO.Path.GetFileName(file.Path);
        if (file.Content is null) placed.Problems.Add(new Problem(FolderRules.ChartFile, At(file), name, "is no UTF-8 text; a chart file of this kind goes in as text, such as base64 in a value"));
        else if (target is null) placed.Problems.Add(new Problem(FolderRules.ChartFile, At(file), name, "is outside the project: say where it goes with ChartPath=\"…\""));
        else if (Refused(target) is { } reason) placed.Problems.Add(new Problem(FolderRules.ChartFile, At(file), name, reason));
        else placed.Files.Add(new PlacedFile(ChartFolder + target, file));
    }

    private static string? Target(ChartFile file, string path, string owner)
    {
        var target = file.ChartPath is { } told ? Slashed(told) : path.StartsWith(owner + "/", StringComparison.Ordinal) ? path.Substring(owner.Length + 1) : null;
        return target is not null && target.StartsWith(ChartFolder, StringComparison.Ordinal) ? target.Substring(ChartFolder.Length) : target;
    }

    private static string? Refused(string target)
    {
        if (target.Length == 0 || target.Split('/').Any(static p => p is "" or "." or "..")) return "would go to '" + target + "', which is no path inside the chart";
        return target.StartsWith("charts/", StringComparison.Ordinal) ? "would go to '" + target + "': charts inside this one are declared in ChartSpec.Dependencies" : null;
    }

    /// <summary>The nearest folder above a path in which a Blueprint is declared.</summary>
    private static string? Owner(string path, List<HashSet<string>> folders)
    {
        for (var at = Parent(path); at.Length > 0; at = Parent(at))
            if (folders.Any(f => f.Contains(at))) return at;
        return null;
    }

    private static HashSet<string> Folders(BlueprintDeclaration blueprint) =>
        new(blueprint.Type.DeclaringSyntaxReferences.Select(static r => Parent(Slashed(r.SyntaxTree.FilePath))).Where(static f => f.Length > 0), StringComparer.Ordinal);

    private static string Parent(string path)
    {
        var end = path.LastIndexOf('/');
        return end < 0 ? "" : path.Substring(0, end);
    }

    private static string Slashed(string path) => path.Replace('\\', '/');
}

/// <param name="Path">In the Blueprint's folder: <c>chart/…</c>.</param>
internal sealed record PlacedFile(string Path, ChartFile Source);

/// <summary>The chart files of one Blueprint, with what is wrong with them.</summary>
internal sealed record PlacedFiles(List<PlacedFile> Files, List<Problem> Problems)
{
    /// <summary>Puts the files beside the emitted ones; a path that is emitted already, or taken by another file, is a problem at the file.</summary>
    public IEnumerable<EmittedFile> Join(IReadOnlyCollection<EmittedFile> emitted, List<Problem> problems)
    {
        // Some file systems do not tell upper from lower case.
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in emitted) taken[file.Path] = "the build emits that file itself";
        foreach (var file in Files)
        {
            if (taken.TryGetValue(file.Path, out var by))
            {
                problems.Add(new Problem(FolderRules.ChartFile, ChartFilePlaces.At(file.Source), System.IO.Path.GetFileName(file.Source.Path), "would go to '" + file.Path + "', but " + by));
                continue;
            }

            taken.Add(file.Path, "'" + System.IO.Path.GetFileName(file.Source.Path) + "' goes there already");
            yield return new EmittedFile(file.Path, file.Source.Content!);
        }
    }
}
