using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>The name that the management plane gives a cloud resource: <c>{host cluster}-{type}</c>.</summary>
/// <remarks>Naming convention §4.1. The type does not say again what the cluster says (§1.2).</remarks>
/// <example><code>CloudResourceName.Create("hz-fsn-rtz-prod", "vpc")</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record CloudResourceName : ISpanParsable<CloudResourceName>
{
    private readonly string _text;

    private CloudResourceName(string text) => _text = text;

    /// <summary>The host cluster that it belongs to.</summary>
    public ClusterName Cluster => ClusterName.Parse(string.Join('-', _text.Split('-').Take(4)));

    /// <summary>What it is, such as <c>vpc</c>.</summary>
    public string Type => string.Join('-', _text.Split('-').Skip(4));

    /// <summary>The name of a resource.</summary>
    /// <param name="cluster">The host cluster that it belongs to.</param>
    /// <param name="type">What it is: lower-case letters, digits and dashes, a letter first.</param>
    /// <exception cref="FormatException">The type is none.</exception>
    public static CloudResourceName Create(ClusterName cluster, string type) => Parse(cluster + "-" + type);

    /// <summary>The name of a cloud resource that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no name of a cloud resource; the message says what is.</exception>
    public static CloudResourceName Parse(string text) => new(NameText.Checked(nameof(CloudResourceName), text));

    /// <summary>The name of a cloud resource that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The name of a cloud resource; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CloudResourceName? result)
    {
        result = NameText.Is(nameof(CloudResourceName), text) ? new(text) : null;
        return result is not null;
    }

    static CloudResourceName IParsable<CloudResourceName>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CloudResourceName>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CloudResourceName result) => TryParse(s, out result);

    static CloudResourceName ISpanParsable<CloudResourceName>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<CloudResourceName>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out CloudResourceName result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(CloudResourceName? name) => name?._text;

    /// <summary>The name of a cloud resource that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no name of a cloud resource.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator CloudResourceName?(string? text) => text is null ? null : Parse(text);
}
