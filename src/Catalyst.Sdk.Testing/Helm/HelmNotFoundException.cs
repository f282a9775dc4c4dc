namespace Catalyst.Sdk.Testing;

/// <summary>No Helm of the wanted line is on this machine.</summary>
public sealed class HelmNotFoundException : Exception
{
    /// <summary>For the default line.</summary>
    public HelmNotFoundException() : this((string?)null) { }

    /// <summary>For one line.</summary>
    /// <param name="line">Major and minor version, or null for any.</param>
    public HelmNotFoundException(string? line) : base(Text(line)) { }

    /// <summary>With a cause.</summary>
    /// <param name="message">What was looked for.</param>
    /// <param name="innerException">The cause.</param>
    public HelmNotFoundException(string message, Exception innerException) : base(message, innerException) { }

    private static string Text(string? line) => line is null
        ? "no helm on this machine: put one on the PATH, name it in HELM, or run eng/tools.sh"
        : $"no helm {line} on this machine: put one on the PATH, name it in HELM_{line.Replace('.', '_')}, or run eng/tools.sh";
}
