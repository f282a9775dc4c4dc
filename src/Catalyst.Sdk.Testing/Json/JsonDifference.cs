using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Testing;

/// <summary>How one place differs.</summary>
public enum DifferenceKind
{
    /// <summary>Both have the place, with unequal values.</summary>
    Value,

    /// <summary>Only the expected side has the place.</summary>
    Missing,

    /// <summary>Only the actual side has the place.</summary>
    Surplus,
}

/// <summary>One place where two sets of documents differ.</summary>
/// <param name="Document">The document, as <c>Kind/name</c> (or <c>Kind/namespace/name</c>).</param>
/// <param name="Path">The place in it, a JSON pointer; empty for the document itself.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Expected">The expected value there; null also when there is none.</param>
/// <param name="Actual">The actual value there; null also when there is none.</param>
public sealed record JsonDifference(string Document, string Path, DifferenceKind Kind, JsonNode? Expected, JsonNode? Actual)
{
    /// <summary><c>Deployment/web#/spec/replicas</c>.</summary>
    public string Place => Document + "#" + Path;

    /// <summary>One line: the place, then what was expected and what was there.</summary>
    public override string ToString() => Kind switch
    {
        DifferenceKind.Missing => $"{Place}: missing, expected {Text(Expected)}",
        DifferenceKind.Surplus => $"{Place}: surplus {Text(Actual)}",
        _ => $"{Place}: expected {Text(Expected)}, was {Text(Actual)}",
    };

    private static string Text(JsonNode? node) => node?.ToJsonString(CanonicalJson.Readable) ?? "null";
}
