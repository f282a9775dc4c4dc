using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>How a Blueprint's topology calls a cluster: <c>mgmt</c>, <c>dmz</c> or <c>rtz</c>, a dash, capitals or digits.</summary>
/// <remarks>CRD Blueprint <c>spec.topology.perTopology.*.placement.clusters</c>. The platform's CI takes the letters A and B only.</remarks>
/// <example><code>ClusterId.Create(VirtualCluster.Rtz, "A") // rtz-A</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record ClusterId : ISpanParsable<ClusterId>
{
    private readonly string _text;

    private ClusterId(string text) => _text = text;

    /// <summary>The zone.</summary>
    public VirtualCluster Zone => _text[0] switch { 'm' => VirtualCluster.Mgmt, 'd' => VirtualCluster.Dmz, _ => VirtualCluster.Rtz };

    /// <summary>What tells the clusters of a zone apart, such as <c>A</c>.</summary>
    public string Suffix => _text[(_text.IndexOf('-', StringComparison.Ordinal) + 1)..];

    /// <summary>The id of a cluster.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="suffix">Capitals and digits, such as <c>A</c>.</param>
    /// <exception cref="FormatException">The suffix is none.</exception>
    public static ClusterId Create(VirtualCluster zone, string suffix) => Parse((zone switch { VirtualCluster.Mgmt => "mgmt-", VirtualCluster.Dmz => "dmz-", _ => "rtz-" }) + suffix);

    /// <summary>The id of a cluster that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no id of a cluster; the message says what is.</exception>
    public static ClusterId Parse(string text) => new(NameText.Checked(nameof(ClusterId), text));

    /// <summary>The id of a cluster that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The id of a cluster; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ClusterId? result)
    {
        result = NameText.Is(nameof(ClusterId), text) ? new(text) : null;
        return result is not null;
    }

    static ClusterId IParsable<ClusterId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ClusterId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClusterId result) => TryParse(s, out result);

    static ClusterId ISpanParsable<ClusterId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ClusterId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClusterId result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(ClusterId? name) => name?._text;

    /// <summary>The id of a cluster that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no id of a cluster.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ClusterId?(string? text) => text is null ? null : Parse(text);
}
