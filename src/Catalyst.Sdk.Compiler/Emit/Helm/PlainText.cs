using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>Tells which texts are read back by YAML as the same string without quotes, whatever the values are.</summary>
internal static class PlainText
{
    public static bool IsSafe(Expr expr, IReadOnlyDictionary<string, HelperModel> helpers) => expr switch
    {
        Call { PlainSafe: true } => true,
        // Always "Helm".
        ContextPath { Root: PathRoot.Chart, Steps: [{ Name: "Release" }, { Name: "Service" }] } => true,
        // The chart's name is not: under an alias it is the parent's choice, 007 or true among others.
        HelperCall call => helpers.TryGetValue(call.Helper, out var helper) && IsSafeBody(helper, helpers),
        Interpolation text => IsDns(text, helpers) && text.Parts.Any(static p => p is Constant { Value: string literal } && HasDashAndLetter(literal)),
        Call { Function: "trunc" or "trimSuffix", Arguments: [_, var inner] } => IsSafe(inner, helpers) && inner is not Interpolation,
        _ => false,
    };

    private static bool IsSafeBody(HelperModel helper, IReadOnlyDictionary<string, HelperModel> helpers)
    {
        return helper.Body is ScalarNode { Value: var value } && IsSafe(value, helpers);
    }

    private static bool IsDns(Expr expr, IReadOnlyDictionary<string, HelperModel> helpers) => expr switch
    {
        Constant { Value: string text } => text.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.'),
        ContextPath { Root: PathRoot.Chart, Steps: [{ Name: "Release" }, { Name: "Name" or "Namespace" }] } => true,
        // Letters, digits, dashes: a number perhaps, but none when more is joined to it.
        HelperCall { Helper: ChartHelpers.FullName } call when helpers.TryGetValue(call.Helper, out var helper) && helper.Body is LetNode { Value: ContextPath { Steps: [{ Name: "Chart" }, { Name: "Name" }] } } => true,
        Interpolation text => text.Parts.All(p => IsDns(p, helpers)) && text.Parts is [var first, ..] && first is not Constant { Value: string and ['-' or '.', ..] },
        _ => IsSafe(expr, helpers),
    };

    private static bool HasDashAndLetter(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++) if (text[i] == '-' && text[i + 1] is >= 'a' and <= 'z') return true;
        return false;
    }
}
