using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>A name and a file belong to one release: kustomize refuses two objects of one identity.</summary>
internal static class CAT1753
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var release in kit.Releases)
        {
            if (!names.Add(release.Name)) problems.Add(BootstrapRules.DuplicateRelease, release.Place("name"), "release", release.Name);
            else if (!files.Add(release.File)) problems.Add(BootstrapRules.DuplicateRelease, release.Place("file"), "file", release.File);
        }

        var planned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in kit.Plan ?? [])
            if (entry.Text("name") is { } name && !planned.Add(name)) problems.Add(BootstrapRules.DuplicateRelease, entry.Place("name"), "entry of Expected", name);
    }
}
