using System.Globalization;

namespace Catalyst.Sdk;

/// <summary>The cluster's Kubernetes version. Helm: <c>.Capabilities.KubeVersion</c>.</summary>
public sealed class KubeVersionInfo
{
    private readonly (long Major, long Minor, long Patch) _numbers;

    internal KubeVersionInfo(string version)
    {
        var text = version.StartsWith('v') ? version[1..] : version;
        var end = text.IndexOfAny(['-', '+']);
        var core = end < 0 ? text : text[..end];
        _numbers = Numbers(core) ?? throw new ArgumentException($"'{version}' is no Kubernetes version; write it like 1.31 or v1.31.2.", nameof(version));
        Version = FormattableString.Invariant($"v{_numbers.Major}.{_numbers.Minor}.{_numbers.Patch}") + (end < 0 ? "" : text[end..]);
        Major = _numbers.Major.ToString(CultureInfo.InvariantCulture);
        Minor = _numbers.Minor.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The whole version: <c>v1.31.2</c>, with what a vendor appends. Helm: <c>.Version</c>.</summary>
    public string Version { get; }

    /// <summary>The first number, as text. Helm: <c>.Major</c>.</summary>
    public string Major { get; }

    /// <summary>The second number, as text. Helm: <c>.Minor</c>.</summary>
    public string Minor { get; }

    /// <summary>Whether the cluster has this version or a later one. What a vendor appends (<c>-eks-036c24b</c>, <c>+k3s1</c>) does not count.
    /// Helm: <c>semverCompare "&gt;=1.27-0"</c>.</summary>
    /// <param name="version">A constant of two or three numbers: <c>1.27</c>, <c>1.27.4</c>.</param>
    /// <exception cref="ArgumentException">The text is no such version.</exception>
    public bool AtLeast(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var least = Numbers(version) ?? throw new ArgumentException($"'{version}' is no version of two or three numbers, such as 1.27 or 1.27.4.", nameof(version));
        return _numbers.CompareTo(least) >= 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Version;

    private static (long Major, long Minor, long Patch)? Numbers(string text)
    {
        var parts = text.Split('.');
        if (parts.Length is < 2 or > 3) return null;
        var numbers = new long[3];
        for (var i = 0; i < parts.Length; i++)
            if (!long.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        return (numbers[0], numbers[1], numbers[2]);
    }
}
