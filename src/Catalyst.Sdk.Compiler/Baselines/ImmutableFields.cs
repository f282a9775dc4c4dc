using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Kubernetes;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>The fields that the API server refuses to change (decision 24): those of the table of Kubernetes' facts, and the two kinds of which it names what may change,
/// with what it puts in where a field is absent.</summary>
internal static class ImmutableFields
{
    private static readonly HashSet<string> s_statefulSet = new(StringComparer.Ordinal) { "replicas", "template", "updateStrategy", "minReadySeconds", "ordinals", "persistentVolumeClaimRetentionPolicy" };

    /// <summary>The fields in which two states of one object differ and may not.</summary>
    public static IEnumerable<string> Differing(string kind, DataMap before, DataMap now)
    {
        switch (kind)
        {
            case "StatefulSet":
                return Except(before, now, s_statefulSet, key => key switch
                {
                    "podManagementPolicy" => new DataString("OrderedReady"),
                    "revisionHistoryLimit" => new DataInteger(10),
                    "serviceName" => new DataString(""),
                    "volumeClaimTemplates" => new DataList([]),
                    _ => null,
                });
            // A hook's Job is deleted before it is made again.
            case "Job" when IsHook(before):
                return [];
            case "PersistentVolumeClaim":
                return Except(before, now, ["resources", "volumeAttributesClassName"], static key => key == "volumeMode" ? new DataString("Filesystem") : null).Concat(Shrunk(before, now));
            // CAT1715 compares CRDs.
            case "CustomResourceDefinition":
                return [];
            default:
                return Fields(before, now, [.. KubernetesFacts.ImmutableFields(kind, At(before, "immutable") is DataBool { Value: true })]);
        }
    }

    public static bool IsHook(DataMap document) => At(document, "metadata.annotations") is DataMap annotations && annotations.Entries.Any(static e => e.Key is "helm.sh/hook" or "?");

    /// <summary>What stands at a path; a part of the way that is not known makes the rest unknown.</summary>
    public static DataValue? At(DataMap document, string path)
    {
        DataValue? at = document;
        foreach (var step in path.Split('.'))
        {
            if (at is Unknown) return at;
            if (at is not DataMap map) return null;
            at = map.Entries.FirstOrDefault(static e => e.Key == "?")?.Value ?? DataMaps.Get(map, step);
        }

        return at;
    }

    private static IEnumerable<string> Fields(DataMap before, DataMap now, params string[] paths) => paths.Where(p => Differ(At(before, p), At(now, p), Default(p)));

    private static DataValue? Default(string path) => path switch
    {
        "spec.clusterIP" => new DataString(""),
        "reclaimPolicy" => new DataString("Delete"),
        "preemptionPolicy" => new DataString("PreemptLowerPriority"),
        "volumeBindingMode" => new DataString("Immediate"),
        "data" or "binaryData" or "stringData" or "parameters" => DataMaps.Empty,
        _ => null,
    };

    private static IEnumerable<string> Except(DataMap before, DataMap now, HashSet<string> mutable, Func<string, DataValue?> defaultOf)
    {
        if (At(before, "spec") is not DataMap old || At(now, "spec") is not DataMap current) return [];
        if (old.Entries.Concat(current.Entries).Any(static e => e.Key == "?")) return [];
        return old.Entries.Concat(current.Entries).Select(static e => e.Key).Distinct().Where(k => !mutable.Contains(k) && Differ(DataMaps.Get(old, k), DataMaps.Get(current, k), defaultOf(k))).Select(static k => "spec." + k);
    }

    private static bool Differ(DataValue? before, DataValue? now, DataValue? whenAbsent) => BaselineData.Same(before ?? whenAbsent, now ?? whenAbsent) == false;

    private static IEnumerable<string> Shrunk(DataMap before, DataMap now)
    {
        const string path = "spec.resources.requests.storage";
        if (Size(At(before, path)) is { } was && Size(At(now, path)) is { } size && size < was) yield return path;
    }

    /// <summary>A quantity as a number; null when it is none, or is not known.</summary>
    private static double? Size(DataValue? value)
    {
        if (value is DataInteger whole) return whole.Value;
        if (value is not DataString { Value: var text }) return null;
        var digits = text.Length;
        while (digits > 0 && (char.IsLetter(text[digits - 1]) && text[digits - 1] is not ('e' or 'E') || (digits == text.Length && text[digits - 1] == 'E'))) digits--;
        double? factor = text.Substring(digits) switch
        {
            "" => 1,
            "n" => 1e-9,
            "u" => 1e-6,
            "m" => 1e-3,
            "k" => 1e3,
            "M" => 1e6,
            "G" => 1e9,
            "T" => 1e12,
            "P" => 1e15,
            "E" => 1e18,
            "Ki" => 1024d,
            "Mi" => 1024d * 1024,
            "Gi" => 1024d * 1024 * 1024,
            "Ti" => 1024d * 1024 * 1024 * 1024,
            "Pi" => 1024d * 1024 * 1024 * 1024 * 1024,
            "Ei" => 1024d * 1024 * 1024 * 1024 * 1024 * 1024,
            _ => null,
        };
        return factor is { } f && double.TryParse(text.Substring(0, digits), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number * f : null;
    }
}
