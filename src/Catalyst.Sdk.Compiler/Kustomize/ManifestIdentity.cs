using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Kustomize;

/// <summary>What makes two documents the same object to kustomize.</summary>
internal sealed record ManifestIdentity(string ApiVersion, string Kind, string Namespace, string Name)
{
    public static ManifestIdentity Of(DataMap document)
    {
        var metadata = DataMaps.Get(document, "metadata") as DataMap ?? DataMaps.Empty;
        return new ManifestIdentity(Text(document, "apiVersion"), Text(document, "kind"), Text(metadata, "namespace"), Text(metadata, "name"));
    }

    public static string Text(DataMap map, string key) => DataMaps.Get(map, key) is DataString text ? text.Value : "";
}
