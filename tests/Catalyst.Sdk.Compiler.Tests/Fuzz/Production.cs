namespace Catalyst.Sdk.Compiler.Tests.Fuzz;

/// <summary>What an expression of a random program is.</summary>
internal enum Sort
{
    /// <summary>A <c>string</c> that is there.</summary>
    Text,

    /// <summary>A <c>string?</c>.</summary>
    MaybeText,

    /// <summary>An <c>int</c>.</summary>
    Int,

    /// <summary>An <c>int?</c>.</summary>
    MaybeInt,

    /// <summary>A <c>long</c>.</summary>
    Long,

    /// <summary>A <c>double</c>.</summary>
    Number,

    /// <summary>A <c>bool</c>.</summary>
    Bool,

    /// <summary>Elements of a collection expression of texts.</summary>
    Items,

    /// <summary>Elements of a collection expression of environment variables.</summary>
    Env,

    /// <summary>Entries of a <c>StringMap</c> initializer.</summary>
    Entries,

    /// <summary>An object for a Kubernetes property of the sort security context.</summary>
    Security,
}

/// <summary>One way to write an expression: a text with holes <c>{Sort}</c>, and <c>{text}</c>, <c>{number}</c> for literals.</summary>
/// <param name="Result">What it gives.</param>
/// <param name="Text">The C# text.</param>
/// <param name="Weight">How often it is taken beside the others.</param>
internal sealed record Production(Sort Result, string Text, int Weight = 2);
