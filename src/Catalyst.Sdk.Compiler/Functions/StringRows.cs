using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>Members of <see cref="string"/> that Helm can do exactly.</summary>
internal static class StringRows
{
    private const string Text = "M:System.String.";

    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new ValueRow(Text + "IsNullOrEmpty(System.String)", static a => new Not(new HasContent(a[0]))),
        new ValueRow(Text + "Contains(System.String)", static a => new Call("contains", [a[1], a[0]], TemplateType.Boolean)),
        new ValueRow(Text + "Replace(System.String,System.String)", static a => new Call("replace", [a[1], a[2], a[0]], TemplateType.String)),
        new ValueRow(Text + "TrimEnd(System.Char)", static a => new Call("regexReplaceAll", [Constant.Text(Regex(a[1]) + "+$"), a[0], Constant.Text("")], TemplateType.String)),
        new ValueRow(Text + "op_Equality(System.String,System.String)", static a => new Comparison("eq", a[0], a[1])),
        new ValueRow(Text + "Equals(System.String,System.String)", static a => new Comparison("eq", a[0], a[1])),
    ];

    /// <summary>A pattern for one constant character, in the syntax that RE2 has.</summary>
    private static string Regex(Expr character)
    {
        var c = character is Constant { Value: string { Length: 1 } text } ? text[0] : '\0';
        return c switch
        {
            '\n' => "\\n",
            '\t' => "\\t",
            _ when char.IsLetterOrDigit(c) || c is '-' or '/' or '_' or ' ' or ':' or ',' => c.ToString(),
            _ => "\\" + c,
        };
    }
}
