using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>From which versions this one may be reached. CRD: <c>spec.upgrades</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
/// <remarks>A range is one or more of <c>1.2.3</c>, <c>1.2.x</c>, <c>^1.4</c>, <c>~1.4</c>, <c>&gt;=1.0</c>, … separated by blanks, which mean and;
/// there is no <c>||</c>, no hyphen range, and no blank after an operator.</remarks>
public sealed record UpgradesSpec
{
    /// <summary>The ranges of versions that may be upgraded directly, such as <c>0.x</c>. CRD: <c>spec.upgrades.from</c>.</summary>
    public IList<string>? From { get; init; }

    /// <summary>The ranges of versions that may not. CRD: <c>spec.upgrades.blocks</c>.</summary>
    public IList<string>? Blocks { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>A credential that is renewed on a schedule. CRD: <c>spec.rotation[]</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record RotationSpec
{
    /// <summary>What is renewed, such as <c>oauth-client-secret</c>. Required. CRD: <c>spec.rotation[].kind</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Its name. CRD: <c>spec.rotation[].name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>How long it lives: a number and one unit of s, m, h, d, such as <c>90d</c>. CRD: <c>spec.rotation[].ttl</c>.</summary>
    public string? Ttl { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}

/// <summary>Which signals the software gives. CRD: <c>spec.observability</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
public sealed record ObservabilitySpec
{
    /// <summary>Form of the metrics, such as <c>prometheus</c>. CRD: <c>spec.observability.metrics</c>.</summary>
    public string? Metrics { get; init; }

    /// <summary>Where the logs go, such as <c>stdout</c>. CRD: <c>spec.observability.logs</c>.</summary>
    public string? Logs { get; init; }

    /// <summary>Form of the traces, such as <c>otlp</c>. CRD: <c>spec.observability.traces</c>.</summary>
    public string? Traces { get; init; }

    /// <summary>Further keys, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}
