using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;

namespace Catalyst.Sdk.Compiler.Tests.Values;

/// <summary>A null for a field of a Kubernetes type travels with the value, as in Helm; where there is a default it removes that. A field that is absent
/// stays so, whatever the client's type makes of it.</summary>
public sealed class KubernetesNullTests
{
    private const string Source = """
        public sealed record Values
        {
            public V1ResourceRequirements Resources { get; init; } = new() { Requests = new QuantityMap { { "cpu", "1" } } };
            public V1SecurityContext Security { get; init; } = new() { RunAsNonRoot = true };
            public IList<V1Toleration> Tolerations { get; init; } = [];
            public IList<V1ContainerPort> Ports { get; init; } = [new() { ContainerPort = 80 }];
        }

        [Blueprint("bp-nulls", "1.0.0")]
        public sealed class Nulls : Blueprint<Values>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "N", Summary = "N" } };

            public V1Pod Pod() => new()
            {
                Metadata = new() { Name = "pod" },
                Spec = new()
                {
                    Tolerations = Values.Tolerations,
                    Containers = [new() { Name = "c", Ports = Values.Ports, Resources = Values.Resources, SecurityContext = Values.Security }, new() { Name = "d", Resources = new() { Limits = Values.Resources.Limits, Requests = Values.Resources.Requests } }],
                },
            };
        }
        """;

    [Theory]
    [InlineData("3.11")]
    [InlineData("3.17")]
    [InlineData("4.1")]
    public async Task Helm_and_the_native_run_agree(string line)
    {
        if (HelmCli.Find(line) is not { } helm) { Assert.Skip($"no Helm {line} on this machine: run eng/tools.sh"); return; }
        using var built = new BuiltBlueprint(Source);
        foreach (var overlay in new[]
        {
            """{"resources":{"limits":null}}""", """{"resources":{"requests":null}}""", """{"resources":{"limits":null,"claims":null,"requests":{"cpu":null,"memory":"1Gi"}}}""",
            """{"security":{"privileged":null,"capabilities":{"add":null},"runAsNonRoot":null}}""", """{"security":{"newer":null,"seccompProfile":null}}""",
            """{"tolerations":[{"key":"a","value":null},{"key":null,"operator":"Exists"}]}""",
            """{"ports":[{}]}""", """{"ports":[{"containerPort":null,"name":"a"},{"containerPort":1}]}""", """{"ports":[{"name":"a"},{"containerPort":0},{"containerPort":8080}]}""", """{"ports":[]}""",
        })
            await built.SameAsync(JsonNode.Parse(overlay)!.AsObject(), helm);

        // The comparison itself tells null from absent.
        var container = built.Native(JsonNode.Parse("""{"resources":{"limits":null}}""")!.AsObject()).Single().Json["spec"]!["containers"]![0]!["resources"]!.AsObject();
        Assert.True(container.ContainsKey("limits"));
    }
}
