namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Classes of objects that Kubernetes itself does not have.</summary>
internal static class Kinds
{
    /// <summary>A kind of a group's version 1 with no more than metadata.</summary>
    public static string Of(string group, string kind, string members = "") => "\n" + $$"""
        [KubernetesEntity(Group = "{{group}}", ApiVersion = "v1", Kind = "{{kind}}", PluralName = "x")]
        public sealed class {{kind}} : k8s.IKubernetesObject<V1ObjectMeta>
        {
            public string ApiVersion { get; set; } = "{{group}}/v1";
            public string Kind { get; set; } = "{{kind}}";
            public V1ObjectMeta? Metadata { get; set; }
            {{members}}
        }
        """;

    /// <summary>A definition of Crossplane.</summary>
    public static readonly string Definition = Of("apiextensions.crossplane.io", "CompositeResourceDefinition", "public DefinitionSpec? Spec { get; set; }")
        + "\npublic sealed class DefinitionSpec { public string? Group { get; set; } }";

    /// <summary>A composition with one object inside.</summary>
    public static readonly string Composition = Of("apiextensions.crossplane.io", "Composition", "public CompositionSpec? Spec { get; set; }") + "\n" + """
        public sealed class CompositionSpec { public Reference? CompositeTypeRef { get; set; } public Resource? Resource { get; set; } }
        public sealed class Reference { public string? ApiVersion { get; set; } }
        public sealed class Resource { public Reference? Base { get; set; } }
        """;
}
