using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>The base of every Blueprint: a class whose public members are the templates of a chart.</summary>
/// <typeparam name="TValues">The values record: what an operator may set.</typeparam>
public abstract class Blueprint<TValues> : Blueprint
    where TValues : class
{
    private TValues? _values;

    /// <summary>The values of this render. Helm: <c>.Values</c>.</summary>
    /// <exception cref="InvalidOperationException">Outside a render.</exception>
    public TValues Values => _values ?? throw new InvalidOperationException($"Values exist during a render only: call new {GetType().Name}().Render(), or Render(x => x.Member) for one member.");

    /// <summary>The defaults: where a named overlay starts, <c>[Overlay("prod")] static MyValues Prod =&gt; Defaults with { Replicas = 3 };</c>.
    /// A required member of it is unset.</summary>
    protected static TValues Defaults => ValuesPipeline.Defaults<TValues>();

    /// <summary>Renders all templates with changed defaults.</summary>
    /// <param name="configure">Makes the values from the defaults, with <c>with</c>. Default: the defaults.</param>
    /// <param name="options">What the render is told beside values.</param>
    /// <exception cref="ValuesException">The schema refuses the values, or a required one is not given.</exception>
    /// <exception cref="ChartException">A template stops.</exception>
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    public ManifestSet Render(Func<TValues, TValues>? configure = null, RenderOptions? options = null) =>
        UmbrellaRun.Render(this, ValuesPipeline.Configured((configure ?? (static v => v))(ValuesPipeline.Defaults<TValues>()) ?? throw new ArgumentException("The function gives null.", nameof(configure))), [], options);

    /// <summary>Renders all templates with values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="options">What the render is told beside values.</param>
    /// <exception cref="ValuesException">The schema refuses the values, or a required one is not given.</exception>
    /// <exception cref="ChartException">A template stops.</exception>
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    public ManifestSet Render(TValues values, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        return UmbrellaRun.Render(this, ValuesPipeline.ToJson(values), [], options);
    }

    /// <summary>Renders all templates with an overlay on the defaults, merged as Helm does: maps merge, lists replace, null deletes.</summary>
    /// <param name="overlay">A values file.</param>
    /// <param name="options">What the render is told beside values.</param>
    /// <exception cref="ValuesException">The overlay is no YAML mapping, or the schema refuses the values.</exception>
    /// <exception cref="ChartException">A template stops.</exception>
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    public ManifestSet RenderYaml(string overlay, RenderOptions? options = null) =>
        UmbrellaRun.Render(this, ValuesPipeline.DefaultsJson<TValues>(), OverlayReader.Read(overlay), options);

    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    internal override ManifestSet RenderOverlay(string overlay, RenderOptions? options) => RenderYaml(overlay, options);

    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    internal override Blueprint InsideRender(RenderOptions? options) => Prepared(ValuesPipeline.DefaultsJson<TValues>(), options);

    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    internal Blueprint<TValues> Prepared(System.Text.Json.Nodes.JsonObject values, RenderOptions? options) => (Blueprint<TValues>)UmbrellaRun.Inside(this, values, options);

    internal override Blueprint InsideRender(System.Text.Json.Nodes.JsonObject values, RenderContext context)
    {
        var copy = (Blueprint<TValues>)With(context);
        copy._values = ValuesPipeline.FromJson<TValues>(values);
        return copy;
    }
}
