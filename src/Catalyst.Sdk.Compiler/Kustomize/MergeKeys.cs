using System;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Kustomize;

/// <summary>The lists that kustomize merges item by item (<c>x-kubernetes-patch-merge-key</c> of Kubernetes' OpenAPI document), as far as
/// patches make use of it. A list that is not here and may be one of them is never patched by itself: its mapping is replaced as a whole.</summary>
internal static class MergeKeys
{
    private static readonly (string List, string Key)[] s_ofPod =
    [
        ("containers", "name"), ("initContainers", "name"), ("volumes", "name"), ("imagePullSecrets", "name"),
        ("containers[].env", "name"), ("containers[].volumeMounts", "mountPath"),
        ("initContainers[].env", "name"), ("initContainers[].volumeMounts", "mountPath"),
    ];

    /// <summary>The key of a list's items; null when it is not known to be merged.</summary>
    /// <param name="path">The list from the document's root, such as <c>spec.template.spec.containers[].env</c>.</param>
    public static string? Of(string apiVersion, string kind, string path)
    {
        var pod = (apiVersion, kind) switch
        {
            ("apps/v1", "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet") or ("batch/v1", "Job") => "spec.template.spec.",
            ("batch/v1", "CronJob") => "spec.jobTemplate.spec.template.spec.",
            ("v1", "Pod") => "spec.",
            _ => null,
        };
        if (pod is null || !path.StartsWith(pod, StringComparison.Ordinal)) return null;
        return s_ofPod.FirstOrDefault(l => l.List == path.Substring(pod.Length)).Key;
    }

    /// <summary>Lists of texts that are united instead of replaced.</summary>
    public static bool IsUnited(string path) => path is "metadata.finalizers" or "spec.podCIDRs" || path.EndsWith(".metadata.finalizers", StringComparison.Ordinal);

    /// <summary>Whether kustomize may know the kind's schema. Of other kinds it replaces every list.</summary>
    public static bool IsBuiltIn(string apiVersion)
    {
        var slash = apiVersion.IndexOf('/');
        var group = slash < 0 ? "" : apiVersion.Substring(0, slash);
        return group.IndexOf('.') < 0 || group.EndsWith(".k8s.io", StringComparison.Ordinal);
    }
}
