using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Bootstrap;

/// <summary>A bootstrap kit as its classes say it.</summary>
/// <param name="IsComplete">Whether all of it could be read: what is not known is not judged, and not written.</param>
/// <param name="Releases">By slot.</param>
/// <param name="Plan">The declared graph; null when the kit declares none.</param>
/// <param name="Rows">The declared rows of the placement table.</param>
internal sealed record Kit(KitDeclaration Declaration, bool IsComplete, IReadOnlyList<KitRelease> Releases, IReadOnlyList<PlannedRelease>? Plan, IReadOnlyList<PlacementEntry> Rows)
{
    /// <summary>The Blueprints of plain manifests in this project, which have no HelmRelease.</summary>
    public IReadOnlyCollection<string> PlainManifests { get; init; } = [];

    /// <summary>The release of a name; null when the kit has none.</summary>
    public KitRelease? Release(string name) => Releases.FirstOrDefault(r => r.Name == name);

    /// <summary>The plan of a name; null when there is none.</summary>
    public PlannedRelease? Planned(string name) => Plan?.FirstOrDefault(p => p.Name == name);
}

/// <param name="Type">The class; null for the kit of a project that has slots and no kit.</param>
internal sealed record KitDeclaration(INamedTypeSymbol? Type, string Folder, string Registry, string SecretRef, string RepositoryInterval, Location At);

/// <summary>An edge with the place where the C# says it.</summary>
internal sealed record KitEdge(string Name, Location At);

/// <summary>Something of the kit that is declared by an initializer or an attribute.</summary>
internal abstract class KitEntry(ConstantMap says)
{
    public Location At => says.At;

    /// <summary>A text; null when it is not said, or not known.</summary>
    public string? Text(string key) => says[key] is ConstantScalar { Value: DataString text } ? text.Value : null;

    public bool? Flag(string key) => says[key] is ConstantScalar { Value: DataBool flag } ? flag.Value : null;

    public long? Number(string key) => says[key] is ConstantScalar { Value: DataInteger number } ? number.Value : null;

    /// <summary>The texts of a list.</summary>
    public IEnumerable<(string Text, Location At)> Texts(string key) =>
        says[key] is ConstantList list ? list.Items.Where(static i => i is ConstantScalar { Value: DataString }).Select(static i => (((DataString)((ConstantScalar)i).Value).Value, i.At)) : [];

    /// <summary>Data of any form.</summary>
    public DataValue? Data(string key) => says[key]?.ToData();

    /// <summary>Whether a field is said, known or not.</summary>
    public bool Says(string key) => says[key] is not null;

    /// <summary>The place of a field's value; that of the whole when it is not said.</summary>
    public Location Place(string key) => says[key]?.At ?? says.At;
}

/// <summary>A release of the kit: one slot.</summary>
/// <param name="slot">Null when its text is none.</param>
/// <param name="type">The Blueprint's class; null when it is known by name alone.</param>
/// <param name="edges">The releases that come first.</param>
internal sealed class KitRelease(ConstantMap says, SlotNumber? slot, string name, string version, INamedTypeSymbol? type, IReadOnlyList<KitEdge> edges) : KitEntry(says)
{
    public const string FluxNamespace = "flux-system", Host = "host";

    public SlotNumber? Slot => slot;

    public string SlotText => Text("slot") ?? "";

    public string Name => name;

    /// <summary>The Blueprint's version, or the one that is said for a release without a class.</summary>
    public string Version => version;

    /// <summary>The version in the file.</summary>
    public string Pin => Text("version") ?? version;

    public INamedTypeSymbol? Type => type;

    public IReadOnlyList<KitEdge> Edges => edges;

    /// <summary>Whether all edges could be read: what is not known is not judged.</summary>
    public bool EdgesKnown { get; init; } = true;

    /// <summary>The clusters that the Blueprint's topology names.</summary>
    public IReadOnlyList<KitEdge> Clusters { get; init; } = [];

    public string Chart => Text("chart") ?? name;

    public string ShortName => name.StartsWith("bp-", System.StringComparison.Ordinal) ? name.Substring(3) : name;

    public string File => Text("file") ?? SlotText + "-" + ShortName + ".yaml";

    public string ReleaseName => Text("releaseName") ?? ShortName;

    /// <summary>Where it runs; null when nothing is said, which is the host without a row in the table.</summary>
    public string? Tier => Text("tier");

    public string? TargetTier => Text("targetTier") ?? Tier;

    public bool IsVirtual => Tier is not (null or Host);

    /// <summary>The namespace of the HelmRelease.</summary>
    public string Namespace => Text("namespace") ?? (IsVirtual ? Tier! : FluxNamespace);
}

/// <summary>A release as the plan has it.</summary>
internal sealed class PlannedRelease(ConstantMap says) : KitEntry(says)
{
    public string Name => Text("name") ?? "";

    public string SlotText => Text("slot") ?? "";

    public SlotNumber? Slot => SlotNumber.Planned(SlotText);

    public string Wave => Text("wave") ?? "present";

    public IReadOnlyList<KitEdge> Edges { get; } = [.. ((says["dependsOn"] as ConstantList)?.Items ?? []).Where(static i => i is ConstantScalar { Value: DataString }).Select(static i => new KitEdge(((DataString)((ConstantScalar)i).Value).Value, i.At))];

    /// <summary>Whether all of it could be read.</summary>
    public bool IsKnown { get; } = says.ToData() is not null;
}

/// <summary>A row of the placement table.</summary>
internal sealed class PlacementEntry(ConstantMap says) : KitEntry(says)
{
    public string Hr => Text("hr") ?? "";

    public string File => Text("file") ?? "";

    public string Vcluster => Text("vcluster") ?? KitRelease.Host;

    public string Target => Text("target") ?? Vcluster;
}
