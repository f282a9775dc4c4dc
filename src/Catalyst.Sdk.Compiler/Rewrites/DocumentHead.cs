using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>Gives a document what its type and attributes say: apiVersion and kind first, annotations of hooks.</summary>
internal static class DocumentHead
{
    /// <summary>Applies to each document that steps give.</summary>
    public static Node Each(Node node, Func<Node, Node> head) => node switch
    {
        ConditionalNode choice => choice with { Then = Each(choice.Then, head), Else = Each(choice.Else, head) },
        LetNode let => let with { Body = Each(let.Body, head) },
        BlockNode block => block with { Steps = block.Steps.Select(s => Each(s, head)).ToEquatableArray() },
        LoopNode loop => loop with { Body = Each(loop.Body, head) },
        AbsentNode or AssignNode or JumpNode or FailNode => node,
        _ => head(node),
    };

    public static Node Add(Node document, string apiVersion, string kind, IReadOnlyList<KeyedEntry> annotations) => document switch
    {
        ConditionalNode choice => choice with { Then = Add(choice.Then, apiVersion, kind, annotations), Else = Add(choice.Else, apiVersion, kind, annotations) },
        LetNode let => let with { Body = Add(let.Body, apiVersion, kind, annotations) },
        BlockNode block => block with { Steps = block.Steps.Select(s => Add(s, apiVersion, kind, annotations)).ToEquatableArray() },
        LoopNode loop => loop with { Body = Add(loop.Body, apiVersion, kind, annotations) },
        MappingNode mapping => new MappingNode([.. Head(apiVersion, kind), .. Annotated(mapping.Entries, annotations)]).InPlaceOf(mapping),
        IncludeNode or StructureNode => new MappingNode([.. Head(apiVersion, kind), new SpreadEntry(document with { Comment = null })]).InPlaceOf(document),
        _ => document,
    };

    private static IEnumerable<Entry> Head(string apiVersion, string kind) =>
        [KeyedEntry.Of("apiVersion", Constant.Text(apiVersion)), KeyedEntry.Of("kind", Constant.Text(kind))];

    private static IEnumerable<Entry> Annotated(EquatableArray<Entry> entries, IReadOnlyList<KeyedEntry> annotations)
    {
        if (annotations.Count == 0) return entries;
        var done = false;
        var result = entries.Select(entry =>
        {
            if (entry is not KeyedEntry { Key: Constant { Value: "metadata" }, Value: MappingNode metadata } keyed) return entry;
            done = true;
            return keyed with { Value = Metadata(metadata, annotations) };
        }).ToList();
        if (!done) result.Insert(0, KeyedEntry.Of("metadata", Metadata(new MappingNode([]), annotations)));
        return result;
    }

    private static MappingNode Metadata(MappingNode metadata, IReadOnlyList<KeyedEntry> annotations)
    {
        var entries = new List<Entry>();
        var added = false;
        foreach (var entry in metadata.Entries)
        {
            if (entry is KeyedEntry { Key: Constant { Value: "annotations" }, Value: var existing } keyed)
            {
                Entry[] before = existing switch
                {
                    MappingNode mapping => [.. mapping.Entries],
                    _ => [new SpreadEntry(existing)],
                };
                entries.Add(keyed with { Value = new MappingNode([.. before, .. annotations]) });
                added = true;
            }
            else
            {
                entries.Add(entry);
            }
        }

        if (!added) entries.Add(KeyedEntry.Of("annotations", new MappingNode([.. annotations])));
        return new MappingNode(entries.ToEquatableArray()) { Origin = metadata.Origin };
    }
}
