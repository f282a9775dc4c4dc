using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>The name of an environment: <c>{organization}-{environment type}</c>.</summary>
/// <remarks>Naming convention §11.</remarks>
/// <example><code>EnvironmentName.Parse("acme-prod").SecretsPath // org/acme/env/prod/</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record EnvironmentName : ISpanParsable<EnvironmentName>
{
    private readonly string _text;

    private readonly EnvironmentParts _parts;

    private EnvironmentName(string text)
    {
        _text = text;
        _ = NameGrammar.EnvironmentName(text, out var parts);
        _parts = parts!;
    }

    /// <summary>The organization.</summary>
    public OrganizationSlug Organization => OrganizationSlug.Parse(_parts.Organization);

    /// <summary>The environment type.</summary>
    public EnvironmentType Type => EnvironmentType.Of(_parts.Environment);

    /// <summary>The name of its policy: <c>{organization}-{environment type}-policy</c>.</summary>
    public string PolicyName => _text + "-policy";

    /// <summary>The subjects of its streams: <c>ws.{organization}-{environment type}.&gt;</c>.</summary>
    public string StreamPrefix => "ws." + _text + ".>";

    /// <summary>Where its secrets are: <c>org/{organization}/env/{environment type}/</c>.</summary>
    public string SecretsPath => "org/" + _parts.Organization + "/env/" + _parts.Environment.Code + "/";

    /// <summary>The name of an environment from its parts.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="type">The environment type.</param>
    public static EnvironmentName Create(OrganizationSlug organization, EnvironmentType type)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(type);
        return new(organization + "-" + type);
    }

    /// <summary>The name of an environment that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no name of an environment; the message says what is.</exception>
    public static EnvironmentName Parse(string text) => new(NameText.Checked(nameof(EnvironmentName), text));

    /// <summary>The name of an environment that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The name of an environment; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EnvironmentName? result)
    {
        result = NameText.Is(nameof(EnvironmentName), text) ? new(text) : null;
        return result is not null;
    }

    static EnvironmentName IParsable<EnvironmentName>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EnvironmentName>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EnvironmentName result) => TryParse(s, out result);

    static EnvironmentName ISpanParsable<EnvironmentName>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<EnvironmentName>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EnvironmentName result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(EnvironmentName? name) => name?._text;

    /// <summary>The name of an environment that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no name of an environment.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator EnvironmentName?(string? text) => text is null ? null : Parse(text);
}
