using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Model.Templates;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Asks of a hook Job what keeps it from getting stuck or starved (decision 16): the delete policy before-hook-creation, requests and limits.</summary>
internal static class HookJobs
{
    private const int BeforeHookCreation = 1;

    private static readonly string[] s_parts = ["requests", "limits"];

    public static void Check(ISymbol member, IEnumerable<Node> documents, ClassContext context)
    {
        var hook = member.GetAttributes().FirstOrDefault(static a => a.AttributeClass is { Name: "HookAttribute" } c && BlueprintDiscovery.IsSdk(c.ContainingNamespace));
        var type = TemplateDiscovery.TypeOf(member);
        if (hook is null || (ValueTypes.ElementOf(type) ?? type).Name != "V1Job") return;
        var at = member.Locations.FirstOrDefault();
        var policy = hook.NamedArguments.FirstOrDefault(static a => a.Key == "DeletePolicy").Value.Value;
        if (policy is null || (Convert.ToInt32(policy, CultureInfo.InvariantCulture) & BeforeHookCreation) == 0)
        {
            context.Problems.Add(FolderRules.HookJob, hook.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? at, member.Name, "delete policy before-hook-creation",
                "the Job of the last revision is still there when the next one creates it; add DeletePolicy = HookDeletePolicy.BeforeHookCreation");
        }

        var missing = documents.SelectMany(static d => At(d, "spec", "template", "spec")).SelectMany(static pod => At(pod, "containers").Concat(At(pod, "initContainers"))).SelectMany(Containers)
            .SelectMany(static c => s_parts.Where(part => Lacks(c, part))).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            context.Problems.Add(FolderRules.HookJob, at, member.Name, string.Join(" and no ", missing),
                "a full node evicts it first, in the middle of an installation; give each container Resources with requests and limits");
        }
    }

    /// <summary>The pieces at a path, whatever the tests around them.</summary>
    private static IEnumerable<Node> At(Node node, params string[] path) => path.Aggregate<string, IEnumerable<Node>>([node], static (nodes, key) => nodes.SelectMany(n => Mappings(n).SelectMany(m => Values(m, key))));

    private static IEnumerable<MappingNode> Mappings(Node node) => node switch
    {
        MappingNode mapping => [mapping],
        ConditionalNode choice => Mappings(choice.Then).Concat(Mappings(choice.Else)),
        LetNode let => Mappings(let.Body),
        NonEmptyNode nonEmpty => Mappings(nonEmpty.Value),
        BlockNode block => block.Steps.SelectMany(Mappings),
        LoopNode loop => Mappings(loop.Body),
        DocumentsNode stream => Mappings(stream.Steps),
        _ => [],
    };

    private static IEnumerable<Node> Values(MappingNode mapping, string key) =>
        mapping.Entries.OfType<KeyedEntry>().Where(e => e.Key is Constant { Value: string name } && name == key).Select(static e => e.Value);

    private static IEnumerable<MappingNode> Containers(Node list) => list switch
    {
        SequenceNode sequence => sequence.Items.SelectMany(static i => i switch { ValueItem value => Mappings(value.Value), SpreadItem spread => Containers(spread.Value), _ => [] }),
        ConditionalNode choice => Containers(choice.Then).Concat(Containers(choice.Else)),
        BlockNode block => block.Steps.SelectMany(Containers),
        LoopNode loop => Containers(loop.Body),
        _ => [],
    };

    /// <summary>What a value or a helper gives is not to be seen here: only what is surely missing is said.</summary>
    private static bool Lacks(MappingNode container, string part)
    {
        var resources = Values(container, "resources").ToList();
        return resources.Count == 0 ? container.Entries.All(static e => e is KeyedEntry) : resources.All(r => r is MappingNode given && given.Entries.All(static e => e is KeyedEntry) && !Values(given, part).Any());
    }
}
