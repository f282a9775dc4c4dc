using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;

/// <summary>Sources of Blueprints with one object.</summary>
internal static class Objects
{
    /// <summary>A Deployment whose one container, spec and metadata have these entries beside the usual ones.</summary>
    public static string Server(string container = "", string spec = "", string metadata = "Name = FullName, Labels = Labels", string pod = "", string values = "", string members = "", string kind = "V1Deployment", string newPod = "new") => Of($$"""
        public {{kind}} Server() => new()
            {
                Metadata = new() { {{metadata}} },
                Spec = new()
                {
                    {{spec}}
                    Selector = new() { MatchLabels = SelectorLabels },
                    Template = new()
                    {
                        Metadata = new() { Labels = SelectorLabels },
                        Spec = new() { {{pod}} Containers = [{{newPod}}() { Name = "server", {{container}} }] },
                    },
                },
            };
            {{members}}
        """, values);

    /// <summary>A Pod whose one container has these entries.</summary>
    public static string Worker(string container, string values = "", string members = "", string newContainer = "new") => Of($$"""
        public V1Pod Worker() => new() { Metadata = new() { Name = FullName, Labels = Labels }, Spec = new() { Containers = [{{newContainer}}() { Name = "worker", {{container}} }] } };
            {{members}}
        """, values);

    /// <summary>A Blueprint of these members, with these values beside the usual ones.</summary>
    public static string Of(string members, string values = "") =>
        BlueprintTest.Class(members).Replace("public bool Active { get; init; }", "public bool Active { get; init; }\n    " + values, StringComparison.Ordinal);
}
