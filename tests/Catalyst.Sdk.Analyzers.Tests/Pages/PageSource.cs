namespace Catalyst.Sdk.Analyzers.Tests.Pages;

/// <summary>Puts the example of a page where its word says; what stands around it breaks no rule.</summary>
internal static class PageSource
{
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using Catalyst.Sdk;
        using k8s.Models;

        """;

    private const string Topology = """
        Topology = new()
                {
                    Supported = [TopologyMode.Singleton],
                    Defaults = new() { SingleRegion = TopologyMode.Singleton, MultiRegion = TopologyMode.Singleton },
                    PerTopology = new() { Singleton = new() { Placement = new() { Clusters = ["rtz-A"], Roles = new Dictionary<string, ClusterRole> { ["rtz-A"] = ClusterRole.Singleton } } } },
                },
        """;

    private const string Values = """
        public string Name { get; init; } = "x";
            public string? Maybe { get; init; }
            public int Count { get; init; } = 1;
            public double Share { get; init; } = 0.5;
            public bool Active { get; init; }
            public IList<string> Items { get; init; } = [];
            public IList<string>? MaybeItems { get; init; }
            public V1ResourceRequirements Resources { get; init; } = new();
        """;

    /// <summary>What a team's Blueprints have in common, for examples of several classes.</summary>
    private const string Team = $$"""
        /// <summary>What the classes of the example derive from.</summary>
        public abstract class TeamBlueprint : Blueprint<TestValues>
        {
            protected abstract string Title { get; }

            public override BlueprintSpec Spec => new()
            {
                Card = new() { Title = Title },
                {{Topology}}
            };
        }

        """;

    /// <summary>Pods that break no rule, for examples about what stands around a pod: they are there where an example names them.</summary>
    private static readonly (string Name, string Member)[] s_pods = [Pod("WebPod", "Always", Probes), Pod("TaskPod", "Never", "")];

    private const string Probes = """
        Ports = [new() { Name = "http", ContainerPort = 8080 }],
        LivenessProbe = new() { HttpGet = new() { Path = "/healthz", Port = "http" } },
        ReadinessProbe = new() { HttpGet = new() { Path = "/readyz", Port = "http" } },
        """;

    /// <summary>Ends the members of an example; what follows stands in the values record, in place of the usual values.</summary>
    private const string ValuesFollow = "\n// In the values record:\n";

    public static string Of(PageExample example) => example.Place switch
    {
        "file" => Usings + example.Code,
        "classes" => Usings + Team + example.Code + Record(Values),
        "attribute" => Class(attribute: example.Code),
        "members" => example.Code.Split(ValuesFollow) is [var members, var values] ? Class(members: members, values: values) : Class(members: example.Code),
        "spec" => Class(spec: example.Code),
        "values" => Class(values: example.Code),
        "kustomize" => Class(members: example.Code, kustomize: true),
        _ => throw new ArgumentException("an example is a 'file' or its 'classes', or stands among 'members', 'spec', 'values', at 'attribute' or in 'kustomize', not in '" + example.Place + "'"),
    };

    private static string Class(string attribute = "[Blueprint(\"bp-test\", \"1.0.0\")]", string spec = "", string members = "", string values = Values, bool kustomize = false) => Usings + $$"""
        /// <summary>What the example stands in.</summary>
        {{attribute}}
        public sealed class Test : {{(kustomize ? "KustomizeBlueprint" : "Blueprint<TestValues>")}}
        {
            public override BlueprintSpec Spec => new()
            {
                Card = new() { Title = "Test" },
                {{(spec.Contains("Topology =", StringComparison.Ordinal) ? "" : Topology)}}
                {{spec}}
            };

        {{members}}
        {{string.Join("\n", s_pods.Where(p => members.Contains(p.Name, StringComparison.Ordinal)).Select(static p => p.Member))}}
        }
        """ + (kustomize ? "" : Record(values));

    private static (string Name, string Member) Pod(string name, string restart, string probes) => (name, $$"""
        V1PodSpec {{name}} => new()
        {
            RestartPolicy = "{{restart}}",
            SecurityContext = new() { RunAsNonRoot = true },
            Containers =
            [
                new()
                {
                    Name = "main",
                    Image = $"ghcr.io/openova-io/test:{Release.Name}",
                    SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true, AllowPrivilegeEscalation = false },
                    {{probes}}
                    Resources = new()
                    {
                        Requests = new QuantityMap { { "cpu", "100m" }, { "memory", "64Mi" } },
                        Limits = new QuantityMap { { "cpu", "1" }, { "memory", "64Mi" } },
                    },
                },
            ],
        };
        """);

    private static string Record(string values) => $$"""


        public sealed record TestValues
        {
            {{values}}
        }
        """;
}
