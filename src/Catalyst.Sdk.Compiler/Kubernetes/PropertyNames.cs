using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Kubernetes;

/// <summary>The names that the C# client gives the fields of Kubernetes' types.</summary>
internal static class PropertyNames
{
    /// <summary><c>clusterIP</c> is <c>ClusterIP</c>, <c>x-kubernetes-map-type</c> is <c>XKubernetesMapType</c>, and a word of C# in any capitals has
    /// <c>Property</c> behind it: <c>readOnly</c> is <c>ReadOnlyProperty</c>. The three that name a type have <c>Value</c>.</summary>
    public static string Of(string jsonName)
    {
        var text = new StringBuilder(jsonName.Length + 8);
        var up = true;
        foreach (var c in jsonName)
        {
            if (c is '-' or '$')
            {
                up = true;
                continue;
            }

            text.Append(up ? char.ToUpperInvariant(c) : c);
            up = false;
        }

        var suffix = jsonName switch
        {
            "bool" or "int" or "string" => "Value",
            "$ref" or "from" => "Property",
            _ => SyntaxFacts.GetKeywordKind(jsonName.ToLowerInvariant()) != SyntaxKind.None ? "Property" : "",
        };
        return text.Append(suffix).ToString();
    }
}
