using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>What is known of a text, whatever the values are.</summary>
internal static class TextFacts
{
    public static Limits Of(Expr text) => text switch
    {
        Constant { Value: string constant } => Limits.OfText(constant),
        // DNS labels, checked by Helm and by Kubernetes.
        ContextPath { Root: PathRoot.Chart, Steps: [{ Name: "Release" }, { Name: "Name" }] } => new Limits(Ascii: true, MinLength: 1, MaxLength: 53),
        ContextPath { Root: PathRoot.Chart, Steps: [{ Name: "Release" }, { Name: "Namespace" }] } => new Limits(Ascii: true, MinLength: 1, MaxLength: 63),
        ContextPath { Root: PathRoot.Chart, Steps: [{ Name: "Release" }, { Name: "Service" }] } => Limits.AsciiText,
        ContextPath { Root: PathRoot.Chart, Steps: [{ Name: "Chart" }, { Name: "Name" or "Version" }] } => new Limits(Ascii: true, MinLength: 1),
        Interpolation joined => new Limits(Ascii: joined.Parts.All(IsAscii), MinLength: joined.Parts.Sum(static p => p.Type.Kind == ValueKind.String && !p.Type.Nullable ? Of(p).MinLength : 0)),
        Ternary choice => Limits.Either(Of(choice.WhenTrue), Of(choice.WhenFalse)) ?? Limits.None,
        { Type: { Kind: ValueKind.Integer or ValueKind.Boolean or ValueKind.Number } } => Limits.AsciiText,
        _ => text.Type.Limits ?? Limits.None,
    };

    public static bool IsAscii(Expr text) => Of(text).Ascii;

    /// <summary>The text of a literal; null for everything else.</summary>
    public static string? Literal(Expr text) => text is Constant { Value: string constant } ? constant : null;

    /// <summary>Text that has the same facts but for its length.</summary>
    public static TemplateType TypeLike(Expr text) => IsAscii(text) ? TemplateType.String with { Limits = Limits.AsciiText } : TemplateType.String;

    /// <summary>Text of ASCII, when all of its sources are.</summary>
    public static TemplateType TypeLike(params Expr[] texts) => texts.All(IsAscii) ? TemplateType.String with { Limits = Limits.AsciiText } : TemplateType.String;

    public static Refused NeedsAscii(string what) =>
        new(what + " on text that may hold other characters than ASCII", "limit the value: [RegularExpression(\"[ -~]*\")] on its property");
}
