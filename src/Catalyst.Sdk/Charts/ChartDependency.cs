using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>A chart inside an umbrella chart: one entry of <c>dependencies</c> in <c>Chart.yaml</c>. Its values are a property of the values
/// record under its alias, else its name: a <see cref="SubchartValues{T}"/>, or a <c>JsonObject</c>.</summary>
/// <remarks>The build copies the chart into the output: that of a Blueprint from where it is emitted, every other one from the project's
/// <c>charts/</c> folder, from a <c>file://</c> repository, or from the folders of the build property <c>CatalystChartCache</c>.</remarks>
public sealed record ChartDependency
{
    /// <summary>The chart's name. Required.</summary>
    public string? Name { get; init; }

    /// <summary>Version or range of versions, as Helm reads them. Required.</summary>
    public string? Version { get; init; }

    /// <summary>Where it is: an <c>https://</c>, <c>http://</c>, <c>oci://</c> or <c>file://</c> address (the last one relative to the
    /// project), or <c>@name</c> of a repository that Helm knows. Default: the chart is in <c>charts/</c> already.</summary>
    public string? Repository { get; init; }

    /// <summary>The name it has inside this chart, and its key in the values. Default: <see cref="Name"/>.</summary>
    public string? Alias { get; init; }

    /// <summary>Path of a boolean value that switches it, such as <c>postgresql.enabled</c>; several are separated by commas, the first
    /// that exists counts. Default: always on.</summary>
    public string? Condition { get; init; }

    /// <summary>Tags that switch it together with others.</summary>
    public IList<string>? Tags { get; init; }

    /// <summary>Values of the inner chart that become values of this one.</summary>
    [JsonPropertyName("import-values")]
    public IList<ImportValue>? ImportValues { get; init; }

    /// <summary>The Blueprint whose chart it is; null for every other chart.</summary>
    internal Type? Blueprint { get; init; }

    /// <summary>The chart of another Blueprint, by its class: the native run renders it too. Refine it with <c>with { … }</c>.</summary>
    /// <param name="version">Version or range of versions, as Helm reads them.</param>
    /// <typeparam name="TBlueprint">The other Blueprint's class.</typeparam>
    public static ChartDependency On<TBlueprint>(string version)
        where TBlueprint : Blueprint, new() =>
        new() { Name = ((BlueprintAttribute?)Attribute.GetCustomAttribute(typeof(TBlueprint), typeof(BlueprintAttribute)))?.Name, Version = version, Blueprint = typeof(TBlueprint) };
}

/// <summary>Values of an inner chart that become values of the outer one: the name of an export of the inner chart (a string converts),
/// or a pair of paths.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternate is the Export property.")]
public sealed record ImportValue
{
    /// <summary>Name of an export that the inner chart declares under <c>exports</c>; written alone, as a string.</summary>
    [JsonPropertyName("*")]
    public string? Export { get; init; }

    /// <summary>Path in the inner chart's values.</summary>
    public string? Child { get; init; }

    /// <summary>Path in this chart's values; <c>.</c> is the root.</summary>
    public string? Parent { get; init; }

    /// <summary>The export of this name.</summary>
    [return: NotNullIfNotNull(nameof(export))]
    public static implicit operator ImportValue?(string? export) => export is null ? null : new() { Export = export };
}
