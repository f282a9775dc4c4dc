using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>What differs between the renders of two versions that a cluster cannot follow, or that takes data with it.</summary>
internal sealed class DocumentChanges
{
    private static readonly string[] s_kept = ["PersistentVolumeClaim", "Secret"];

    /// <summary>Fields that may not change, as <c>spec.selector of Deployment web</c>.</summary>
    public List<string> Immutable { get; } = [];

    /// <summary>Claims and Secrets that are no longer rendered under their name.</summary>
    public List<string> Gone { get; } = [];

    public static DocumentChanges Of(Baseline before, IReadOnlyList<Rendered> renders, IReadOnlyList<string> beyond)
    {
        var changes = new DocumentChanges();
        foreach (var was in before.Renders)
        {
            if (renders.FirstOrDefault(r => r.Name == was.Name) is not { Stopped: false } now) continue;
            var documents = new Dictionary<(string, string, string, string), DataMap>();
            foreach (var document in now.Documents.OfType<DataMap>())
                if (Identity(document) is { } id) documents[id] = document;
            // A document that is not known may be any.
            var isWhole = now.Documents.All(static d => d is DataMap map && Identity(map) is not null) && beyond.All(before.Beyond.Contains);
            foreach (var document in was.Documents.OfType<DataMap>())
            {
                if (Identity(document) is not { } id) continue;
                var shown = id.Kind + " '" + id.Name + "'";
                if (documents.TryGetValue(id, out var current)) Add(changes.Immutable, ImmutableFields.Differing(id.Kind, document, current).Select(field => field + " of " + shown));
                else if (isWhole && s_kept.Contains(id.Kind) && !ImmutableFields.IsHook(document)) Add(changes.Gone, [shown]);
            }
        }

        return changes;
    }

    private static void Add(List<string> list, IEnumerable<string> found) => list.AddRange(found.Where(f => !list.Contains(f)));

    private static (string Group, string Kind, string Namespace, string Name)? Identity(DataMap document)
    {
        if (ImmutableFields.At(document, "kind") is not DataString kind || ImmutableFields.At(document, "metadata.name") is not DataString name || ImmutableFields.At(document, "apiVersion") is not DataString version) return null;
        var space = ImmutableFields.At(document, "metadata.namespace");
        if (space is not (null or DataNull or DataString)) return null;
        var slash = version.Value.IndexOf('/');
        return (slash < 0 ? "" : version.Value.Substring(0, slash), kind.Value, space is DataString text ? text.Value : "", name.Value);
    }
}
