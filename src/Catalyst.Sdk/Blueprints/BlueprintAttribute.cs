namespace Catalyst.Sdk;

/// <summary>Marks a class derived from <see cref="Blueprint{TValues}"/> as a Blueprint: the build turns it into a folder.</summary>
/// <param name="name">The name, <c>bp-</c> and lower-case letters, digits and dashes. CRD: <c>metadata.name</c>; also the chart's name.</param>
/// <param name="version">The version, <c>major.minor.patch</c> with an optional pre-release. CRD: <c>spec.version</c>; also the chart's version.
/// Left out: the build property <c>CatalystVersion</c>, else <c>Version</c> without build metadata.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class BlueprintAttribute(string name, string? version = null) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The version; null when the build gives it.</summary>
    public string? Version { get; } = version;

    /// <summary>The folder under the output root, with forward slashes. Default: the name without <c>bp-</c>.</summary>
    public string? Folder { get; set; }
}
