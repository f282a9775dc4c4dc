using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT143x to CAT145x: what the platform asks of the objects of a chart.</summary>
internal static class ManifestRules
{
    public static readonly DiagnosticDescriptor MonitoringByDefault = Rule.Policy("CAT1430", Rule.Chart, "Monitoring objects without being asked",
        "'{0}' is rendered with the default values: a cluster without the operator's CRDs refuses the chart; put it behind a switch that is off by default", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CrdWithResource = Rule.Policy("CAT1431", Rule.Chart, "A CRD and its resource in one chart",
        "This chart brings the CRD of '{0}' and an object of it: the first installation does not know the kind yet; put the object into a Blueprint of its own that depends on this one", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Labels = Rule.Policy("CAT1432", Rule.Chart, "An object without labels",
        "This {0} has no app.kubernetes.io/ label, by which the platform finds it; write Labels = Labels", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LabelValue = Rule.Policy("CAT1433", Rule.Chart, "A label with a value that nobody looks for",
        "'{0}' is no value of {1}: write {2}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Probes = Rule.Policy("CAT1434", Rule.Chart, "A container without probes",
        "The container '{0}' has no {1}: the platform refuses the {2}; add it", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ProbePort = Rule.Policy("CAT1435", Rule.Chart, "A probe of a port that the container does not have",
        "The {0} of '{1}' asks the port {2}, which is not among its Ports: add it there", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ProbePath = Rule.Policy("CAT1436", Rule.Chart, "A path other than the platform's",
        "The {0} is at '{1}'; the platform's own services have it at '{2}'", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ImageTag = Rule.Policy("CAT1437", Rule.Chart, "An image of no fixed version",
        "The image '{0}' {1}: the platform refuses the pod; name a version or a digest", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ImageSource = Rule.Policy("CAT1438", Rule.Chart, "An image from outside the platform's registry",
        "The image '{0}' is not of the platform's registry (…/proxy-…/… or …/openova-io/…), and no value can change that: the platform refuses the pod; take it from the values", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Requests = Rule.Policy("CAT1439", Rule.Chart, "A container without requests",
        "The container '{0}' does not request {1}: the platform refuses the pod; set Resources.Requests", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Limits = Rule.Policy("CAT1440", Rule.Chart, "A container without limits",
        "The container '{0}' has no limits, which the platform's audit notes; set Resources.Limits", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor SecurityContext = Rule.Policy("CAT1441", Rule.Chart, "A container that may do more than it needs",
        "The container '{0}' does not say {1}, which the platform's audit notes; set it in its SecurityContext", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor SecretInEnvironment = Rule.Policy("CAT1442", Rule.Chart, "A secret as a plain variable",
        "The variable '{0}' has its value in the manifest, which the platform's audit notes; read it from a Secret with ValueFrom", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor DisruptionBudget = Rule.Policy("CAT1443", Rule.Chart, "Replicas without a disruption budget",
        "The {0} has {1} replicas and the chart has no PodDisruptionBudget, which the platform's audit notes: a drain may stop all of them at once", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NodePort = Rule.Policy("CAT1444", Rule.Chart, "A port on every node",
        "NodePort opens a port on every node, which the platform refuses; write ClusterIP, and route from outside through the gateway", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor LocalPath = Rule.Policy("CAT1445", Rule.Chart, "Storage of one node",
        "local-path ties data to one node, which the platform refuses; leave the storage class out, so that the cluster's default is taken", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor RecreateWithoutForce = Rule.Policy("CAT1446", Rule.Chart, "Recreate without the force annotation",
        "A Deployment that turns from RollingUpdate to Recreate cannot be patched: add the annotation kustomize.toolkit.fluxcd.io/force: enabled", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ForceWithoutRecreate = Rule.Policy("CAT1447", Rule.Chart, "The force annotation without Recreate",
        "kustomize.toolkit.fluxcd.io/force deletes and makes anew what cannot be patched: {0}; remove the annotation", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SingleReplica = Rule.Policy("CAT1448", Rule.Chart, "One replica and no strategy",
        "A Deployment of one replica says how it is replaced: set Strategy, RollingUpdate where two may run side by side for a moment, else Recreate with the force annotation", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor HardcodedImage = Rule.Policy("CAT1449", Rule.Chart, "An image that no value can change",
        "The image '{0}' is written into the template; take repository and version from the values", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ObjectName = Rule.Policy("CAT1450", Rule.Chart, "A name that the platform does not use",
        "'{0}' names somebody 'tenant' or 'sme'; the platform says organization", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DisableWait = Rule.Policy("CAT1451", Rule.Chart, "Pods that wait for their own hook",
        "'{0}' reads the {1} '{2}', which a post-install hook makes: the installation waits for the pods and the pods for the hook; set Manifests.HelmRelease.DisableWait", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DefaultOffUntested = Rule.Policy("CAT1452", Rule.Chart, "A chart that is off and never rendered",
        "With the default values this chart renders nothing, and no overlay, [HelmTest] or file of chart/tests renders the rest; add [Overlay(\"ci/…\")]", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Persona = Rule.Policy("CAT1453", Rule.Chart, "A persona in a route, namespace or folder",
        "'{0}' is named after a kind of customer; the platform says organization", DiagnosticSeverity.Warning);

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        MonitoringByDefault, CrdWithResource, Labels, LabelValue, Probes, ProbePort, ProbePath, ImageTag, ImageSource, Requests, Limits, SecurityContext, SecretInEnvironment, DisruptionBudget,
        NodePort, LocalPath, RecreateWithoutForce, ForceWithoutRecreate, SingleReplica, HardcodedImage, ObjectName, DisableWait, DefaultOffUntested, Persona,
    ];
}
