using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>The card of a Blueprint in the catalogue. CRD: <c>spec.card</c>; unknown keys are kept (<see cref="Extra"/>).</summary>
/// <remarks>The console reads the file line by line, so the texts are written on one line each.</remarks>
public sealed record CardSpec
{
    /// <summary>The name that people read, such as <c>vLLM</c>. Required, at least one character.
    /// The platform warns when the Blueprint's name is not <c>bp-</c> and the kebab form of the title. CRD: <c>spec.card.title</c>.</summary>
    public string? Title { get; init; }

    /// <summary>One sentence. Default: the XML summary of the class. CRD: <c>spec.card.summary</c>.</summary>
    public string? Summary { get; init; }

    /// <summary>A longer text; the console doesn't read it. CRD: <c>spec.card.description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>A few words under the title. CRD: <c>spec.card.tagline</c>.</summary>
    public string? Tagline { get; init; }

    /// <summary>File name or address of the picture. An absolute address is written to <c>Chart.yaml</c> too. CRD: <c>spec.card.icon</c>.</summary>
    public string? Icon { get; init; }

    /// <summary>The group of the catalogue, such as <c>ai-runtime</c>. CRD: <c>spec.card.category</c>.</summary>
    public string? Category { get; init; }

    /// <summary>The product family, such as <c>insights</c>; the console doesn't read it. CRD: <c>spec.card.family</c>.</summary>
    public string? Family { get; init; }

    /// <summary>Words to search by. CRD: <c>spec.card.tags</c>.</summary>
    public IList<string>? Tags { get; init; }

    /// <summary>Address of the software's documentation. CRD: <c>spec.card.documentation</c>.</summary>
    public string? Documentation { get; init; }

    /// <summary>The same in the older dialect; the console doesn't read it. CRD: <c>spec.card.docs</c>.</summary>
    public string? Docs { get; init; }

    /// <summary>Licence of the software, as an SPDX identifier. CRD: <c>spec.card.license</c>.</summary>
    public string? License { get; init; }

    /// <summary>Files or addresses of screenshots. CRD: <c>spec.card.screenshots</c>.</summary>
    public IList<string>? Screenshots { get; init; }

    /// <summary>Further keys of the card, written as they are.</summary>
    [JsonPropertyName(OpenFields.Key)]
    public OpenValue? Extra { get; init; }
}
