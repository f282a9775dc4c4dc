using System.Collections.Generic;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>A document that runs pods, with one form that its pods may have.</summary>
/// <param name="pod">The spec of the pods.</param>
internal sealed class Workload(Document document, Fields pod)
{
    public Document Document => document;

    public string Kind => document.Kind;

    public Fields Pod => pod;

    /// <summary>Whether its pods run until they are stopped.</summary>
    public bool IsServer => Kind is "Deployment" or "StatefulSet" or "DaemonSet";

    /// <summary>The containers that it may have; none of them is surely there.</summary>
    public IReadOnlyList<Container> Containers => field ??= [.. Of("containers")];

    /// <summary>Those that run before.</summary>
    public IReadOnlyList<Container> InitContainers => field ??= [.. Of("initContainers")];

    public static IEnumerable<Workload> Of(Document document) => (document.Kind switch
    {
        "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet" or "Job" => document.Fields.At("spec", "template", "spec"),
        "CronJob" => document.Fields.At("spec", "jobTemplate", "spec", "template", "spec"),
        "Pod" => document.Fields.At("spec"),
        _ => [],
    }).Select(pod => new Workload(document, pod));

    private IEnumerable<Container> Of(string key) => pod[key].SelectMany(static s => s.Lists).SelectMany(static l => l.All).SelectMany(static s => s.Mappings).Select(f => new Container(this, f));
}

/// <summary>One form that a container may have.</summary>
internal sealed class Container(Workload workload, Fields fields)
{
    public Workload Workload => workload;

    public Fields Fields => fields;

    /// <summary>Its name with the default values, for messages.</summary>
    public string Name => fields.Text("name") ?? "?";
}
