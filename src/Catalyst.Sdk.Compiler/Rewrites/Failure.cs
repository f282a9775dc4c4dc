using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>Whether computing a value may stop the render: such a value is computed where and when C# computes it, and nowhere else.</summary>
internal static class Failure
{
    private static readonly HashSet<string> Functions = new(StringComparer.Ordinal) { "fail", "required", "index", "slice", "div", "mod", "atoi", "substr", "semver", "semverCompare", "tpl", "first", "last", "regexMatch" };

    /// <param name="helper">Tells it of a helper; without it every helper may.</param>
    public static bool Possible(Expr value, Func<string, bool>? helper = null)
    {
        var found = false;
        new TreeMap(
            e =>
            {
                found |= e is ElementAccess || e is Call call && Functions.Contains(call.Function) || e is HelperCall h && (helper is null || helper(h.Helper));
                return e;
            },
            static n => n).Map(value);
        return found;
    }
}
