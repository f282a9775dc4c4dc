using k8s.Models;

namespace Catalyst.Sdk;

/// <summary>Kinds of Kubernetes itself that have no namespace.</summary>
internal static class ClusterScopedKinds
{
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "APIService", "CertificateSigningRequest", "ClusterRole", "ClusterRoleBinding", "ClusterTrustBundle", "ComponentStatus", "CSIDriver", "CSINode",
        "CustomResourceDefinition", "DeviceClass", "DeviceTaintRule", "FlowSchema", "IngressClass", "IPAddress", "MutatingAdmissionPolicy",
        "MutatingAdmissionPolicyBinding", "MutatingWebhookConfiguration", "Namespace", "Node", "PersistentVolume", "PriorityClass",
        "PriorityLevelConfiguration", "ResourceSlice", "RuntimeClass", "ServiceCIDR", "StorageClass", "StorageVersion", "StorageVersionMigration",
        "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "ValidatingWebhookConfiguration", "VolumeAttachment", "VolumeAttributesClass",
    };

    /// <summary>Whether the type is one of them. A kind of the same name in a group of someone else's is not.</summary>
    public static bool Has(KubernetesEntityAttribute entity) =>
        Kinds.Contains(entity.Kind) && (string.IsNullOrEmpty(entity.Group) || !entity.Group.Contains('.', StringComparison.Ordinal) || entity.Group.EndsWith(".k8s.io", StringComparison.Ordinal));
}
