using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>The author's helpers that are called at one place only: a define of their own would send the reader elsewhere for nothing.</summary>
internal static class SingleUse
{
    public static ISet<string> Of(IEnumerable<TemplateModel> templates, Node? notes, IReadOnlyDictionary<string, HelperModel> helpers)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var roots = templates.SelectMany(static t => t.Documents).Concat(notes is null ? [] : [notes]).Concat(helpers.Values.Select(static h => h.Body));
        foreach (var key in roots.SelectMany(HelperReferences.Of)) counts[key] = counts.TryGetValue(key, out var n) ? n + 1 : 1;
        return new HashSet<string>(counts.Where(c => c.Value == 1 && helpers.TryGetValue(c.Key, out var h) && !IsStandard(h) && !TextLines.Gives(h.Body)).Select(static c => c.Key), StringComparer.Ordinal);
    }

    /// <summary>The helpers of every chart keep their defines, under the names that people look for.</summary>
    public static bool IsStandard(HelperModel helper) =>
        helper.Name is ChartHelpers.Name or ChartHelpers.FullName or ChartHelpers.Labels or ChartHelpers.SelectorLabels or ChartHelpers.ServiceAccountName;
}
