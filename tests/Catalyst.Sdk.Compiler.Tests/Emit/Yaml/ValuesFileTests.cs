using System.Globalization;
using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Emit.Yaml;

public sealed class ValuesFileTests
{
    [Fact]
    public void The_file_reads_like_one_written_by_hand()
    {
        var lowered = ValuesHarness.Lower(""""
            public abstract record BaseValues
            {
                /// <summary>Part of every name.</summary>
                public string? NameOverride { get; init; }
            }

            public sealed record Values : BaseValues
            {
                public bool Enabled { get; init; } = true;

                /// <summary>
                /// Number of pods; see <see cref="Image"/> and
                /// <c>kubectl</c>.
                /// <para>More than one needs a shared volume.</para>
                /// </summary>
                public int Replicas { get; init; } = 1;

                /// <summary>The host.</summary>
                public required string Host { get; init; }

                /// <summary>The image.</summary>
                public ImageValues Image { get; init; } = new() { Tag = "v0.6.4" };

                public IList<string> ExtraArgs { get; init; } = [];

                public IList<EnvValues> Env { get; init; } = [new() { Name = "A", Value = "yes" }, new() { Name = "B" }];

                /// <summary>Where pods may run.</summary>
                public StringMap NodeSelector { get; init; } = new() { ["gpu"] = "true", ["kubernetes.io/os"] = "linux" };

                public IList<V1Toleration> Tolerations { get; init; } = [new() { Key = "gpu", OperatorProperty = "Exists" }];

                public V1ResourceRequirements Resources { get; init; } = new() { Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("2") } };

                public ImageValues? Sidecar { get; init; }

                public string Script { get; init; } = """
                    line one # not a comment
                    line two: "quoted"
                    """;
            }

            public sealed record ImageValues
            {
                /// <summary>Without registry.</summary>
                public string Repository { get; init; } = "vllm/vllm-openai";

                public string Tag { get; init; } = "";

                public string? Digest { get; init; }
            }

            public sealed record EnvValues { public required string Name { get; init; } public string Value { get; init; } = ""; }
            """");

        Assert.Equal("""
            # Part of every name.
            # nameOverride:

            enabled: true

            # Number of pods; see Image and kubectl.
            # More than one needs a shared volume.
            replicas: 1

            # The host.
            # Required: has no default.
            # host:

            # The image.
            image:
              # Without registry.
              repository: vllm/vllm-openai
              tag: v0.6.4
              # digest:

            extraArgs: []

            env:
              - name: A
                value: "yes"
              - name: B
                value: ""

            # Where pods may run.
            nodeSelector:
              gpu: "true"
              kubernetes.io/os: linux

            tolerations:
              - key: gpu
                operator: Exists

            resources:
              requests:
                cpu: "2"

            # sidecar:

            script: |-
              line one # not a comment
              line two: "quoted"

            """.ReplaceLineEndings("\n"), lowered.Yaml);

        // The oracle for the text above.
        Assert.Equal(JsonNode.Parse("""
            {"enabled":true,"replicas":1,"image":{"repository":"vllm/vllm-openai","tag":"v0.6.4"},"extraArgs":[],"env":[{"name":"A","value":"yes"},{"name":"B","value":""}],
             "nodeSelector":{"gpu":"true","kubernetes.io/os":"linux"},"tolerations":[{"key":"gpu","operator":"Exists"}],"resources":{"requests":{"cpu":"2"}},
             "script":"line one # not a comment\nline two: \"quoted\""}
            """)!.ToJsonString(), lowered.Data!.ToJsonString());
    }

    [Fact]
    public void A_record_without_defaults_is_an_empty_mapping()
    {
        var lowered = ValuesHarness.Lower("""
            public sealed record Values { public Names N1 { get; init; } = new(); public Names? N2 { get; init; } }
            public sealed record Names { public string? A { get; init; } public int? B { get; init; } }
            """);
        Assert.Equal("n1: {}\n  # a:\n  # b:\n\n# n2:\n", lowered.Yaml);
        Assert.Equal("""{"n1":{}}""", lowered.Data!.ToJsonString());
    }

    [Fact]
    public void A_value_that_cannot_be_null_and_has_no_default_is_marked_as_required()
    {
        var lowered = ValuesHarness.Lower("public sealed record Values { public string Host { get; init; } = null!; }");
        Assert.Equal("# Required: has no default.\n# host:\n", lowered.Yaml);
    }

    [Fact]
    public void No_values_are_an_empty_mapping() => Assert.Equal("{}\n", ValuesHarness.Lower("public sealed record Values;").Yaml);

    [Fact]
    public void Names_are_quoted_where_yaml_would_read_something_else()
    {
        var lowered = ValuesHarness.Lower("""
            public sealed record Values
            {
                [JsonPropertyName("a b: c")] public int Odd { get; init; } = 1;
                [JsonPropertyName("1.5")] public int Number { get; init; } = 2;
                public StringMap Map { get; init; } = new() { ["on"] = "off", ["0"] = "1", ["x#y"] = "" };
            }
            """);
        Assert.Equal("""{"a b: c":1,"1.5":2,"map":{"on":"off","0":"1","x#y":""}}""", lowered.Data!.ToJsonString());
    }

    [Fact]
    public void The_output_is_the_same_under_every_culture()
    {
#pragma warning disable RS0030 // The ambient culture is what this test is about.
        const string source = """
            public sealed record Values
            {
                [Range(-1.5, 2.5)] public double Share { get; init; } = 0.9;
                public int Negative { get; init; } = -5;
                public string Title { get; init; } = $"{-5}";
                public string IIi { get; init; } = "";
            }
            """;
        var before = CultureInfo.CurrentCulture;
        try
        {
            var outputs = new[] { "", "de-DE", "tr-TR", "ar-SA", "sv-SE", "fa-IR" }.Select(name =>
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
                var lowered = ValuesHarness.Lower(source);
                return lowered.Yaml + lowered.Schema;
            }).Distinct().ToList();
            Assert.Single(outputs);
            Assert.Contains("share: 0.9\n\nnegative: -5\n\ntitle: \"-5\"\n\niIi: \"\"\n", outputs[0], StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
#pragma warning restore RS0030
    }
}
