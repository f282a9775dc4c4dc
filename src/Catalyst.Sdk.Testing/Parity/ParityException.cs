namespace Catalyst.Sdk.Testing;

/// <summary>Two renders differ, or only one of them failed.</summary>
public sealed class ParityException : Exception
{
    /// <summary>Without a message.</summary>
    public ParityException() { }

    /// <summary>With what differs.</summary>
    /// <param name="message">The differences, one per line.</param>
    public ParityException(string message) : base(message) { }

    /// <summary>With a cause.</summary>
    /// <param name="message">The differences, one per line.</param>
    /// <param name="innerException">The cause.</param>
    public ParityException(string message, Exception innerException) : base(message, innerException) { }
}
