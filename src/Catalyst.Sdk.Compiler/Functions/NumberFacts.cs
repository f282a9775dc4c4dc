using System;
using System.Globalization;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>Between which bounds a number is, whatever the values are.</summary>
internal static class NumberFacts
{
    public static Limits Of(Expr number) => number switch
    {
        Constant { Value: long or double or int } c => Point(Convert.ToDouble(c.Value, CultureInfo.InvariantCulture)),
        Call { Function: "len" } call => call.Type.Limits ?? Limits.Count,
        Ternary choice => Limits.Either(Of(choice.WhenTrue), Of(choice.WhenFalse)) ?? Limits.None,
        _ => number.Type.Limits ?? Limits.None,
    };

    private static Limits Point(double value) => new(value, value);
}
