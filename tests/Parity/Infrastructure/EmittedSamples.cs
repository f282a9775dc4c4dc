using Catalyst.Sdk;
using Catalyst.Sdk.Testing;

namespace Parity;

/// <summary>A Blueprint of a sample and what its build emitted.</summary>
internal sealed record EmittedSample(string Name, Type Type)
{
    public IReadOnlyDictionary<string, string> Files => EmittedChart.FilesOf(Type);

    public string ChartFolder => EmittedChart.FolderOf(Type);
}

/// <summary>Every Blueprint of every sample: a new sample is a reference in the project and one type here.</summary>
internal static class EmittedSamples
{
    private static readonly Type[] OneOfEachSample =
    [
        typeof(Samples.Axon.Axon),
        typeof(Samples.CertManagerDynadotWebhook.CertManagerDynadotWebhook),
        typeof(Samples.ExternalDns.ExternalDns),
        typeof(Samples.ExternalSecrets.ExternalSecrets),
        typeof(Samples.Knative.Knative),
        typeof(Samples.LlmGateway.LlmGateway),
        typeof(Samples.NemoGuardrails.NemoGuardrails),
        typeof(Samples.Powerdns.Powerdns),
        typeof(Samples.SyftGrype.SyftGrype),
        typeof(Samples.Umbrella.Shop),
        typeof(Samples.Vllm.Vllm),
    ];

    public static IReadOnlyList<EmittedSample> All { get; } =
    [
        .. OneOfEachSample.SelectMany(static t => t.Assembly.GetTypes())
            .Where(static t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Blueprint)))
            .Select(static t => new EmittedSample(((BlueprintAttribute)Attribute.GetCustomAttribute(t, typeof(BlueprintAttribute))!).Name, t))
            .OrderBy(static s => s.Name, StringComparer.Ordinal),
    ];

    /// <summary>The samples of plain manifests, which no Helm reads.</summary>
    public static IReadOnlyList<EmittedSample> Kustomize { get; } = [new("bp-edge-proxy", typeof(Samples.EdgeProxy.EdgeProxy))];

    /// <summary>Every sample, with a chart or without.</summary>
    public static TheoryData<string> AllNames => [.. All.Concat(Kustomize).Select(static s => s.Name)];

    public static TheoryData<string> Names => [.. All.Select(static s => s.Name)];

    /// <summary>Every sample with every Helm line.</summary>
    public static TheoryData<string, string> OnEveryLine
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var sample in All)
                foreach (var line in TestHelm.LineNames) rows.Add(sample.Name, line);
            return rows;
        }
    }

    public static EmittedSample Of(string name) => All.Concat(Kustomize).Single(s => s.Name == name);
}
