using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>The host name of a component of the control plane: <c>{component}.{location code}.{domain of the Sovereign}</c>.</summary>
/// <remarks>Naming convention §5.1.</remarks>
/// <example><code>ControlPlaneHost.Create("gitea", "hfmp", "example.org")</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record ControlPlaneHost : ISpanParsable<ControlPlaneHost>
{
    private readonly string _text;

    private readonly HostParts _parts;

    private ControlPlaneHost(string text)
    {
        _text = text;
        _ = NameGrammar.ControlPlaneHost(text, out var parts);
        _parts = parts!;
    }

    /// <summary>The component, such as <c>gitea</c>.</summary>
    public string Component => _parts.First;

    /// <summary>The place.</summary>
    public LocationCode Location => LocationCode.Parse(_parts.Second);

    /// <summary>The domain of the Sovereign.</summary>
    public string Domain => _parts.Domain;

    /// <summary>The namespace that a component runs in: <c>catalyst-{component}</c>.</summary>
    public string Namespace => "catalyst-" + _parts.First;

    /// <summary>The host name of a component.</summary>
    /// <param name="component">The component.</param>
    /// <param name="location">The place.</param>
    /// <param name="domain">The domain of the Sovereign.</param>
    /// <exception cref="FormatException">The component or the domain is no part of a host name.</exception>
    public static ControlPlaneHost Create(string component, LocationCode location, string domain) => Parse(component + "." + location + "." + domain);

    /// <summary>The host name of the control plane that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no host name of the control plane; the message says what is.</exception>
    public static ControlPlaneHost Parse(string text) => new(NameText.Checked(nameof(ControlPlaneHost), text));

    /// <summary>The host name of the control plane that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The host name of the control plane; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ControlPlaneHost? result)
    {
        result = NameText.Is(nameof(ControlPlaneHost), text) ? new(text) : null;
        return result is not null;
    }

    static ControlPlaneHost IParsable<ControlPlaneHost>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ControlPlaneHost>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ControlPlaneHost result) => TryParse(s, out result);

    static ControlPlaneHost ISpanParsable<ControlPlaneHost>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ControlPlaneHost>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ControlPlaneHost result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(ControlPlaneHost? name) => name?._text;

    /// <summary>The host name of the control plane that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no host name of the control plane.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ControlPlaneHost?(string? text) => text is null ? null : Parse(text);
}
