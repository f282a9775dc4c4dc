using System.ComponentModel;

namespace Catalyst.Sdk;

/// <summary>What an assembly tells the Blueprint compiler of the projects that reference it about one of its public types: defaults,
/// documentation, lowered bodies of helpers. The build writes these attributes; nobody types them.</summary>
/// <param name="type">The type's documentation id.</param>
/// <param name="version">The version of the contract's form.</param>
/// <param name="content">The contract.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CatalystContractAttribute(string type, int version, string content) : Attribute
{
    /// <summary>The type's documentation id.</summary>
    public string Type { get; } = type;

    /// <summary>The version of the contract's form.</summary>
    public int Version { get; } = version;

    /// <summary>The contract.</summary>
    public string Content { get; } = content;
}
