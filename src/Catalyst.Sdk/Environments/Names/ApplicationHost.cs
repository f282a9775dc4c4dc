using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>The host name of an application: <c>{application}.{environment}.{domain of the Sovereign or the organization}</c>.</summary>
/// <remarks>Naming convention §5.1.</remarks>
/// <example><code>ApplicationHost.Create("shop", "acme-prod", "example.org")</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record ApplicationHost : ISpanParsable<ApplicationHost>
{
    private readonly string _text;

    private readonly HostParts _parts;

    private ApplicationHost(string text)
    {
        _text = text;
        _ = NameGrammar.ApplicationHost(text, out var parts);
        _parts = parts!;
    }

    /// <summary>The application.</summary>
    public string Application => _parts.First;

    /// <summary>The environment.</summary>
    public EnvironmentName Environment => EnvironmentName.Parse(_parts.Second);

    /// <summary>The domain of the Sovereign or of the organization.</summary>
    public string Domain => _parts.Domain;

    /// <summary>The host name of an application.</summary>
    /// <param name="application">The application.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="domain">The domain of the Sovereign or of the organization.</param>
    /// <exception cref="FormatException">The application or the domain is no part of a host name.</exception>
    public static ApplicationHost Create(string application, EnvironmentName environment, string domain) => Parse(application + "." + environment + "." + domain);

    /// <summary>The host name of an application that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no host name of an application; the message says what is.</exception>
    public static ApplicationHost Parse(string text) => new(NameText.Checked(nameof(ApplicationHost), text));

    /// <summary>The host name of an application that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The host name of an application; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ApplicationHost? result)
    {
        result = NameText.Is(nameof(ApplicationHost), text) ? new(text) : null;
        return result is not null;
    }

    static ApplicationHost IParsable<ApplicationHost>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ApplicationHost>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ApplicationHost result) => TryParse(s, out result);

    static ApplicationHost ISpanParsable<ApplicationHost>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ApplicationHost>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ApplicationHost result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(ApplicationHost? name) => name?._text;

    /// <summary>The host name of an application that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no host name of an application.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ApplicationHost?(string? text) => text is null ? null : Parse(text);
}
