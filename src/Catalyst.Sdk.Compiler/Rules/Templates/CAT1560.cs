using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Kubernetes;
using Catalyst.Sdk.Compiler.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Rules.Templates;

/// <summary>A required field that an object of a Kubernetes type lacks.</summary>
internal static class CAT1560
{
    /// <summary>What the fields that people forget are for; the others say it by their names.</summary>
    private static readonly Dictionary<string, string> s_purposes = new(StringComparer.Ordinal)
    {
        ["V1Deployment.Spec"] = "with Selector and Template", ["V1StatefulSet.Spec"] = "with Selector and Template", ["V1DaemonSet.Spec"] = "with Selector and Template",
        ["V1ReplicaSet.Spec"] = "with Selector and Template", ["V1Job.Spec"] = "with Template", ["V1CronJob.Spec"] = "with Schedule and JobTemplate", ["V1Pod.Spec"] = "with Containers",
        ["V1Service.Spec"] = "with Ports", ["V1Ingress.Spec"] = "with Rules or DefaultBackend", ["V1PersistentVolumeClaim.Spec"] = "with AccessModes and Resources",
        ["V1PodTemplateSpec.Spec"] = "with Containers", ["V1JobTemplateSpec.Spec"] = "with Template",
        ["Selector"] = "which pods are its own", ["Template"] = "the pods that it makes", ["Image"] = "what it runs", ["MountPath"] = "where it appears", ["RoleRef"] = "the role that is given",
        ["Schedule"] = "when it runs", ["JobTemplate"] = "the Job that it makes", ["ScaleTargetRef"] = "what is scaled", ["PathType"] = "how the path is compared", ["Backend"] = "the Service that answers",
        ["Provisioner"] = "who makes the volumes", ["AccessModes"] = "who may mount it", ["Resources"] = "its size",
    };

    /// <param name="made">The creation of an object of a Kubernetes type.</param>
    /// <param name="with">What is set right behind the initializer.</param>
    public static Missing? Find(IObjectCreationOperation made, IReadOnlyList<string> with)
    {
        if (!ValueTypes.IsKubernetes(made.Type) || KubernetesFacts.Of(made.Type!.Name) is not { Required: { Count: > 0 } required } facts) return null;
        var set = new HashSet<string>(with, StringComparer.OrdinalIgnoreCase);
        foreach (var member in ObjectMembers.Set(made.Initializer)) set.Add(member.Name);
        foreach (var argument in made.Arguments)
            if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.Name: var name }) set.Add(name);
        List<string> missing = [.. required.Where(f => !set.Contains(f.Name)).Select(static f => f.Name)];
        return missing.Count == 0 ? null : new Missing(KubernetesRules.RequiredField, ObjectPlace.Of(made), facts.Name, missing, Needs.All, left => [facts.Name, Listed(facts.Name, left)]);
    }

    /// <summary>The fields with what they are for: <c>Selector (which pods are its own) and Template (the pods that it makes)</c>.</summary>
    private static string Listed(string type, IReadOnlyList<string> fields)
    {
        var shown = fields.Select(f => s_purposes.TryGetValue(type + "." + f, out var purpose) || s_purposes.TryGetValue(f, out purpose) ? f + " (" + purpose + ")" : f).ToList();
        return shown.Count == 1 ? shown[0] : string.Join(", ", shown.Take(shown.Count - 1)) + " and " + shown[shown.Count - 1];
    }
}
