using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>bp-disable-wait: pods that read what a post-install hook makes are not waited for.</summary>
internal static class CAT1451
{
    private const string PostInstall = "post-install";

    public static void Check(ManifestReport report)
    {
        var made = report.Chart.Documents.Where(static d => d.Kind is "Secret" or "ConfigMap" && d.Name is not null && d.IsHook(PostInstall)).Select(static d => (d.Kind, Name: d.Name!)).ToList();
        if (made.Count == 0 || report.Spec is not { Spec: var spec } || DataMaps.Get(spec, "manifests") is DataMap manifests && DataMaps.Get(manifests, "helmRelease") is DataMap release && DataMaps.Get(release, "disableWait") is DataBool { Value: true }) return;
        foreach (var workload in report.Chart.Workloads.Where(static w => w.IsServer && !w.Document.IsAnyHook))
        {
            foreach (var (kind, name) in Read(workload))
            {
                if (!made.Contains((kind, name))) continue;
                var mend = DataMaps.Get(spec, "manifests") is DataMap { Entries: var entries } && entries.Any(static e => e.Key is not "chart") ? null : Mend.Entry("Manifests = new() { HelmRelease = new() { DisableWait = true } }");
                report.At(ManifestRules.DisableWait, report.Places.OfMember("Spec"), mend, workload.Document.Name ?? workload.Kind, kind, name);
                return;
            }
        }
    }

    /// <summary>What the pods cannot start without.</summary>
    private static IEnumerable<(string Kind, string Name)> Read(Workload workload)
    {
        foreach (var volume in Each(workload.Pod, "volumes"))
        {
            foreach (var secret in Needed(volume, "secret", "secretName")) yield return ("Secret", secret);
            foreach (var map in Needed(volume, "configMap", "name")) yield return ("ConfigMap", map);
        }

        foreach (var container in workload.Containers.Concat(workload.InitContainers))
        {
            foreach (var source in Each(container.Fields, "envFrom").Concat(Each(container.Fields, "env").SelectMany(static v => v.At("valueFrom"))))
            {
                foreach (var secret in Needed(source, "secretRef", "name").Concat(Needed(source, "secretKeyRef", "name"))) yield return ("Secret", secret);
                foreach (var map in Needed(source, "configMapRef", "name").Concat(Needed(source, "configMapKeyRef", "name"))) yield return ("ConfigMap", map);
            }
        }
    }

    private static IEnumerable<Fields> Each(Fields holder, string list) => holder[list].SelectMany(static s => s.Lists).SelectMany(static l => l.All).SelectMany(static s => s.Mappings);

    private static IEnumerable<string> Needed(Fields holder, string key, string name) =>
        holder.At(key).Where(static r => r["optional"].All(static o => o.Default is null or DataNull or DataBool { Value: false })).Select(r => r.Text(name)).Where(static n => n is not null).Select(static n => n!);
}
