using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>ch-audit-policies: containers run as nobody in particular, on a file system that they cannot write.</summary>
internal static class CAT1441
{
    private const string NonRoot = "runAsNonRoot", ReadOnly = "readOnlyRootFilesystem";

    public static void Check(Container container, ManifestReport report)
    {
        var missing = new List<string>();
        if (IsOff(container.Fields, ReadOnly)) missing.Add("ReadOnlyRootFilesystem = true");
        if (IsOff(container.Fields, NonRoot) && IsOff(container.Workload.Pod, NonRoot)) missing.Insert(0, "RunAsNonRoot = true");
        if (missing.Count == 0) return;
        var at = container.Fields.At("securityContext").FirstOrDefault() ?? container.Fields;
        report.Add(ManifestRules.SecurityContext, container.Workload.Document, at.Origin, container.Name, string.Join(" nor ", missing));
    }

    /// <summary>Whether a switch of the security context is surely not on with the default values.</summary>
    private static bool IsOff(Fields holder, string key)
    {
        if (holder.IsOpen) return false;
        foreach (var shape in holder["securityContext"].SelectMany(static s => s.Shapes))
        {
            if (shape is AbsentShape) continue;
            if (shape is not Fields { IsOpen: false } context) return false;
            if (context[key].Any(static s => s.Default is not (null or DataNull or DataBool { Value: false }))) return false;
        }

        return true;
    }
}
