using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>What every Blueprint has. Derive from <see cref="Blueprint{TValues}"/>.</summary>
/// <remarks>The build compiles the public members that return Kubernetes objects to Helm templates; <c>Render</c> runs the same members natively.</remarks>
public abstract partial class Blueprint : IBlueprint
{
    internal RenderContext? Context { get; set; }

    /// <summary>What <c>blueprint.yaml</c> says. The build evaluates the initializer while compiling.</summary>
    public abstract BlueprintSpec Spec { get; }

    /// <summary>What <c>Chart.yaml</c> says beyond name and version.</summary>
    public virtual ChartSpec ChartFile => new();

    /// <summary>The release being rendered. Helm: <c>.Release</c>.</summary>
    public ReleaseInfo Release => Current.Release;

    /// <summary>The chart being rendered. Helm: <c>.Chart</c>.</summary>
    public ChartInfo Chart => Current.Chart;

    /// <summary>What the cluster can do. Helm: <c>.Capabilities</c>.</summary>
    public CapabilitiesInfo Capabilities => Current.Capabilities;

    /// <summary>Files that travel in the chart. Helm: <c>.Files</c>.</summary>
    public ChartFiles Files => Current.Files;

    /// <summary>The chart's name, or <c>nameOverride</c> where the values have it; at most 63 bytes.</summary>
    public virtual string Name => GoStrings.Short(Current.Text("nameOverride").Or(Chart.Name), GoStrings.NameLimit);

    /// <summary>The name that every object of the release begins with: the release's and the chart's names, or <c>fullnameOverride</c>
    /// where the values have it; at most 63 bytes.</summary>
    public virtual string FullName
    {
        get
        {
            if (Current.Text("fullnameOverride") is { Length: > 0 } full) return GoStrings.Short(full, GoStrings.NameLimit);
            var name = Current.Text("nameOverride").Or(Chart.Name);
            return GoStrings.Short(Release.Name.Contains(name, StringComparison.Ordinal) ? Release.Name : $"{Release.Name}-{name}", GoStrings.NameLimit);
        }
    }

    /// <summary>The labels of every object: chart, name, instance, version, manager.</summary>
    public virtual StringMap Labels
    {
        get
        {
            var labels = new StringMap
            {
                { "helm.sh/chart", GoStrings.Short($"{Chart.Name}-{Chart.Version}".Replace('+', '_'), GoStrings.NameLimit) },
                SelectorEntries(),
                { "app.kubernetes.io/managed-by", Release.Service },
            };
            if (Chart.AppVersion.Length > 0) labels.Add("app.kubernetes.io/version", Chart.AppVersion);
            return labels;
        }
    }

    /// <summary>The labels that select the pods of this release; they never change over its life.</summary>
    public virtual StringMap SelectorLabels => SelectorEntries();

    /// <summary>The name of the service account: <c>serviceAccount.name</c> where the values have it, else <see cref="FullName"/>,
    /// or <c>default</c> when <c>serviceAccount.create</c> is false.</summary>
    public virtual string ServiceAccountName =>
        Current.Text("serviceAccount", "name").Or(Current.Flag("serviceAccount", "create") ?? true ? FullName : "default");

    internal RenderContext Current => Context
        ?? throw new InvalidOperationException($"This member needs a render: call new {GetType().Name}().Render(), or Render(x => x.Member) for one member.");

    /// <summary>The text that Helm shows after an installation: <c>NOTES.txt</c>. Default: one line with the release's name.</summary>
    protected virtual string? Notes() => null;

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
    /// <param name="flag">The flag, such as <c>--quantization</c>.</param>
    /// <param name="value">The value.</param>
    protected static IList<string> Flag(string flag, string? value) => string.IsNullOrEmpty(value) ? [] : [flag, value];

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    protected static string Text(bool value) => value ? "true" : "false";

    /// <summary>The number in decimal.</summary>
    /// <param name="value">The value.</param>
    protected static string Text(int value) => Text((long)value);

    /// <summary>The number in decimal.</summary>
    /// <param name="value">The value.</param>
    protected static string Text(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The number as JSON prints it: <c>0.9</c>, <c>1</c>, <c>1e-7</c>.</summary>
    /// <param name="value">The value.</param>
    protected static string Text(double value) => GoJson.Number(value);

    /// <summary>The duration in Go's syntax: <c>1h30m0s</c>, <c>1.5s</c>, <c>0s</c>. Helm: <c>duration</c>.</summary>
    /// <param name="value">The duration; in a template <c>TimeSpan.FromSeconds</c>, <c>FromMinutes</c>, <c>FromHours</c> or <c>FromDays</c> of a whole number
    /// or of a constant, or a static readonly field that holds one.</param>
    protected static string Text(TimeSpan value) => GoDuration.Text(value.Ticks);

    /// <summary>The value as YAML, keys sorted, without the last line break. Helm: <c>toYaml</c>.</summary>
    /// <param name="value">A value: a list, a map, JSON, a Kubernetes object.</param>
    protected static string ToYaml(object? value) => GoYaml.Write(ManifestJson.ToNode(value));

    /// <summary>The value as JSON, keys sorted. Helm: <c>toJson</c>.</summary>
    /// <param name="value">A value: a list, a map, JSON, a Kubernetes object.</param>
    protected static string ToJson(object? value) => GoJson.Write(ManifestJson.ToNode(value));

    /// <summary>Rendering stops with a message. Helm: <c>fail</c>.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <exception cref="ChartException">Always.</exception>
    [DoesNotReturn]
    protected static string Fail(string message) => throw new ChartException(message);

    /// <summary>The value, or a stop with a message when it is null or an empty text. Helm: <c>required</c>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="message">What is missing.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <exception cref="ChartException">The value is null or an empty text.</exception>
    protected static T Required<T>(T? value, string message) => value is null or "" ? throw new ChartException(message) : value;

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

    /// <summary>A copy of this Blueprint that knows one render.</summary>
    internal Blueprint With(RenderContext context)
    {
        var copy = (Blueprint)MemberwiseClone();
        copy.Context = context;
        return copy;
    }

    internal string? NotesText() => Notes();

    /// <summary>A copy of this Blueprint inside a render of its defaults.</summary>
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    internal abstract Blueprint InsideRender(RenderOptions? options);

    /// <summary>A copy of this Blueprint inside a render of values that are merged and checked.</summary>
    internal abstract Blueprint InsideRender(System.Text.Json.Nodes.JsonObject values, RenderContext context);

    /// <summary>All templates with an overlay on the defaults: <c>RenderYaml</c> of whatever values record.</summary>
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    internal abstract ManifestSet RenderOverlay(string overlay, RenderOptions? options);

    private StringMap SelectorEntries() => new()
    {
        { "app.kubernetes.io/name", Name },
        { "app.kubernetes.io/instance", Release.Name },
    };
}
