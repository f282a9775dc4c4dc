using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Bootstrap;

/// <summary>From the kit's class and the slots of its Blueprints to the model of the kit.</summary>
internal sealed class KitLowering(Compilation compilation, CompileOptions options, SharedModels models, ProblemBag problems, CancellationToken cancellationToken)
{
    /// <summary>The Blueprints that <c>Slot&lt;T&gt;()</c> named, by the name of their charts.</summary>
    private readonly Dictionary<string, INamedTypeSymbol> _named = new(StringComparer.Ordinal);

    /// <summary>Whether all of the kit could be read; unless the code is half-typed, the problems say what could not.</summary>
    private bool _complete = true;

    public Kit Lower(KitDeclaration declaration, IReadOnlyList<BlueprintDeclaration> blueprints)
    {
        var evaluator = new ConstantEvaluator(models, problems, BootstrapRules.Unreadable, declaration.Type, cancellationToken) { Calls = Call };
        var said = Maps(evaluator, declaration, "Slots");
        var plan = Maps(evaluator, declaration, "Expected");
        var rows = Maps(evaluator, declaration, "Placement");
        var releases = new List<KitRelease>();
        void Add(ConstantMap says, INamedTypeSymbol? type, BlueprintDeclaration? here)
        {
            if (Release(says, type, here) is { } release) releases.Add(release);
            else _complete = false;
        }

        foreach (var blueprint in blueprints)
        {
            // Named by the kit itself, it is what the kit says.
            if (KitDiscovery.SlotOf(blueprint.Type) is not { } slot || said.Exists(s => _named.ContainsKey(blueprint.Name) && Text(s, "name") == blueprint.Name)) continue;
            var says = SlotAttributes.Read(slot, null, cancellationToken);
            says.Set(new ConstantEntry("name", blueprint.NameLocation, new ConstantScalar(new DataString(blueprint.Name), blueprint.NameLocation)));
            Add(says, blueprint.Type, blueprint);
        }

        foreach (var says in said)
        {
            var type = (Text(says, "chart") ?? Text(says, "name")) is { } chart && _named.TryGetValue(chart, out var known) ? known : null;
            Add(says, type, type is null ? null : blueprints.FirstOrDefault(b => SymbolEqualityComparer.Default.Equals(b.Type, type)));
        }

        return new Kit(declaration, _complete, [.. releases.OrderBy(static r => r.Slot?.Number ?? 0).ThenBy(static r => r.Slot?.Letter, StringComparer.Ordinal).ThenBy(static r => r.Name, StringComparer.Ordinal)],
            plan.Count == 0 ? null : [.. plan.Select(static p => new PlannedRelease(p))], [.. rows.Select(static r => new PlacementEntry(r))])
        {
            PlainManifests = [.. blueprints.Where(static b => b.IsKustomize).Select(static b => b.Name)],
        };
    }

    /// <summary>The initializers of a list, as far as they are known.</summary>
    private List<ConstantMap> Maps(ConstantEvaluator evaluator, KitDeclaration declaration, string property)
    {
        if (declaration.Type is null || evaluator.Property(property, declaration.At) is not { } node) return [];
        var maps = (node as ConstantList)?.Items.OfType<ConstantMap>().ToList() ?? [];
        if (node is not ConstantList list || list.Items.Count > maps.Count || list.ToData() is null) _complete = false;
        return maps;
    }

