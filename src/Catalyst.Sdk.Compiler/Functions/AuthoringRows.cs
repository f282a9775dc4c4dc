using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>The SDK's own small functions for authors.</summary>
internal static class AuthoringRows
{
    private const string Blueprint = "M:Catalyst.Sdk.Blueprint.", Extensions = "M:Catalyst.Sdk.ValueExtensions.";

    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new PieceRow(Blueprint + "When(System.Boolean,System.String[])", When),
        new PieceRow(Blueprint + "When``1(System.Boolean,System.Collections.Generic.IList{``0})", When),
        new PieceRow(Blueprint + "Flag(System.String,System.String)", Flag),
        new ValueRow(Blueprint + "Text(System.Boolean)", static a => new Interpolation([a[0]])),
        new ValueRow(Blueprint + "Text(System.Int32)", static a => new Interpolation([a[0]])),
        new ValueRow(Blueprint + "Text(System.Int64)", static a => new Interpolation([a[0]])),
        new ValueRow(Blueprint + "Text(System.Double)", static a => new Interpolation([a[0]])),
        new ValueRow(Blueprint + "ToYaml(System.Object)", static a => new Call("toYaml", [Listed(a[0])], TemplateType.String)),
        new ValueRow(Blueprint + "ToJson(System.Object)", static a => new Call("toJson", [Listed(a[0])], TemplateType.String)),
        new ValueRow(Blueprint + "Fail(System.String)", static a => new Call("fail", [a[0]], TemplateType.String)),
        new ValueRow(Blueprint + "Required``1(``0,System.String)", static a => Required(a[1], a[0])),
        new PieceRow(Extensions + "NonEmpty``1(``0)", static a => new NonEmptyNode(a.Piece(0))),
        new ValueRow(Extensions + "Or(System.String,System.String)", static a => new Call("default", [a[1], a[0]], TemplateType.String)),
        new ValueRow(Extensions + "Or(System.Nullable{System.Int32},System.Int32)", static a =>
            new Call("int64", [new Call("default", [a[1], a[0]], a[1].Type)], TemplateType.Integer with { Limits = Limits.Either(NumberFacts.Of(a[0]), NumberFacts.Of(a[1])) })),
        new ValueRow(Extensions + "AsName(System.String)", static a => ChartHelpers.Short(a[0])),
    ];

    /// <summary>A number that has passed is still one of a values file.</summary>
    private static Call Required(Expr message, Expr value)
    {
        var required = new Call("required", [message, value], value.Type.NotNull);
        return value.Type.Kind switch
        {
            ValueKind.Integer => new Call("int64", [required], required.Type),
            ValueKind.Number => new Call("float64", [required], required.Type),
            _ => required,
        };
    }

    /// <summary>Of no elements <c>concat</c> and <c>slice</c> make a nil, which has no length and prints as null.</summary>
    public static Expr Listed(Expr value) => value is Call { Function: "slice" } or Call { Function: "concat" } && !((Call)value).Arguments.Any(static a => a is Call { Function: "list", Arguments.Count: > 0 })
        ? new Call("default", [new Call("list", [], value.Type), value], value.Type)
        : value;

    /// <summary>The same for what takes nil for a list of nothing: <c>join</c> and <c>range</c>.</summary>
    public static Expr Unlisted(Expr value) => value is Call { Function: "default", Arguments: [Call { Function: "list", Arguments.Count: 0 }, Call { Function: "slice" or "concat" } list] } ? list : value;

    private static Node When(IPieceArguments a) => Conditions.Choose(a.Value(0), a.Piece(1), AbsentNode.Instance);

    private static Node Flag(IPieceArguments a)
    {
        var value = a.Value(1);
        return Conditions.Choose(Conditions.HasContent(value), new SequenceNode([new ValueItem(new ScalarNode(a.Value(0))), new ValueItem(new ScalarNode(Present.Of(value)))]), AbsentNode.Instance);
    }
}
