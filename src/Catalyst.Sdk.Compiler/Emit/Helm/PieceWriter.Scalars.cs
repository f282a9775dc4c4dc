using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <content>Scalars: constants, actions, and why one is quoted.</content>
internal sealed partial class PieceWriter
{
    /// <summary>A scalar behind its key or dash; a constant text of several lines as a block.</summary>
    private void Said(string head, Expr scalar, int indent)
    {
        if (scalar is not Constant { Value: string constant } || LiteralText.Block(constant) is not { } block)
        {
            text.Line(indent, head + " " + Scalar(scalar));
            return;
        }

        text.Line(indent, head + " " + block[0]);
        foreach (var line in block.Skip(1)) text.Line(line.Length == 0 ? 0 : indent + 2, line);
    }

    /// <summary>A constant text; the braces that begin an action are an action's text.</summary>
    private static string Text(string constant) =>
        constant.IndexOf("{{", System.StringComparison.Ordinal) < 0 ? YamlWriter.Scalar(constant) : "{{ " + GoText.Quote(constant) + " | quote }}";

    /// <summary>The text of a scalar: what YAML reads back as the same value of the same type.</summary>
    private string Scalar(Expr value)
    {
        switch (value)
        {
            case Constant { Value: null }:
                return "null";
            case Constant { Value: string constant }:
                return Text(constant);
            case Constant { Value: bool flag }:
                return flag ? "true" : "false";
            case Constant { Value: long number }:
                return number.ToString(CultureInfo.InvariantCulture);
            case Interpolation { Parts: [{ Type.Kind: ValueKind.Integer or ValueKind.Boolean } single] }:
                return "{{ " + print.Value(single) + " | quote }}";
        }

        var pipeline = value.Type.Kind switch
        {
            ValueKind.String or ValueKind.Enum or ValueKind.Bytes => PlainText.IsSafe(value, helpers) ? print.Value(value) : print.Value(value) + " | quote",
            ValueKind.Number or ValueKind.Quantity or ValueKind.IntOrString when value is not Call { Function: "toJson" } =>
                value is ContextPath path && path.Type.Kind != ValueKind.Number ? "toJson " + print.RawArgument(value) : "toJson " + print.Argument(value),
            _ => print.Value(value),
        };
        return "{{ " + pipeline + " }}";
    }
}
