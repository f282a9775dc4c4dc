namespace Parity.Recorded;

/// <summary>Every twin: a new one is a line here, its deviations, a reference of this project and a type in <see cref="EmittedSamples"/>.</summary>
internal static class RecordedTwins
{
    public static readonly IReadOnlyList<RecordedTwin> All =
    [
        new("axon", new Samples.Axon.Axon().RenderYaml, AxonDeviations.All),
        new("cert-manager-dynadot-webhook", new Samples.CertManagerDynadotWebhook.CertManagerDynadotWebhook().RenderYaml, CertManagerDynadotWebhookDeviations.All),
        new("external-dns", new Samples.ExternalDns.ExternalDns().RenderYaml, ExternalDnsDeviations.All),
        new("external-secrets", new Samples.ExternalSecrets.ExternalSecrets().RenderYaml, []),
        new("knative", new Samples.Knative.Knative().RenderYaml, KnativeDeviations.All),
        new("llm-gateway", new Samples.LlmGateway.LlmGateway().RenderYaml, LlmGatewayDeviations.All),
        new("nemo-guardrails", new Samples.NemoGuardrails.NemoGuardrails().RenderYaml, NemoGuardrailsDeviations.All),
        new("powerdns", new Samples.Powerdns.Powerdns().RenderYaml, PowerdnsDeviations.All) { Texts = ["dnsdist.config"] },
        new("syft-grype", new Samples.SyftGrype.SyftGrype().RenderYaml, SyftGrypeDeviations.All),
        new("vllm", new Samples.Vllm.Vllm().RenderYaml, VllmDeviations.All),
    ];

    public static TheoryData<string> Charts => [.. All.Select(static t => t.Chart)];

    /// <summary>Every twin with every Helm line.</summary>
    public static TheoryData<string, string> OnEveryLine
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var twin in All)
                foreach (var line in TestHelm.LineNames) rows.Add(twin.Chart, line);
            return rows;
        }
    }

    public static RecordedTwin Of(string chart) => All.Single(t => t.Chart == chart);
}
