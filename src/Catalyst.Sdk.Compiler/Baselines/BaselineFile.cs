using System;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>A baseline of the project: an additional file, named as its Blueprint. Two are equal when they say the same.</summary>
internal sealed class BaselineFile(string path, SourceText text) : IEquatable<BaselineFile>
{
    public string Path { get; } = path;

    public SourceText Text { get; } = text;

    /// <summary>The Blueprint that it is about.</summary>
    public string Blueprint => System.IO.Path.GetFileNameWithoutExtension(Path);

    public bool Equals(BaselineFile? other) => other is not null && Path == other.Path && (ReferenceEquals(Text, other.Text) || Text.ContentEquals(other.Text));

    public override bool Equals(object? obj) => Equals(obj as BaselineFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
