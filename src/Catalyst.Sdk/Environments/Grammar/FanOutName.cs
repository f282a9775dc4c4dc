using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Catalyst.Sdk;

/// <summary>The name of the Helm release that the application controller makes for one cluster.</summary>
internal static class FanOutName
{
    public const int Limit = 63;

    private const int Kept = 57, Digits = 5;

    public static string Of(string application, string cluster)
    {
        var whole = application + "-" + cluster;
        return whole.Length <= Limit ? whole : whole.Substring(0, Kept).TrimEnd('-') + "-" + Hash(application + "\0" + cluster);
    }

    private static string Hash(string text)
    {
#if NET
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
#else
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
#endif
        var digits = new StringBuilder();
        foreach (var b in hash) digits.Append(b.ToString("x2", CultureInfo.InvariantCulture));
        return digits.ToString(0, Digits);
    }
}
