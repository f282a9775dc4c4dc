using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>Values that mean something to Helm only.</summary>
public static class HelmValue
{
    /// <summary>Removes a default of an inner chart: null in <c>values.yaml</c>. It takes Helm 3.13; older ones keep the default.</summary>
    public static JsonNode? Delete => null;
}
