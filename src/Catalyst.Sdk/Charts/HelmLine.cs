namespace Catalyst.Sdk;

/// <summary>The lines of Helm that merge values differently; a render may follow any of them.</summary>
public enum HelmLine
{
    /// <summary>Helm 3.11: a null of the parent does not delete a default of a subchart.</summary>
    Helm311,

    /// <summary>Helm 3.12: as 3.11.</summary>
    Helm312,

    /// <summary>Helm 3.17: a null of the parent deletes a default of a subchart, and null over null goes.</summary>
    Helm317,

    /// <summary>Helm 4.1: as 3.17, but null over null stays.</summary>
    Helm41,
}
