using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>What a type with <c>[KubernetesEntity]</c> is called on the cluster.</summary>
internal static class ClusterKinds
{
    /// <summary>Kinds of Kubernetes itself that have no namespace. The native run has the same list.</summary>
    private static readonly HashSet<string> WithoutNamespace = new(StringComparer.Ordinal)
    {
        "APIService", "CertificateSigningRequest", "ClusterRole", "ClusterRoleBinding", "ClusterTrustBundle", "ComponentStatus", "CSIDriver", "CSINode",
        "CustomResourceDefinition", "DeviceClass", "DeviceTaintRule", "FlowSchema", "IngressClass", "IPAddress", "MutatingAdmissionPolicy",
        "MutatingAdmissionPolicyBinding", "MutatingWebhookConfiguration", "Namespace", "Node", "PersistentVolume", "PriorityClass",
        "PriorityLevelConfiguration", "ResourceSlice", "RuntimeClass", "ServiceCIDR", "StorageClass", "StorageVersion", "StorageVersionMigration",
        "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "ValidatingWebhookConfiguration", "VolumeAttachment", "VolumeAttributesClass",
    };

    /// <summary>Group and version, kind, and whether the kind has no namespace; null for a type without the attribute.</summary>
    public static (string ApiVersion, string Kind, bool IsClusterScoped)? Of(ITypeSymbol type)
    {
        if (ValueTypes.EntityAttribute(type) is not { } entity) return null;
        string Named(string name) => entity.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value as string ?? "";
        var (group, version, kind) = (Named("Group"), Named("ApiVersion"), Named("Kind"));
        var isKubernetes = group.IndexOf('.') < 0 || group.EndsWith(".k8s.io", StringComparison.Ordinal);
        return (group.Length == 0 ? version : group + "/" + version, kind, isKubernetes && WithoutNamespace.Contains(kind));
    }
}
