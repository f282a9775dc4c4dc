namespace Catalyst.Sdk;

/// <summary>Values that a parent chart shares with all charts in it: the key <c>global</c>. Further keys pass.
/// Helm: "Global Chart Values" in the guide to subcharts.</summary>
[Values(Unknown = UnknownFields.Allow)]
public record Global
{
    /// <summary>Registry of every image, before the image's own. Default: none, each image's own counts.</summary>
    public string ImageRegistry { get; init; } = "";

    /// <summary>Names of the Secrets with which images are pulled. Default: none.</summary>
    public IList<string> ImagePullSecrets { get; init; } = [];

    /// <summary>Storage class of every volume claim that names none of its own. Default: the cluster's.</summary>
    public string StorageClass { get; init; } = "";
}
