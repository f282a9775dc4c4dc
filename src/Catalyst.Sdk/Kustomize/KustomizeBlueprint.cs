using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>The base of a Blueprint without a chart: a class whose public members are plain manifests. The build emits <c>base/</c> and
/// <c>overlays/&lt;name&gt;/</c>, folders of kustomize. CRD: <c>spec.manifests.source.kind: Kustomize</c>.</summary>
/// <remarks>There is no release, so there are no values, no lookup and no capabilities: what differs between environments is a branch over
/// <see cref="Overlay"/>, and what only the cluster knows is a <see cref="Substitution"/>. The build runs the members while compiling, once
/// without an overlay and once per overlay, and writes what differs as strategic merge patches.</remarks>
public abstract class KustomizeBlueprint : IBlueprint
{
    private bool _isRender;
    private string? _overlay;

    /// <summary>What <c>blueprint.yaml</c> says. The build evaluates the initializer while compiling.</summary>
    public abstract BlueprintSpec Spec { get; }

    /// <summary>The names of the overlays, each a folder below <c>overlays</c>: lower-case letters, digits and dashes. Default: none.</summary>
    public virtual IReadOnlyList<string> Overlays => [];

    /// <summary>The overlay being made; null for the base.</summary>
    /// <exception cref="InvalidOperationException">Outside a render.</exception>
    protected string? Overlay => _isRender ? _overlay : throw new InvalidOperationException($"This member needs a render: call new {GetType().Name}().Render().");

    /// <summary>Makes all manifests of the base or of an overlay: what <c>kustomize build</c> of the emitted folder gives, before Flux substitutes.</summary>
    /// <param name="overlay">One of <see cref="Overlays"/>. Default: the base.</param>
    /// <exception cref="ArgumentException">The Blueprint has no such overlay.</exception>
    [RequiresUnreferencedCode("Manifests are serialized by reflection.")]
    public ManifestSet Render(string? overlay = null)
    {
        if (overlay is not null && !Overlays.Contains(overlay)) throw new ArgumentException($"{GetType().Name} has no overlay '{overlay}'.", nameof(overlay));
        var copy = (KustomizeBlueprint)MemberwiseClone();
        (copy._isRender, copy._overlay) = (true, overlay);
        var manifests = TemplateRunner.Manifests(copy);
        foreach (var manifest in manifests)
        {
            FluxText.Escape(manifest.Json);
            // Kustomize leaves empty annotations out.
            if (manifest.Json["metadata"] is JsonObject metadata && metadata["annotations"] is JsonObject { Count: 0 }) metadata.Remove("annotations");
        }

        return new ManifestSet(manifests, notes: null);
    }

    /// <summary>A text that Flux puts in when it applies the manifests: <c>${name}</c>. A dollar sign and a brace in any other text stay what they are.
    /// Flux: <c>spec.postBuild.substitute</c> and <c>substituteFrom</c> of the Kustomization.</summary>
    /// <param name="name">The name: letters, digits and underscores, no digit first.</param>
    /// <exception cref="ArgumentException">The name is none.</exception>
    protected static string Substitution(string name) => FluxText.Substitution(name);

    /// <summary>The items when the condition holds, else none.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="items">The items.</param>
    protected static IList<string> When(bool condition, params string[] items) => condition ? items : [];

    /// <summary>The items when the condition holds, else none.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="items">The items.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    protected static IList<T> When<T>(bool condition, IList<T> items) => condition ? items : [];

    /// <summary>A flag and its value, two items; none when the value is null or empty.</summary>
    /// <param name="flag">The flag, such as <c>--log-level</c>.</param>
    /// <param name="value">The value.</param>
    protected static IList<string> Flag(string flag, string? value) => string.IsNullOrEmpty(value) ? [] : [flag, value];

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    protected static string Text(bool value) => value ? "true" : "false";

    /// <summary>The number in decimal.</summary>
    /// <param name="value">The value.</param>
    protected static string Text(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A dependency on another Blueprint.</summary>
    /// <param name="blueprint">Its name.</param>
    /// <param name="version">The versions that fit, such as <c>^1.0</c>.</param>
    /// <param name="alias">The name under which this Blueprint speaks of it.</param>
    protected static DependencySpec DependsOn(string blueprint, string version, string? alias = null) => new() { Blueprint = blueprint, Version = version, Alias = alias };

    /// <summary>A dependency on another Blueprint, by its class.</summary>
    /// <param name="version">The versions that fit, such as <c>^1.0</c>.</param>
    /// <param name="alias">The name under which this Blueprint speaks of it.</param>
    /// <typeparam name="TBlueprint">The other Blueprint's class.</typeparam>
    protected static DependencySpec DependsOn<TBlueprint>(string version, string? alias = null)
        where TBlueprint : IBlueprint =>
        DependsOn(((BlueprintAttribute?)Attribute.GetCustomAttribute(typeof(TBlueprint), typeof(BlueprintAttribute)))?.Name ?? typeof(TBlueprint).Name, version, alias);
}
