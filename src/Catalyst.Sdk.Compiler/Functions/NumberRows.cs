using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>Members of numbers that Helm can do exactly.</summary>
internal static class NumberRows
{
    private const string Math = "M:System.Math.";

    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new ValueRow(Math + "Min(System.Int32,System.Int32)", static a => new Call("min", a, TemplateType.Integer)),
        new ValueRow(Math + "Min(System.Int64,System.Int64)", static a => new Call("min", a, TemplateType.Integer)),
        new ValueRow(Math + "Max(System.Int32,System.Int32)", static a => new Call("max", a, TemplateType.Integer)),
        new ValueRow(Math + "Max(System.Int64,System.Int64)", static a => new Call("max", a, TemplateType.Integer)),
        new ValueRow("M:System.Nullable`1.GetValueOrDefault", static a => a[0].Type.Kind switch
        {
            ValueKind.Integer => new Call("int64", a, TemplateType.Integer),
            ValueKind.Number => new Call("float64", a, TemplateType.Number),
            _ => new Ternary(new IsNull(a[0]), Constant.False, a[0], TemplateType.Boolean),
        }),
    ];
}
