using System.Collections.Generic;
using System.Globalization;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

internal sealed partial class BodyLowering
{
    private Expr Interpolated(IInterpolatedStringOperation text)
    {
        var parts = new List<Expr>();
        foreach (var part in text.Parts)
        {
            if (part is IInterpolatedStringTextOperation literal) parts.Add(Constant.Text((string)literal.Text.ConstantValue.Value!));
            else if (part is IInterpolationOperation { FormatString: null, Alignment: null } hole) AddHole(parts, hole.Expression);
            else if (part is IInterpolationOperation formatted) Unsupported(formatted, "A format or alignment", "leave it out, or format in the values record");
            else Unsupported(part, "This part", "write text and plain holes");
        }

        return Text(parts) is var whole && whole is Interpolation lines ? lines with { FirstLine = FirstLine(text.Syntax, lines) } : whole;
    }

    /// <summary>Where a text begins that is written line by line.</summary>
    private Origin FirstLine(SyntaxNode syntax, Interpolation text)
    {
        if (syntax is not InterpolatedStringExpressionSyntax { StringStartToken: var start, StringEndToken: var end }) return default;
        var isRaw = start.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken);
        if (!isRaw && !start.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken)) return default;
        var (first, last) = (_origins.Of(start), _origins.EndOf(end));
        var written = isRaw ? last.Line - first.Line - 1 : last.Line - first.Line + 1;
        // A hole over several lines puts the two apart.
        return written == TextLines.Breaks(text) + 1 ? new Origin(first.File, isRaw ? first.Line + 1 : first.Line) : default;
    }

    private void AddHole(List<Expr> parts, IOperation hole)
    {
        var value = Computed(hole);
        // C# prints what is missing as nothing.
        if (value is WhenPresent { Result.Type.Kind: ValueKind.String } call) value = Choose(Conditions.IsNull(call.Receiver), static () => Constant.Text(""), () => call.Result, hole.Type, hole);
        else value = Settle(value, hole);
        if (value is Constant { Value: null }) return;
        if (value is Interpolation nested)
        {
            parts.AddRange(nested.Parts);
            return;
        }

        if (value is { Type: { Kind: ValueKind.Boolean } } and not Constant) context.Problems.Add(TemplateRules.BoolHole, hole.Syntax.GetLocation(), SourceOf(hole));
        if (HoleProblem(value) is { } problem && !value.Equals(Broken)) context.Problems.Add(TemplateRules.Hole, hole.Syntax.GetLocation(), problem.What, problem.Instead);
        if (value.Type.Kind == ValueKind.Boolean) value = new Ternary(value, Constant.Text("True"), Constant.Text("False"), TemplateType.String);
        parts.Add(value);
    }

    private static (string What, string Instead)? HoleProblem(Expr value) => value.Type switch
    {
        { Kind: ValueKind.Number } => ("double", "Text(x), which prints as JSON does"),
        { Kind: ValueKind.Enum } when value is not Constant => ("member of an enum", "a switch expression that gives the text"),
        { Nullable: true, Kind: not ValueKind.String } => ("value that may be missing", "a fallback: x ?? …"),
        { Kind: ValueKind.Quantity or ValueKind.IntOrString } => ("quantity or port", "the text in the values record"),
        { IsStructure: true } => ("structure", "ToYaml(x) or ToJson(x)"),
        _ => null,
    };

    private static Expr Text(IEnumerable<Expr> parts)
    {
        var merged = new List<Expr>();
        foreach (var given in parts)
        {
            var part = given is Constant { Value: long number } ? Constant.Text(number.ToString(CultureInfo.InvariantCulture)) : given;
            if (part is Constant { Value: string text } && merged.Count > 0 && merged[merged.Count - 1] is Constant { Value: string before })
                merged[merged.Count - 1] = Constant.Text(before + text);
            else if (part is not Constant { Value: "" }) merged.Add(part);
        }

        return merged switch { [] => Constant.Text(""), [Constant { Value: string } whole] => whole, _ => new Interpolation(merged.ToEquatableArray()) };
    }
}
