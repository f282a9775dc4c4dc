using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>The qualified name of an organization's vcluster: <c>{host cluster}-{organization}</c>. On its host cluster it is called as the organization.</summary>
/// <remarks>Naming convention §4.3.</remarks>
/// <example><code>VClusterName.Create("hz-fsn-rtz-prod", "acme")</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record VClusterName : ISpanParsable<VClusterName>
{
    private readonly string _text;

    private VClusterName(string text) => _text = text;

    /// <summary>The host cluster.</summary>
    public ClusterName Cluster => ClusterName.Parse(string.Join('-', _text.Split('-').Take(4)));

    /// <summary>The organization.</summary>
    public OrganizationSlug Organization => OrganizationSlug.Parse(string.Join('-', _text.Split('-').Skip(4)));

    /// <summary>The qualified name of a vcluster.</summary>
    /// <param name="cluster">The host cluster.</param>
    /// <param name="organization">The organization.</param>
    public static VClusterName Create(ClusterName cluster, OrganizationSlug organization)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        ArgumentNullException.ThrowIfNull(organization);
        return new(cluster + "-" + organization);
    }

    /// <summary>The qualified name of a vcluster that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no qualified name of a vcluster; the message says what is.</exception>
    public static VClusterName Parse(string text) => new(NameText.Checked(nameof(VClusterName), text));

    /// <summary>The qualified name of a vcluster that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The qualified name of a vcluster; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out VClusterName? result)
    {
        result = NameText.Is(nameof(VClusterName), text) ? new(text) : null;
        return result is not null;
    }

    static VClusterName IParsable<VClusterName>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<VClusterName>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out VClusterName result) => TryParse(s, out result);

    static VClusterName ISpanParsable<VClusterName>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<VClusterName>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out VClusterName result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(VClusterName? name) => name?._text;

    /// <summary>The qualified name of a vcluster that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no qualified name of a vcluster.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator VClusterName?(string? text) => text is null ? null : Parse(text);
}
