using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>Whether computing a value may stop the render. Such a value is computed where and when C# computes it, and nowhere else: <c>ternary</c> and
/// <c>default</c> compute all of their arguments, so it cannot stand in them.</summary>
internal static class Failure
{
    /// <summary>Functions that take nil as they take any value.</summary>
    private static readonly HashSet<string> TakesNil = new(StringComparer.Ordinal)
    {
        "default", "toJson", "toYaml", "int64", "float64", "int", "quote", "kindIs", "ternary", "coalesce", "empty", "printf", "dict", "list", "print", "toString", "typeIs",
    };

    /// <param name="helper">Tells it of a helper; without it every helper may.</param>
    public static bool Possible(Expr expr, Func<string, bool>? helper = null) => expr switch
    {
        ElementAccess => true,
        Call { Function: "fail" or "required" or "index" or "tpl" or "substr" or "atoi" or "slice" or "repeat" or "semverCompare" } => true,
        Call { Function: "div" or "mod", Arguments: [_, not Constant] } => true,
        MemberOf member => Possible(member.Source, helper),
        Call call => call.Arguments.Any(a => Possible(a, helper)) || (!TakesNil.Contains(call.Function) && call.Arguments.Any(MayBeNil)),
        HelperCall call => helper is null || helper(call.Helper) || call.Arguments.Any(a => Possible(a, helper)),
        Interpolation text => text.Parts.Any(p => Possible(p, helper)),
        Not not => Possible(not.Operand, helper),
        And and => Possible(and.Left, helper) || Possible(and.Right, helper),
        Or or => Possible(or.Left, helper) || Possible(or.Right, helper),
        Comparison c => Possible(c.Left, helper) || Possible(c.Right, helper) || c.Operator is not ("eq" or "ne") && (MayBeNil(c.Left) || MayBeNil(c.Right)),
        HasContent h => Possible(h.Operand, helper),
        IsNull n => Possible(n.Operand, helper),
        VersionText v => Possible(v.Text, helper),
        TextOrder o => Possible(o.Left, helper) || Possible(o.Right, helper),
        WhenPresent w => Possible(w.Receiver, helper) || Possible(w.Result, helper),
        Composite c => c.Values.Any(v => Possible(v, helper)),
        Ternary t => Possible(t.Test, helper) || Possible(t.WhenTrue, helper) || Possible(t.WhenFalse, helper),
        _ => false,
    };

    /// <summary>A path that is nil where the test around it fails. A scalar that is converted first is not.</summary>
    private static bool MayBeNil(Expr expr) => expr is ContextPath path && (path.Type.Nullable || path.Guarded || path.Steps.Any(static s => s.MayBeMissing))
        && !(path is { Normalized: false, Type: { Kind: ValueKind.Integer or ValueKind.Number, Nullable: false } });
}
