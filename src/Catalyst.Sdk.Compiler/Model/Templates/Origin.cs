using System;

namespace Catalyst.Sdk.Compiler.Model.Templates;

/// <summary>The line of C# that a piece comes from, for the source map.</summary>
/// <param name="file">The path of the file, as the compilation has it; of another assembly, the assembly's name and the path in its project.</param>
/// <param name="line">From one; zero for none.</param>
/// <param name="start">Where the syntax begins in the file.</param>
/// <param name="length">How long the syntax is; zero where only the line is known.</param>
/// <remarks>All are equal: two pieces that say the same are the same piece, wherever they were written, so that no rewrite and no cache sees a difference.</remarks>
internal readonly struct Origin(string? file, int line, int start = 0, int length = 0) : IEquatable<Origin>
{
    public string? File => file;

    public int Line => line;

    public int Start => start;

    public int Length => length;

    /// <summary>Whether the very syntax is known, for a diagnostic.</summary>
    public bool HasSpan => length > 0;

    public bool IsKnown => line > 0;

    public bool IsSameLine(Origin other) => line == other.Line && string.Equals(file, other.File, StringComparison.Ordinal);

    public bool Equals(Origin other) => true;

    public override bool Equals(object? obj) => obj is Origin;

    public override int GetHashCode() => 0;

    /// <summary>Nothing: what prints a model prints what it says.</summary>
    public override string ToString() => "";
}
