namespace Catalyst.Sdk;

/// <summary>Labels and annotations of the Blueprint object. Its name comes from <c>[Blueprint]</c>.</summary>
public sealed record BlueprintMetadata
{
    /// <summary>The section of the platform's documentation and catalogue, such as <c>pts-4-6-llm-serving</c>;
    /// label <c>catalyst.openova.io/section</c>, which the console's catalogue reads.</summary>
    public string? Section { get; init; }

    /// <summary>The category as a label, such as <c>ai-runtime</c>; label <c>catalyst.openova.io/category</c>.
    /// The card has a category of its own.</summary>
    public string? Category { get; init; }

    /// <summary>The Blueprint beside which instances must run, such as <c>bp-cnpg</c>; label <c>catalyst.openova.io/companion</c>.
    /// The application controller leaves companions of <c>bp-cnpg</c> on the host cluster.</summary>
    public string? Companion { get; init; }

    /// <summary>The layer that the Blueprint belongs to, such as <c>catalyst-cp</c>; label <c>catalyst.openova.io/tier</c>.</summary>
    public string? Tier { get; init; }

    /// <summary>Further labels, by full key. Key and value have the limits of Kubernetes labels (name and value at most 63 characters).</summary>
    public IDictionary<string, string>? Labels { get; init; }

    /// <summary>Annotations, by full key.</summary>
    public IDictionary<string, string>? Annotations { get; init; }
}
