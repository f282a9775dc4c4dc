namespace Catalyst.Sdk;

/// <summary>One key of a Secret that <c>PersistentSecret</c> keeps.</summary>
public sealed class Key
{
    private Key(string name, int length, string? text)
    {
        Name = name;
        Length = length;
        Value = text;
    }

    /// <summary>The key.</summary>
    public string Name { get; }

    internal int Length { get; }

    internal string? Value { get; }

    /// <summary>Letters and digits, made the first time and kept from then on.</summary>
    /// <param name="name">The key.</param>
    /// <param name="length">How many characters.</param>
    public static Key Random(string name, int length) => new(name, length, null);

    /// <summary>A text that is known.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The text, not encoded.</param>
    public static Key Text(string name, string value) => new(name, 0, value);
}
