using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>The placement table names every file and release once, and says of a slot what the slot says.</summary>
internal static class CAT1769
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        var (names, files) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in kit.Rows)
        {
            if (Fault(kit, row, names, files) is var (key, why)) problems.Add(BootstrapRules.Placement, row.Place(key), row.Hr, why);
        }
    }

    private static (string Key, string Why)? Fault(Kit kit, PlacementEntry row, HashSet<string> names, HashSet<string> files)
    {
        foreach (var key in new[] { "file", "hr", "namespace" })
            if (!row.Says(key)) return (key, "has no " + char.ToUpperInvariant(key[0]) + key.Substring(1));
        if (row.Hr.Length > 0 && !names.Add(row.Hr)) return ("hr", "has two rows");
        if (row.File.Length > 0 && !files.Add(row.File)) return ("file", "has the file '" + row.File + "', which is also another row's");
        if (kit.Release(row.Hr) is not { } release) return null;
        if (row.Text("file") is { } file && file != release.File) return ("file", "has the file '" + file + "', its slot has '" + release.File + "'");
        if (row.Text("namespace") is { } ns && release.Text("targetNamespace") is { } target && ns != target) return ("namespace", "has the namespace '" + ns + "', its slot has '" + target + "'");
        return row.Vcluster != (release.Tier ?? KitRelease.Host) ? ("vcluster", "has the tier '" + row.Vcluster + "', its slot has '" + (release.Tier ?? KitRelease.Host) + "'") : null;
    }
}
