using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Catalyst.Sdk;

/// <summary>What an umbrella chart sets of a chart inside it. The property's key is the dependency's alias, else its name.</summary>
/// <remarks>
/// <typeparamref name="T"/> describes the inner chart's values: the values record of another Blueprint, or a record of one's own with the
/// keys that matter. Its defaults stand for the inner chart's own; <c>values.yaml</c> gets what the initializer changes of them, and
/// nothing else. A null leaves the inner chart's default; <see cref="HelmValue.Delete"/> in <see cref="Extra"/> removes it.
/// </remarks>
/// <typeparam name="T">The inner chart's values.</typeparam>
[JsonConverter(typeof(SubchartValuesConverter))]
public sealed record SubchartValues<T> : ISubchartValues
    where T : class
{
    private readonly JsonObject? _merged;
    private T? _values;

    /// <summary>Nothing is set.</summary>
    public SubchartValues()
    {
    }

    internal SubchartValues(JsonObject merged) => _merged = merged;

    /// <summary>The switch <c>enabled</c>, which a dependency's condition reads: <c>postgresql.enabled</c>. Default: left out.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The values. A template may read them where every member of <typeparamref name="T"/> is nullable and has no default:
    /// what the inner chart does not have is not there.</summary>
    public T Values
    {
        get => _values ??= _merged is null ? ValuesPipeline.Defaults<T>() : SubchartValuesConverter.Read<T>(_merged);
        init => _values = value;
    }

    /// <summary>Further values, written as they are, over the others.</summary>
    public JsonObject? Extra { get; init; }

    JsonObject ISubchartValues.Written() => _merged is null ? SubchartValuesConverter.Written(Enabled, Values, Extra) : (JsonObject)_merged.DeepClone();
}

/// <summary>What the run asks of a <see cref="SubchartValues{T}"/> of any type.</summary>
internal interface ISubchartValues
{
    /// <summary>What stands in the values under the dependency's key.</summary>
    JsonObject Written();
}
