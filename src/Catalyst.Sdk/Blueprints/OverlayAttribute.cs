namespace Catalyst.Sdk;

/// <summary>A named overlay: a static property of the Blueprint that makes the values of one environment from the defaults. The build writes what
/// differs to <c>overlays/&lt;name&gt;.yaml</c> and lists it in <c>blueprint.yaml</c>; <c>ci/&lt;name&gt;</c> goes to
/// <c>chart/ci/&lt;name&gt;-values.yaml</c>, where chart testing looks. CRD: <c>spec.manifests.overlays</c>.</summary>
/// <remarks>Helm merges the file over the chart's values: mappings entry by entry, a list replaces whole, null removes. The schema is asked while building.</remarks>
/// <example><code>[Overlay("prod")] static VllmValues Prod =&gt; Defaults with { Replicas = 3, Gpu = Defaults.Gpu with { Enabled = true } };</code></example>
/// <param name="name">Lower-case letters, digits and dashes; with <c>ci/</c> in front for tests.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OverlayAttribute(string name) : Attribute
{
    /// <summary>The overlay's name.</summary>
    public string Name { get; } = name;
}
