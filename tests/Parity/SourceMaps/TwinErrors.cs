namespace Parity.SourceMaps;

/// <summary>A failure that is provoked in a twin, where nobody checks the schema.</summary>
/// <param name="Chart">The chart's folder in the record.</param>
/// <param name="Overlay">What provokes it.</param>
/// <param name="Message">What Helm says, in part.</param>
/// <param name="File">The file of C#, from the folder of the samples.</param>
/// <param name="Line">What the line of C# says that fails, in part; no other line of the file says it.</param>
internal sealed record TwinError(string Chart, string Overlay, string Message, string File, string Line)
{
    /// <summary>The API groups that the cluster has.</summary>
    public IReadOnlyList<string> ApiVersions { get; init; } = [];

    public override string ToString() => Chart + ": " + Overlay;
}

/// <summary>At least one failure of every twin.</summary>
internal static class TwinErrors
{
    public static readonly IReadOnlyList<TwinError> All =
    [
        new("axon", "axon: {tokenRefresh: none}", "in type", "Axon/Axon.cs", "Refresh() =>"),
        new("cert-manager-dynadot-webhook", "dynadot: {credentialsSecret: {keys: none}}", "in type", "CertManagerDynadotWebhook/CertManagerDynadotWebhook.cs", "\"DYNADOT_API_KEY\""),
        new("external-dns", "externalDns: {externalSecret: {enabled: true, target: name}}", "in type", "PlatformLibrary/PlatformBlueprint.cs", "secret.Target") { ApiVersions = ["external-secrets.io/v1beta1"] },
        new("external-dns", "externalDns: {networkPolicy: true}", "in type", "ExternalDns/ExternalDns.cs", "V1NetworkPolicy? Policy()"),
        new("external-dns", "fullnameOverride: [a]", "wrong type", "ExternalDns/ExternalDns.cs", "override string Name"),
        new("external-secrets", "clusterSecretStore: vault", "in type", "ExternalSecrets/ExternalSecrets.cs", "is not { Enabled: true }"),
        new("external-secrets", "clusterSecretStore: {kubernetesAuth: kubernetes}", "in type", "ExternalSecrets/ExternalSecrets.cs", "MountPath ="),
        new("knative", "{}", "sovereignFqdn is required", "Knative/Knative.cs", "Required(Overlay"),
        new("knative", "knativeOverlay: {knativeServing: {sovereignFqdn: apps.example.org}, hpa: off}", "in type", "Knative/Knative.cs", "? Autoscaler()"),
        new("llm-gateway", "catalystOverlay: {auth: {enabled: true, keycloak: none}}", "in type", "LlmGateway/LlmGateway.cs", "issuer: {"),
        new("nemo-guardrails", "networkPolicy: none", "in type", "NemoGuardrails/NemoGuardrails.cs", "? Policy()"),
        new("powerdns", "anycast: none", "in type", "Powerdns/Powerdns.cs", "PublicEndpoint() =>"),
        new("powerdns", "dnsdist: {config: '{{ .Values.none.at.all }}'}", "nil pointer", "Powerdns/Powerdns.cs", "Tpl(Values.Dnsdist.Config)"),
        new("syft-grype", "cronjob: {target: [image]}", "wrong type", "SyftGrype/SyftGrype.cs", "target='"),
        new("syft-grype", "grype: {image: grype}", "in type", "SyftGrype/SyftGrype.cs", "Image = $"),
        new("vllm", "vllm: {args: none}", "in type", "Vllm/Vllm.cs", "\"--max-model-len\", $"),
        new("vllm", "vllm: {probes: {liveness: 5}}", "in type", "PlatformLibrary/PlatformBlueprint.cs", "HttpGet = new()"),
    ];

    public static TheoryData<int, string> OnEveryLine
    {
        get
        {
            var rows = new TheoryData<int, string>();
            for (var i = 0; i < All.Count; i++)
                foreach (var line in TestHelm.LineNames) rows.Add(i, line);
            return rows;
        }
    }
}
