using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary><c>System.Version</c>, as far as it orders three numbers as semantic versions do.</summary>
internal static class VersionRows
{
    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new ValueRow("M:System.Version.Parse(System.String)", static a => Parse(a[0])),
    ];

    private static Expr Parse(Expr text) => text switch
    {
        Constant { Value: string literal } => IsVersion(literal) ? new VersionText(text) : new Refused("A version of other than three numbers", "write three, without leading zeros: \"1.27.0\""),
        _ when TextFacts.Of(text).Version && !text.Type.Nullable => new VersionText(text),
        _ => new Refused("A version read from text that may be none, where C# and Helm stop otherwise", "limit the value: [RegularExpression(@\"(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\")]"),
    };

    private static bool IsVersion(string text) =>
        text.Split('.') is { Length: 3 } parts && parts.All(static p => p.Length is > 0 and < 10 && p.All(static c => c is >= '0' and <= '9') && (p.Length == 1 || p[0] != '0'));

    /// <summary>One version against another. Equal ones are the same text.</summary>
    /// <param name="relation"><c>lt</c>, <c>le</c>, <c>gt</c>, <c>ge</c> or <c>eq</c>.</param>
    public static Expr Compare(string relation, VersionText left, VersionText right)
    {
        if (relation == "eq") return new Comparison("eq", left.Text, right.Text);
        // The version that is fixed makes the range.
        if (left.Text is Constant && right.Text is not Constant) return Compare(Turned(relation), right, left);
        var sign = relation switch { "lt" => "<", "le" => "<=", "gt" => ">", _ => ">=" };
        Expr range = right.Text is Constant { Value: string text } ? Constant.Text(sign + text) : new Interpolation([Constant.Text(sign), right.Text]);
        return new Call("semverCompare", [range, left.Text], TemplateType.Boolean);
    }

    private static string Turned(string relation) => relation switch { "lt" => "gt", "le" => "ge", "gt" => "lt", _ => "le" };
}
