using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>One document of a render.</summary>
[DebuggerDisplay("{Kind,nq} {Name,nq}")]
public sealed class Manifest
{
    internal Manifest(object value, JsonObject json)
    {
        Value = value;
        Json = json;
    }

    /// <summary>The object that the template made.</summary>
    public object Value { get; }

    /// <summary>The document as it is sent to the cluster.</summary>
    public JsonObject Json { get; }

    /// <summary>The group and version.</summary>
    public string ApiVersion => Json["apiVersion"]?.GetValue<string>() ?? "";

    /// <summary>The kind.</summary>
    public string Kind => Json["kind"]?.GetValue<string>() ?? "";

    /// <summary>The name; empty when the document has none.</summary>
    public string Name => Json["metadata"]?["name"]?.GetValue<string>() ?? "";

    /// <summary>The namespace; null when the document names none.</summary>
    public string? Namespace => Json["metadata"]?["namespace"]?.GetValue<string>();

    /// <summary>The document as YAML.</summary>
    public string ToYaml() => GoYaml.Write(Json) + "\n";
}
