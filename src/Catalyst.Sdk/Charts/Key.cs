using System.Security.Cryptography;
using System.Text;

namespace Catalyst.Sdk;

/// <summary>One key of a Secret that <c>PersistentSecret</c> keeps, or the two of a certificate.</summary>
public sealed class Key
{
    private const string Alphanumeric = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private readonly string[] _names;
    private readonly string? _given;
    private readonly Func<string[]> _make;

    private Key(string[] names, string? given, Func<string[]> make) => (_names, _given, _make) = (names, given, make);

    /// <summary>The key; of a certificate, the one of the certificate itself.</summary>
    public string Name => _names[0];

    /// <summary>Letters and digits, made the first time and kept from then on. Helm: <c>randAlphaNum</c>.</summary>
    /// <param name="name">The key.</param>
    /// <param name="length">How many characters.</param>
    /// <param name="given">A text that an operator may give instead; it then replaces what is kept. Null or empty: none.</param>
    public static Key Random(string name, int length, string? given = null) => new([name], given, () => [RandomText(length)]);

    /// <summary>A random UUID of version 4, made the first time and kept from then on. Helm: <c>uuidv4</c>.</summary>
    /// <param name="name">The key.</param>
    public static Key Uuid(string name) => new([name], null, static () => [Guid.NewGuid().ToString()]);

    /// <summary>A text that is known: it is written as it is, whatever the cluster holds.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The text, not encoded.</param>
    public static Key Text(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new([name], null, () => [value]) { IsKnown = true };
    }

    /// <summary>A self-signed certificate and its private key under two keys, made the first time; kept while both are there.
    /// Helm: <c>genSelfSignedCert</c>.</summary>
    /// <param name="certificateName">The key of the certificate, such as <c>tls.crt</c>.</param>
    /// <param name="privateKeyName">The key of the private key, such as <c>tls.key</c>.</param>
    /// <param name="commonName">The common name.</param>
    /// <param name="days">How long it is valid.</param>
    /// <param name="dnsNames">Further names.</param>
    public static Key Certificate(string certificateName, string privateKeyName, string commonName, int days, params string[] dnsNames) =>
        new([certificateName, privateKeyName], null, () =>
        {
            var pair = CertificatePair.Create(commonName, days, dnsNames);
            return [pair.Certificate, pair.PrivateKey];
        });

    internal static string RandomText(int length) => RandomNumberGenerator.GetString(Alphanumeric, length);

    private bool IsKnown { get; init; }

    /// <summary>The entries of the Secret's data, from what the cluster holds.</summary>
    internal IEnumerable<KeyValuePair<string, byte[]>> Entries(IDictionary<string, byte[]>? existing)
    {
        if (!string.IsNullOrEmpty(_given)) return Pairs([_given]);
        if (IsKnown || existing is null || _names.Any(name => !existing.TryGetValue(name, out var kept) || kept is not { Length: > 0 })) return Pairs(_make());
        return _names.Select(name => KeyValuePair.Create(name, existing[name]));
    }

    private IEnumerable<KeyValuePair<string, byte[]>> Pairs(string[] texts) => _names.Zip(texts, static (name, text) => KeyValuePair.Create(name, Encoding.UTF8.GetBytes(text)));
}