    private KitRelease? Release(ConstantMap says, INamedTypeSymbol? type, BlueprintDeclaration? here)
    {
        // A part that is not known has been reported, or is half-typed.
        if (says.ToData() is null) return null;
        if (Text(says, "name") is not { } name) return Refused(says.At, "A slot without a name", "write Name, or Slot<T>()");
        if (Text(says, "slot") is not { } slot) return Refused(says.At, "'" + name + "'", "it has no slot: give its class [BootstrapSlot(…)], or write Slot here");
        if (type is not null && BlueprintDiscovery.DerivesFromKustomize(type)) return Refused(says.At, "'" + name + "'", "it is plain manifests, without a chart that a HelmRelease could install");

        var edges = new List<KitEdge>();
        var clusters = new List<KitEdge>();
        string? version;
        var known = true;
        if (here is not null)
        {
            version = BlueprintNaming.Version(here, options, new ProblemBag());
            known = OwnEdges(here, edges, clusters);
        }
        else if (type is not null)
        {
            var contract = LibraryContracts.Of(type)?.Blueprint;
            // An editor may reference the other project as it stands, without a contract.
            known = contract is not null;
            if (contract is null && type.ContainingAssembly is not ISourceAssemblySymbol)
                return Refused(says.At, "'" + name + "'", "the assembly '" + type.ContainingAssembly.Name + "' says nothing about it; build it with this version of Catalyst.Sdk");
            version = contract?.Version ?? DeclaredVersion(type);
            edges.AddRange((contract?.Depends ?? []).Where(static e => !e.IsOptional).Select(e => new KitEdge(Full(e.Blueprint), says.At)));
        }
        else
        {
            version = Text(says, "version");
            if (version is null) return Refused(says.At, "'" + name + "'", "it is known by its name alone, so it needs a Version");
        }

        if (version is null) return null;
        var release = new KitRelease(says, SlotNumber.Of(slot), name, version, type, edges) { EdgesKnown = known, Clusters = clusters };
        edges.AddRange(release.Texts("dependsOn").Select(static d => new KitEdge(d.Text, d.At)));
        if (release.IsVirtual) edges.Add(new KitEdge("bp-" + release.Tier + "-vcluster", release.Place("tier")));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _ = edges.RemoveAll(e => !seen.Add(e.Name));
        return release;
    }

    /// <summary>The dependencies that a Blueprint of this project cannot do without; false when they are not known.</summary>
    private bool OwnEdges(BlueprintDeclaration blueprint, List<KitEdge> edges, List<KitEdge> clusters)
    {
        // What is wrong with them the Blueprint's own lowering reports.
        var bag = new ProblemBag();
        var evaluator = new ConstantEvaluator(models, bag, MetadataRules.NotConstant, blueprint.Type, cancellationToken) { Calls = new DependsOnCall(bag).Evaluate };
        if (evaluator.Property("Spec", blueprint.NameLocation) is not ConstantMap spec) return false;
        foreach (var variant in ((spec["topology"] as ConstantMap)?["perTopology"] as ConstantMap)?.Entries ?? [])
            if (((variant.Value as ConstantMap)?["placement"] as ConstantMap)?["clusters"] is ConstantList named)
                clusters.AddRange(named.Items.Where(static c => c is ConstantScalar { Value: DataString }).Select(static c => new KitEdge(((DataString)((ConstantScalar)c).Value).Value, c.At)));
        if (spec["depends"] is not { } depends) return true;
        if (depends is not ConstantList list) return false;
        foreach (var item in list.Items)
        {
            if (item is not ConstantMap map || Text(map, "blueprint") is not { } name) return false;
            if (map["when"] is null && map["optional"] is not ConstantScalar { Value: DataBool { Value: true } }) edges.Add(new KitEdge(Full(name), map.At));
        }

        return true;
    }

    /// <summary><c>Slot&lt;T&gt;()</c>: what the attributes of a Blueprint say.</summary>
    private ConstantNode? Call(IInvocationOperation call, ConstantEvaluator evaluator)
    {
        if (call.TargetMethod is not { Name: "Slot", TypeArguments: [INamedTypeSymbol target], ContainingType: { Name: KitDiscovery.KitBase } owner } || !BlueprintDiscovery.IsSdk(owner.ContainingNamespace)) return null;
        var at = ConstantEvaluator.Start(call.Syntax);
        if (new DependsOnCall(problems).NameOf(target, call.Syntax) is not ConstantScalar { Value: DataString name } named) return new ConstantUnknown(at);
        _named[name.Value] = target;
        var map = KitDiscovery.SlotOf(target) is { } slot ? SlotAttributes.Read(slot, SymbolEqualityComparer.Default.Equals(target.ContainingAssembly, compilation.Assembly) ? null : at, cancellationToken) : new ConstantMap([], at);
        map = map.Copy(at);
        map.Set(new ConstantEntry("name", at, named));
        map.Set(new ConstantEntry("chart", at, named));
        return map;
    }

    private KitRelease? Refused(Location at, string what, string why)
    {
        problems.Add(BootstrapRules.Unreadable, at, what, why);
        return null;
    }

    private static string? DeclaredVersion(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(static a => a.AttributeClass?.Name == "BlueprintAttribute") is { ConstructorArguments: [_, { Value: string version }, ..] } ? version : null;

    private static string? Text(ConstantMap map, string key) => map[key] is ConstantScalar { Value: DataString text } ? text.Value : null;

    /// <summary>The name of a release: dependencies may leave the prefix out.</summary>
    private static string Full(string name) => name.StartsWith("bp-", StringComparison.Ordinal) ? name : "bp-" + name;
}
