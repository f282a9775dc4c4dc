using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Kubernetes;

/// <summary>What the API server asks of Kubernetes' own types, from the table that <c>eng/kubernetes-facts</c> makes: required fields, closed sets of texts,
/// the keys of lists, and what may not be changed after creation.</summary>
/// <remarks>The table is read when it is first asked, and a line when its type is first asked for.</remarks>
internal static class KubernetesFacts
{
    private const char OfKind = '~';

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_lines = new(Read);
    private static readonly ConcurrentDictionary<string, TypeFacts?> s_types = new(StringComparer.Ordinal);

    /// <summary>The facts of a type of <c>k8s.Models</c> by its name; null for a type of which the API server asks nothing.</summary>
    public static TypeFacts? Of(string type) =>
        s_types.GetOrAdd(type, static t => t[0] != OfKind && s_lines.Value.TryGetValue(t, out var line) ? new TypeFacts(line) : null);

    /// <summary>The names of all types that the table knows.</summary>
    public static IEnumerable<string> Types => s_lines.Value.Keys.Where(static k => k[0] != OfKind);

    /// <summary>The paths, such as <c>spec.selector</c>, that the API server lets nobody change after the creation of an object; empty for kinds without any.</summary>
    /// <param name="kind">The kind, such as <c>Deployment</c>.</param>
    /// <param name="isMarkedImmutable">Whether the object says <c>immutable: true</c>, as a ConfigMap or a Secret may.</param>
    public static IReadOnlyList<string> ImmutableFields(string kind, bool isMarkedImmutable = false) =>
        s_lines.Value.TryGetValue(OfKind + kind, out var line)
            ? [.. line.Split('\t').Skip(1).Where(p => isMarkedImmutable || !p.EndsWith("?", StringComparison.Ordinal)).Select(static p => p.TrimEnd('?'))]
            : [];

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(KubernetesFacts).Assembly.GetManifestResourceStream("KubernetesFacts")!;
        using var reader = new StreamReader(stream);
        var lines = new Dictionary<string, string>(640, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '#') continue;
            var blank = line.IndexOf('\t');
            if (blank > 0) lines.Add(line.Substring(0, blank), line);
        }

        return lines;
    }
}
