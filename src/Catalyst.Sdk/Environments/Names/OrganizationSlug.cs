using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>The short name of an organization: 3 to 32 lower-case letters, digits and dashes, a letter first; no word of the platform.</summary>
/// <remarks>CRD Organization <c>spec.slug</c>, naming convention §2.5. Reserved: system, flux, crossplane, catalyst, gitea, the providers, the building blocks, the environment types.</remarks>
/// <example><code>OrganizationSlug.Parse("acme")</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record OrganizationSlug : ISpanParsable<OrganizationSlug>
{
    private readonly string _text;

    private OrganizationSlug(string text) => _text = text;

    /// <summary>The words that no organization is called.</summary>
    public static IReadOnlyList<string> Reserved => PlatformCodes.ReservedSlugs;

    /// <summary>The name of its vcluster on every host cluster: the slug itself.</summary>
    public string VCluster => _text;

    /// <summary>The slug of an organization that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no slug of an organization; the message says what is.</exception>
    public static OrganizationSlug Parse(string text) => new(NameText.Checked(nameof(OrganizationSlug), text));

    /// <summary>The slug of an organization that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The slug of an organization; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out OrganizationSlug? result)
    {
        result = NameText.Is(nameof(OrganizationSlug), text) ? new(text) : null;
        return result is not null;
    }

    static OrganizationSlug IParsable<OrganizationSlug>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OrganizationSlug>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out OrganizationSlug result) => TryParse(s, out result);

    static OrganizationSlug ISpanParsable<OrganizationSlug>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<OrganizationSlug>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out OrganizationSlug result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(OrganizationSlug? name) => name?._text;

    /// <summary>The slug of an organization that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no slug of an organization.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator OrganizationSlug?(string? text) => text is null ? null : Parse(text);
}
