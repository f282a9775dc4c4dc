using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>What an environment is for. There is none for disaster recovery: a standby belongs to the same environment, in another region.</summary>
/// <remarks>Codes: prod, stg, uat, dev, poc (naming convention §2.4; CRD Environment <c>spec.envType</c>).</remarks>
/// <example><code>EnvironmentType.Prod.Branch // main</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record EnvironmentType : ISpanParsable<EnvironmentType>
{
    /// <summary>Production.</summary>
    public static EnvironmentType Prod { get; } = new("prod");

    /// <summary>Staging.</summary>
    public static EnvironmentType Stg { get; } = new("stg");

    /// <summary>Acceptance by users.</summary>
    public static EnvironmentType Uat { get; } = new("uat");

    /// <summary>Development.</summary>
    public static EnvironmentType Dev { get; } = new("dev");

    /// <summary>A proof of concept.</summary>
    public static EnvironmentType Poc { get; } = new("poc");

    private readonly string _text;

    private EnvironmentType(string text) => _text = text;

    /// <summary>As names spell it, such as <c>prod</c>.</summary>
    public string Code => _text;

    /// <summary>As location codes and servers spell it: p, s, u, d or c.</summary>
    public char Letter => Codes.Letter;

    /// <summary>The branch of an application's repository whose commits reach it: develop, staging or main; null for the types that have none.</summary>
    public string? Branch => Codes.Branch;

    /// <summary>Every environment type.</summary>
    public static IReadOnlyList<EnvironmentType> All { get; } = [.. PlatformCodes.Environments.Select(static e => new EnvironmentType(e.Code))];

    internal EnvironmentCode Codes => PlatformCodes.Environment(_text)!;

    internal static EnvironmentType Of(EnvironmentCode code) => new(code.Code);

    /// <summary>The environment type that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no environment type; the message says what is.</exception>
    public static EnvironmentType Parse(string text) => new(NameText.Checked(nameof(EnvironmentType), text));

    /// <summary>The environment type that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The environment type; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EnvironmentType? result)
    {
        result = NameText.Is(nameof(EnvironmentType), text) ? new(text) : null;
        return result is not null;
    }

    static EnvironmentType IParsable<EnvironmentType>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EnvironmentType>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EnvironmentType result) => TryParse(s, out result);

    static EnvironmentType ISpanParsable<EnvironmentType>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<EnvironmentType>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EnvironmentType result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(EnvironmentType? name) => name?._text;

    /// <summary>The environment type that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no environment type.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator EnvironmentType?(string? text) => text is null ? null : Parse(text);
}
