using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Bootstrap;

/// <summary>Writes the folder of a kit.</summary>
internal static class KitFiles
{
    private const string Suspend = "${SECONDARY_HR_SUSPEND:=false}";

    /// <summary>Namespaces that are there before any slot.</summary>
    private static readonly string[] s_given = ["default", "flux-system", "kube-system"];

    public static IEnumerable<EmittedFile> Emit(Kit kit)
    {
        var namespaces = new HashSet<string>(s_given, StringComparer.Ordinal);
        foreach (var release in kit.Releases) yield return Slot(kit, release, namespaces);
        // Kustomize refuses a folder without resources.
        if (kit.Releases.Count > 0) yield return File("kustomization.yaml", Map(
            ("apiVersion", Text("kustomize.config.k8s.io/v1beta1")),
            ("kind", Text("Kustomization")),
            ("resources", List(kit.Releases.Select(static r => r.File)))));
        yield return File("expected-bootstrap-deps.yaml", Map(("slots", new DataList(Plan(kit).ToEquatableArray()))));
        if (PlacementTable.Of(kit) is { } table) yield return File("placement.yaml", table);
    }

    private static EmittedFile Slot(Kit kit, KitRelease release, HashSet<string> namespaces)
    {
        List<DataValue> documents = [];
        if (release.Text("targetNamespace") is { } target && !release.IsVirtual && release.Flag("namespaceDocument") != false && namespaces.Add(target))
            documents.Add(Map(("apiVersion", Text("v1")), ("kind", Text("Namespace")), ("metadata", Map(("name", Text(target))))));
        documents.Add(Repository(kit.Declaration, release));
        documents.Add(Release(kit, release));
        // Flux puts a truth value in, so there are no quotes.
        return new EmittedFile(release.File, string.Join("---\n", documents.Select(static d => YamlWriter.Write(d))).Replace("suspend: \"" + Suspend + "\"", "suspend: " + Suspend));
    }

    private static DataMap Repository(KitDeclaration kit, KitRelease release) => Map(
        ("apiVersion", Text("source.toolkit.fluxcd.io/v1beta2")),
        ("kind", Text("HelmRepository")),
        ("metadata", Map(("name", Text(release.Name)), ("namespace", Text(KitRelease.FluxNamespace)))),
        ("spec", Map(
            ("type", Text("oci")),
            ("interval", Text(kit.RepositoryInterval)),
            ("url", Text(kit.Registry)),
            ("secretRef", kit.SecretRef.Length == 0 ? null : Map(("name", Text(kit.SecretRef)))))));

    private static DataMap Release(Kit kit, KitRelease release)
    {
        var primary = release.Flag("primaryOnly") == true;
        return Map(
            ("apiVersion", Text("helm.toolkit.fluxcd.io/v2")),
            ("kind", Text("HelmRelease")),
            ("metadata", Map(
                ("name", Text(release.Name)),
                ("namespace", Text(release.Namespace)),
                ("labels", Map(
                    ("catalyst.openova.io/region-role", primary ? Text("primary") : null),
                    ("catalyst.openova.io/slot", Text(release.SlotText)),
                    ("catalyst.openova.io/vcluster", release.IsVirtual ? Text(release.Tier!) : null))))),
            ("spec", Map(
                ("suspend", primary ? Text(Suspend) : null),
                ("interval", Text(release.Text("interval") ?? "15m")),
                ("timeout", Optional(release, "timeout")),
                ("releaseName", Text(release.ReleaseName)),
                ("targetNamespace", Optional(release, "targetNamespace")),
                ("storageNamespace", release.IsVirtual ? Optional(release, "targetNamespace") : null),
                ("kubeConfig", release.IsVirtual ? Map(("secretRef", Map(("name", Text("vc-" + release.Tier)), ("key", Text("config"))))) : null),
                ("dependsOn", release.Edges.Count == 0 ? null : new DataList(release.Edges.Select(e => (DataValue)Map(("name", Text(e.Name)), ("namespace", Text(kit.Release(e.Name)?.Namespace ?? KitRelease.FluxNamespace)))).ToEquatableArray())),
                ("chart", Map(("spec", Map(
                    ("chart", Text(release.Chart)),
                    ("version", Text(release.Pin)),
                    ("sourceRef", Map(("kind", Text("HelmRepository")), ("name", Text(release.Name)), ("namespace", Text(KitRelease.FluxNamespace)))))))),
                ("install", Phase(release, "installRetries", isInstall: true)),
                ("upgrade", Phase(release, "upgradeRetries", isInstall: false)),
                ("values", release.Data("values")))));
    }

    private static DataMap Phase(KitRelease release, string retries, bool isInstall) => Map(
        ("timeout", Optional(release, "timeout")),
        ("createNamespace", isInstall && (release.IsVirtual || release.Flag("createNamespace") == true) ? new DataBool(true) : null),
        ("disableWait", release.Flag("disableWait") == false ? null : new DataBool(true)),
        ("remediation", Map(("retries", new DataInteger(release.Number(retries) ?? 3)))));

    /// <summary>The plan, or what the slots say where there is none.</summary>
    private static IEnumerable<DataValue> Plan(Kit kit) => kit.Plan is { } plan
        ? plan.Select(static p => Planned(p.Slot, p.SlotText, p.Name, p.Edges, p.Wave))
        : kit.Releases.Select(static r => Planned(r.Slot, r.SlotText, r.Name, r.Edges, "present"));

    private static DataValue Planned(SlotNumber? slot, string slotText, string name, IReadOnlyList<KitEdge> edges, string wave) => Map(
        ("slot", slot is { Letter.Length: 0 } number ? new DataInteger(number.Number) : Text(slotText)),
        ("name", Text(name)),
        ("depends_on", List(edges.Select(static e => e.Name))),
        ("wave", Text(wave)));

    private static EmittedFile File(string name, DataValue document) => new(name, YamlWriter.Write(document));

    private static DataString? Optional(KitRelease release, string key) => release.Text(key) is { } text ? Text(text) : null;

    internal static DataString Text(string value) => new(value);

    internal static DataList List(IEnumerable<string> texts) => new(texts.Select(static t => (DataValue)new DataString(t)).ToEquatableArray());

    /// <summary>The entries that are there.</summary>
    internal static DataMap Map(params (string Key, DataValue? Value)[] entries) =>
        new(entries.Where(static e => e.Value is not null).Select(static e => new DataEntry(e.Key, e.Value!)).ToEquatableArray());
}
