#pragma warning disable CA1822 // Templates are instance members, whether they read values or not.
using System.Globalization;
using System.Text.Json.Nodes;
using k8s.Models;

namespace Catalyst.Sdk.Tests;

/// <summary>Values that carry every type that needs care on the way through JSON.</summary>
public sealed record SampleValues
{
    public string? NameOverride { get; init; }
    public string? FullnameOverride { get; init; }
    public int Replicas { get; init; } = 1;
    public required string Password { get; init; }
    public SampleMode? Mode { get; init; }
    [Lenient]
    public string? Tag { get; init; }
    [Lenient]
    public int? Count { get; init; }
    public IntOrString? Port { get; init; }
    public IList<int> Ports { get; init; } = [80];
    public QuantityMap Limits { get; init; } = new() { { "cpu", "1" } };
    public StringMap Labels { get; init; } = [];
    public JsonObject? Extra { get; init; }
    public V1PodSpec? Pod { get; init; }
    public V1ResourceRequirements? Resources { get; init; }
    public SampleAccount ServiceAccount { get; init; } = new();
}

public enum SampleMode
{
    Fast,
    VerySafe,
}

public sealed record SampleAccount
{
    public bool Create { get; init; } = true;
    public string? Name { get; init; }
}

public abstract class SampleBase : Blueprint<SampleValues>
{
    public V1ServiceAccount Account => new() { Metadata = new() { Name = ServiceAccountName } };
}

/// <summary>One template for each thing that the run does with a template.</summary>
[Blueprint("bp-sample", "1.2.3")]
public sealed class Sample : SampleBase
{
    public override BlueprintSpec Spec => new() { Card = new() { Title = "Sample", Summary = "For tests" }, Owner = new() { Team = "t" } };

    public V1ConfigMap Config() => new()
    {
        Metadata = new() { Name = FullName, Labels = Labels },
        Data = new StringMap
        {
            { "extra", Values.Extra is { } extra ? ToYaml(extra) : null }, { "labels", ToJson(Values.Labels) }, { "mode", Values.Mode?.ToString() }, { "file", Files.Get("files/hello.txt") }, { "none", Files.Get("nope") },
            { "number", $"{1.5:F2}" }, { "tag", Values.Tag }, { "count", Values.Count?.ToString(CultureInfo.InvariantCulture) },
        },
    };

    public V1Pod? Pod() => Values.Pod is null ? null : new() { Metadata = new() { Name = "pod" }, Spec = Values.Pod };

    public V1Service Service() => new() { Spec = new() { Ports = [.. Values.Ports.Select(p => new V1ServicePort { Port = p, TargetPort = Values.Port })] } };

    public IEnumerable<V1ConfigMap?> Many() => [new() { Metadata = new() { Name = "one" } }, null, new() { Metadata = new() { Name = "two" }, Data = new StringMap() }];

    [Hook(HookPhase.PreInstall | HookPhase.PostUpgrade, Weight = -5, DeletePolicy = HookDeletePolicy.BeforeHookCreation | HookDeletePolicy.HookSucceeded)]
    public V1Job Migration() => new() { Spec = new() { Template = new() { Spec = new() { Containers = [new() { Name = "c", Resources = Values.Resources ?? new() { Limits = Values.Limits } }] } } } };

    [KeepOnUninstall]
    public V1PersistentVolumeClaim Claim() => new() { Metadata = new() { Annotations = new StringMap { { "a", "b" } } } };

    [HelmTest]
    public V1Pod Check() => new();

    [NotATemplate]
    public V1Secret Hidden() => throw new InvalidOperationException("never called");

    public V1Secret? Guarded() => Values.Replicas == 4 ? throw new ChartException("four is not allowed") : Values.Replicas == 5 ? Stopped() : Credentials;

    V1Secret Credentials => PersistentSecret("creds", Key.Random("random", 12), Key.Text("password", Values.Password));

    static V1Secret Stopped()
    {
        Fail("five is not allowed");
        return new();
    }

    protected override string Notes() => $"Installed {Release.Name}.";
}
