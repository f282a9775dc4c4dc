namespace Catalyst.Sdk.Analyzers.Tests.Pages;

/// <summary>Puts the example of a page where its word says; what stands around it breaks no rule.</summary>
internal static class PageSource
{
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using System.Text.Json.Serialization;
        using Catalyst.Sdk;
        using k8s.Models;

        """;

    private const string Topology = """
        Topology = new()
                {
                    Supported = [TopologyMode.Singleton],
                    Defaults = new() { SingleRegion = TopologyMode.Singleton, MultiRegion = TopologyMode.Singleton },
                    PerTopology = new() { Singleton = new() { Placement = new() { Clusters = ["rtz-A"], Roles = new() { ["rtz-A"] = ClusterRole.Singleton } } } },
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

    public static string Of(PageExample example) => example.Place switch
    {
        "file" => Usings + example.Code,
        "members" => Class("", example.Code, Values),
        "spec" => Class(example.Code, "", Values),
        "values" => Class("", "", example.Code),
        _ => throw new ArgumentException("an example stands in a 'file', or among 'members', 'spec' or 'values', not in '" + example.Place + "'"),
    };

    private static string Class(string spec, string members, string values) => Usings + $$"""
        /// <summary>What the example stands in.</summary>
        [Blueprint("bp-test", "1.0.0")]
        public sealed class Test : Blueprint<TestValues>
        {
            public override BlueprintSpec Spec => new()
            {
                Card = new() { Title = "Test" },
                {{(spec.Contains("Topology =", StringComparison.Ordinal) ? "" : Topology)}}
                {{spec}}
            };

        {{members}}
        }

        public sealed record TestValues
        {
            {{values}}
        }
        """;
}
