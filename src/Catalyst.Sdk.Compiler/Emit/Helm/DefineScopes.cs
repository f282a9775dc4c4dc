using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>What a define is handed, and how its body spells it.</summary>
internal static class DefineScopes
{
    /// <summary>The scope of a helper's body: the chart's context, the one parameter itself, or a dict with both.</summary>
    public static Scope Of(HelperModel helper, IReadOnlyDictionary<string, HelperModel> helpers)
    {
        if (helper.Parameters.Count == 0) return Scope.Root;
        var usesContext = UsesContext(helper, helpers);
        var parameters = helper.Parameters.Count == 1 && !usesContext
            ? helper.Parameters.ToDictionary(static p => p, static _ => ".", StringComparer.Ordinal)
            : helper.Parameters.ToDictionary(static p => p, static p => "." + p, StringComparer.Ordinal);
        return new Scope(".root", parameters);
    }

    /// <summary>Whether a helper's body needs the chart's context, itself or through another helper.</summary>
    public static bool UsesContext(HelperModel helper, IReadOnlyDictionary<string, HelperModel> helpers)
    {
        var uses = false;
        new TreeMap(
            e =>
            {
                uses |= e is ContextPath { Root: PathRoot.Chart } or Call { Function: ['.', ..] } || (e is HelperCall call && Needs(call));
                return e;
            },
            n =>
            {
                uses |= n is IncludeNode include && Needs(include.Call);
                return n;
            }).Map(helper.Body);
        return uses;

        bool Needs(HelperCall call) => !helpers.TryGetValue(call.Helper, out var called) || called.Parameters.Count == 0 || UsesContext(called, helpers);
    }
}
