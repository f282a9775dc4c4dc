using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Evaluation;

/// <summary>The variables of a body: parameters and locals, each scope over the one around it.</summary>
internal sealed class Scopes(Scopes? outer = null)
{
    private readonly Dictionary<string, DataValue> _variables = new(StringComparer.Ordinal);

    public DataValue? this[string name] => _variables.TryGetValue(name, out var value) ? value : outer?[name];

    public Scopes Inner() => new(this);

    public Scopes Declare(string name, DataValue value)
    {
        _variables[name] = value;
        return this;
    }

    /// <summary>Sets the variable where it is declared.</summary>
    public void Assign(string name, DataValue value)
    {
        if (_variables.ContainsKey(name) || outer is null) _variables[name] = value;
        else outer.Assign(name, value);
    }
}
