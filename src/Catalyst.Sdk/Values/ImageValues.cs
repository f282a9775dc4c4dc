using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>A container image, part by part, so that an operator can set each alone.</summary>
[Values]
public record ImageValues
{
    /// <summary>Registry, such as <c>ghcr.io</c>. Default: none, which means the container runtime's own.</summary>
    public string Registry { get; init; } = "";

    /// <summary>Repository, such as <c>openova/vllm</c>.</summary>
    public string Repository { get; init; } = "";

    /// <summary>Tag. Default: the chart's appVersion.</summary>
    public string Tag { get; init; } = "";

    /// <summary>Digest, such as <c>sha256:…</c>; counts before the tag. Default: none.</summary>
    public string Digest { get; init; } = "";

    /// <summary>When the image is pulled: <c>Always</c>, <c>IfNotPresent</c> or <c>Never</c>.</summary>
    public string PullPolicy { get; init; } = "IfNotPresent";

    /// <summary>Names of the Secrets with which the image is pulled. Default: none.</summary>
    public IList<string> PullSecrets { get; init; } = [];

    /// <summary>The image as a container names it: <c>registry/repository:tag</c> or <c>registry/repository@digest</c>.
    /// <c>global.imageRegistry</c> counts before <see cref="Registry"/>, a digest before a tag, the chart's appVersion stands in for an empty tag.</summary>
    [JsonIgnore]
    public string Reference
    {
        get
        {
            var registry = RunningRender.GlobalImageRegistry.Or(Registry);
            var name = registry.Length > 0 ? $"{registry}/{Repository}" : Repository;
            return Digest.Length > 0 ? $"{name}@{Digest}" : $"{name}:{Tag.Or(RunningRender.AppVersion)}";
        }
    }
}
