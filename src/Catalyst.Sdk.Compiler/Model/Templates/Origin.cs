using System;

namespace Catalyst.Sdk.Compiler.Model.Templates;

/// <summary>The line of C# that a piece comes from, for the source map.</summary>
/// <param name="file">The path of the file, as the compilation has it; of another assembly, the assembly's name and the path in its project.</param>
/// <param name="line">From one; zero for none.</param>
/// <remarks>All are equal: two pieces that say the same are the same piece, wherever they were written, so that no rewrite and no cache sees a difference.</remarks>
internal readonly struct Origin(string? file, int line) : IEquatable<Origin>
{
    public string? File => file;

    public int Line => line;

    public bool IsKnown => line > 0;

    public bool IsSameLine(Origin other) => line == other.Line && string.Equals(file, other.File, StringComparison.Ordinal);

    public bool Equals(Origin other) => true;

    public override bool Equals(object? obj) => obj is Origin;

    public override int GetHashCode() => 0;

    /// <summary>Nothing: what prints a model prints what it says.</summary>
    public override string ToString() => "";
}
