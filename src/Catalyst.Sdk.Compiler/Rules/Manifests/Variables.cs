using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>What the variables of a body hold under the default values, and which of them no value can change.</summary>
internal sealed class Variables
{
    private readonly HashSet<string> _fixed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly Variables? _outer;

    /// <param name="depth">How many helpers lead here.</param>
    public Variables(int depth = 0) => (Values, Depth) = (new Scopes(), depth);

    private Variables(Variables outer) => (Values, Depth, _outer) = (outer.Values.Inner(), outer.Depth, outer);

    public Scopes Values { get; }

    public int Depth { get; }

    public Variables Inner() => new(this);

    public Variables Declare(string name, DataValue value, bool isFixed)
    {
        Values.Declare(name, value);
        _declared.Add(name);
        if (isFixed) _fixed.Add(name);
        else _fixed.Remove(name);
        return this;
    }

    public bool IsFixed(string name) => _declared.Contains(name) ? _fixed.Contains(name) : _outer?.IsFixed(name) ?? false;
}
