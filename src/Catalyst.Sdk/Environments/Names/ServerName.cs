using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Catalyst.Sdk;

/// <summary>The name of a server: <c>{provider}{region}{letter of the block}-{application}-{number}{letter of the environment type}</c>.</summary>
/// <remarks>Naming convention §4.1.</remarks>
/// <example><code>ServerName.Parse("hzfsnr-k8s-1p").Number // 1</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternates are Parse and ToString.")]
public sealed record ServerName : ISpanParsable<ServerName>
{
    private readonly string _text;

    private readonly ServerParts _parts;

    private ServerName(string text)
    {
        _text = text;
        _ = NameGrammar.Server(text, out var parts);
        _parts = parts!;
    }

    /// <summary>The cluster whose place it shares.</summary>
    public ClusterName Cluster => ClusterName.Parse(string.Join('-', _parts.Cluster.Provider.Code, _parts.Cluster.Region, _parts.Cluster.Block.Code, _parts.Cluster.Environment.Code));

    /// <summary>What runs on it, such as <c>k8s</c>.</summary>
    public string Application => _parts.Application;

    /// <summary>Its number, from 1.</summary>
    public int Number => _parts.Number;

    /// <summary>The name of a server from its parts.</summary>
    /// <param name="cluster">The cluster whose place it shares.</param>
    /// <param name="application">What runs on it: lower-case letters, digits and dashes, a letter first.</param>
    /// <param name="number">Its number, from 1 to 9999.</param>
    /// <exception cref="FormatException">The application or the number is none.</exception>
    public static ServerName Create(ClusterName cluster, string application, int number)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        return Parse(string.Create(CultureInfo.InvariantCulture, $"{cluster.Provider.Code}{cluster.RegionCode}{cluster.BuildingBlock.Letter}-{application}-{number}{cluster.EnvironmentType.Letter}"));
    }

    /// <summary>The name of a server that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no name of a server; the message says what is.</exception>
    public static ServerName Parse(string text) => new(NameText.Checked(nameof(ServerName), text));

    /// <summary>The name of a server that a text is, when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The name of a server; null when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ServerName? result)
    {
        result = NameText.Is(nameof(ServerName), text) ? new(text) : null;
        return result is not null;
    }

    static ServerName IParsable<ServerName>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ServerName>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ServerName result) => TryParse(s, out result);

    static ServerName ISpanParsable<ServerName>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ServerName>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ServerName result) => TryParse(s.ToString(), out result);

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    /// <summary>The text; null gives null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(ServerName? name) => name?._text;

    /// <summary>The name of a server that a text is; null gives null. Constants are checked while the code is written.</summary>
    /// <exception cref="FormatException">The text is no name of a server.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ServerName?(string? text) => text is null ? null : Parse(text);
}
