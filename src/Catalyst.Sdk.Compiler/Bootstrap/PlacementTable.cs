using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Bootstrap;

/// <summary>The placement table: the declared rows, then those of slots that have a tier.</summary>
internal static class PlacementTable
{
    private static readonly string[] s_clusters = ["mgmt", "dmz", "rtz"];

    /// <summary>Null when there is no row.</summary>
    public static DataMap? Of(Kit kit)
    {
        List<DataMap> rows = [.. kit.Rows.Select(static r => Row(r.File, r.Hr, r.Vcluster, r.Target, r.Text("namespace"), r, r.Data("values"), r.Data("hostBridge")))];
        rows.AddRange(kit.Releases.Where(r => r.Tier is not null && kit.Rows.All(row => row.Hr != r.Name))
            .Select(static r => Row(r.File, r.Name, r.Tier!, r.TargetTier!, r.Text("targetNamespace"), r, null, null)));
        if (rows.Count == 0) return null;
        var tiers = kit.Rows.SelectMany(static r => new[] { r.Vcluster, r.Target }).Concat(kit.Releases.SelectMany(static r => new[] { r.Tier, r.TargetTier })).ToList();
        return KitFiles.Map(
            ("apiVersion", KitFiles.Text("placement.catalyst.openova.io/v1alpha1")),
            ("kind", KitFiles.Text("PlacementTable")),
            ("metadata", KitFiles.Map(("name", KitFiles.Text("bootstrap-kit-placement")))),
            ("spec", KitFiles.Map(
                ("version", new DataInteger(1)),
                ("vclusters", new DataMap(s_clusters.Where(tiers.Contains).Select(static t => new DataEntry(t, Cluster(t))).ToEquatableArray())),
                ("slots", new DataList(rows.Select(static r => (DataValue)r).ToEquatableArray())))));
    }

    private static DataMap Cluster(string tier) => KitFiles.Map(
        ("hostNamespace", KitFiles.Text(tier)),
        ("kubeconfigSecret", KitFiles.Text("vc-" + tier)),
        ("runtimeHR", KitFiles.Text("bp-" + tier + "-vcluster")),
        ("syncSuffix", KitFiles.Text(tier + "-vcluster")));

    private static DataMap Row(string file, string hr, string vcluster, string target, string? ns, KitEntry entry, DataValue? values, DataValue? hostBridge)
    {
        var extra = entry.Texts("extraNamespaces").Select(static e => e.Text).ToList();
        return KitFiles.Map(
            ("file", KitFiles.Text(file)),
            ("hr", KitFiles.Text(hr)),
            ("vcluster", KitFiles.Text(vcluster)),
            ("target", KitFiles.Text(target)),
            ("namespace", ns is null ? null : KitFiles.Text(ns)),
            ("justification", entry.Text("justification") is { } why ? KitFiles.Text(why) : null),
            ("extraNamespaces", extra.Count == 0 ? null : KitFiles.List(extra)),
            ("values", values),
            ("hostBridge", hostBridge));
    }
}
