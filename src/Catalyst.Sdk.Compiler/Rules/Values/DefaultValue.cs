using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Values;

/// <summary>One value of the defaults.</summary>
/// <param name="Path">The keys that lead to it, its own last.</param>
/// <param name="Around">The mapping that it stands in.</param>
internal readonly record struct DefaultValue(IReadOnlyList<string> Path, DataValue Value, DataMap Around)
{
    public string Key => Path[Path.Count - 1];

    /// <summary>The key of the mapping that it stands in; empty at the root.</summary>
    public string Holder => Path.Count > 1 ? Path[Path.Count - 2] : "";

    public string Dotted => string.Join(".", Path);

    public bool HasSuffix(string end) => Key.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
