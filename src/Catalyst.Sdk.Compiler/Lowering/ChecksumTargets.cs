using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <param name="File">The template whose checksum is taken.</param>
/// <param name="Member">The member that makes it.</param>
internal sealed record ChecksumUse(string File, string Member, Location Where);

/// <summary>Checks what checksums are taken of: nothing that changes by itself, and no template that contains the checksum.</summary>
internal static class ChecksumTargets
{
    public static void Check(ClassContext context, IReadOnlyList<TemplateModel> templates, IReadOnlyDictionary<string, HelperModel> helpers)
    {
        if (context.Checksums.Count == 0) return;
        var files = templates.GroupBy(static t => t.FileName, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, g => Contents.Of(g.SelectMany(static t => t.Documents), helpers), StringComparer.Ordinal);
        foreach (var use in context.Checksums)
        {
            var reached = new List<string>();
            Reach(use.File, files, reached);
            if (reached.Any(f => files.TryGetValue(f, out var c) && c.Checksums.Contains(use.File)))
                context.Problems.Add(ClusterRules.ChecksumOfItself, use.Where, use.Member);
            else if (reached.Select(f => files.TryGetValue(f, out var c) ? c.Changing : null).FirstOrDefault(static c => c is not null) is { } changing)
                context.Problems.Add(ClusterRules.ChecksumOfChanging, use.Where, use.Member, changing);
        }
    }

    private static void Reach(string file, Dictionary<string, Contents> files, List<string> reached)
    {
        if (reached.Contains(file)) return;
        reached.Add(file);
        if (files.TryGetValue(file, out var contents)) foreach (var next in contents.Checksums) Reach(next, files, reached);
    }

    /// <param name="Changing">What in it changes by itself, or null.</param>
    /// <param name="Checksums">The files whose checksum it takes.</param>
    private sealed record Contents(string? Changing, IReadOnlyCollection<string> Checksums)
    {
        public static Contents Of(IEnumerable<Node> nodes, IReadOnlyDictionary<string, HelperModel> helpers)
        {
            string? changing = null;
            var checksums = new HashSet<string>(StringComparer.Ordinal);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var open = new Queue<Node>(nodes);
            while (open.Count > 0)
            {
                var node = open.Dequeue();
                new TreeMap(
                    e =>
                    {
                        if (e is Call { Function: "lookup" }) changing ??= "Lookup";
                        else if (e is Call { Function: "randAlphaNum" or "uuidv4" or "genSelfSignedCert" } made) changing ??= made.Function + ", which is new at every render";
                        else if (e is Call { Function: "print", Arguments: [ContextPath { Steps: [{ Name: "Template" }, ..] }, Constant { Value: string path }] }) checksums.Add(path.TrimStart('/'));
                        return e;
                    },
                    static n => n).Map(node);
                foreach (var key in HelperReferences.Of(node))
                    if (seen.Add(key) && helpers.TryGetValue(key, out var helper)) open.Enqueue(helper.Body);
            }

            return new Contents(changing, checksums);
        }
    }
}
