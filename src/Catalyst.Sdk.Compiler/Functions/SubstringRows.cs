using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>Members of <see cref="string"/> that count or cut: .NET counts UTF-16 units, Helm bytes.</summary>
internal static class SubstringRows
{
    private const string Text = "M:System.String.", Int = "System.Int32";

    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new ValueRow("P:System.String.Length", static a => Length(a[0])),
        new ValueRow($"{Text}Substring({Int})", static a => Cut(a[0], a[1], null)),
        new ValueRow($"{Text}Substring({Int},{Int})", static a => a is [_, Constant { Value: long start }, Constant { Value: long length }] ? Cut(a[0], a[1], Constant.Integer(start + length)) : NotConstant),
        new ValueRow($"{Text}PadLeft({Int})", static a => Pad(a[0], a[1], " ", left: true)),
        new ValueRow($"{Text}PadLeft({Int},System.Char)", static a => Pad(a[0], a[1], TextFacts.Literal(a[2]), left: true)),
        new ValueRow($"{Text}PadRight({Int})", static a => Pad(a[0], a[1], " ", left: false)),
        new ValueRow($"{Text}PadRight({Int},System.Char)", static a => Pad(a[0], a[1], TextFacts.Literal(a[2]), left: false)),
        new ValueRow($"{Text}IndexOf(System.Char)", static a => IndexOf(a[0], a[1])),
        new ValueRow($"{Text}IndexOf(System.String,System.StringComparison)", static a => a[2] is Constant { Value: "ordinal" } ? IndexOf(a[0], a[1]) : new Refused("A search by the rules of a culture", "write StringComparison.Ordinal")),
        new ValueRow($"{Text}IndexOf(System.String)", static _ => new Refused("A search by the rules of a culture", "write IndexOf(x, StringComparison.Ordinal)")),
    ];

    private static Refused NotConstant => new("A cut whose places are no constants", "cut at constants, or split the text");

    /// <summary>The length in UTF-16 units. Of ASCII it is the number of bytes; else each character is first made one byte, or two.</summary>
    public static Expr Length(Expr text)
    {
        var facts = TextFacts.Of(text);
        var type = TemplateType.Integer with { Limits = new Limits(facts.MinLength, facts.MaxLength) };
        if (facts.Ascii) return new Call("len", [text], type);
        var pairs = new Call("regexReplaceAll", [Constant.Text("[\ud800\udc00-\udbff\udfff]"), text, Constant.Text("xx")], TemplateType.String);
        return new Call("len", [new Call("regexReplaceAll", [Constant.Text("(?s)."), pairs, Constant.Text("x")], TemplateType.String)], type);
    }

    /// <summary>A part of a text, from a constant place to a constant one or to the end.</summary>
    public static Expr Cut(Expr text, Expr start, Expr? end)
    {
        if (start is not Constant { Value: long from } || end is not (null or Constant { Value: long })) return NotConstant;
        var facts = TextFacts.Of(text);
        if (!facts.Ascii) return TextFacts.NeedsAscii("A cut");
        var to = end is Constant { Value: long e } ? e : (long?)null;
        if (from < 0 || to < from) return new Refused("A cut before the beginning", "cut inside the text");
        if (facts.MinLength < (to ?? from))
            return new Refused("A cut of a text that may be shorter, which throws in C#", "write x.Length > " + (to ?? from) + " ? x[..] : x, or [MinLength(" + (to ?? from) + ")] on the value's property");
        var type = TemplateType.String with { Limits = new Limits(Ascii: true, MinLength: (int)((to ?? facts.MinLength) - from), MaxLength: to is null ? facts.MaxLength : (int)(to.Value - from)) };
        return from == 0 && to is not null ? new Call("trunc", [Constant.Integer(to.Value), text], type)
            : new Call("substr", [Constant.Integer(from), Constant.Integer(to ?? -1), text], type);
    }

    /// <summary>At most so many characters of a text.</summary>
    public static Expr Truncate(Expr text, long length) =>
        TextFacts.IsAscii(text)
            ? new Call("trunc", [Constant.Integer(length), text], TemplateType.String with { Limits = TextFacts.Of(text) with { MinLength = (int)System.Math.Min(length, TextFacts.Of(text).MinLength) } })
            : TextFacts.NeedsAscii("A cut");

    private static Expr Pad(Expr text, Expr width, string? with, bool left)
    {
        if (width is not Constant { Value: long total and >= 0 and <= 1000 } || with is not { Length: 1 } || char.IsSurrogate(with[0])) return new Refused("Padding to a width that is no constant up to 1000", "write the width and the character as literals");
        if (!TextFacts.IsAscii(text)) return TextFacts.NeedsAscii("Padding");
        if (with == " ") return new Call("printf", [Constant.Text("%" + (left ? "" : "-") + total.ToString(System.Globalization.CultureInfo.InvariantCulture) + "s"), text], TextFacts.TypeLike(text));
        var missing = new Call("int", [new Call("max", [Constant.Integer(0), new Call("sub", [Constant.Integer(total), new Call("len", [text], TemplateType.Integer)], TemplateType.Integer)], TemplateType.Integer)], TemplateType.Integer);
        var fill = new Call("repeat", [missing, Constant.Text(with)], Limits.IsAscii(with) ? TemplateType.String with { Limits = Limits.AsciiText } : TemplateType.String);
        return new Interpolation(left ? [fill, text] : [text, fill]);
    }

    private static Expr IndexOf(Expr text, Expr part)
    {
        if (!TextFacts.IsAscii(text)) return TextFacts.NeedsAscii("'IndexOf'");
        if (TextFacts.Of(part).MinLength == 0) return new Refused("A search for a text that may be empty", "search for a literal");
        var before = new Call("first", [new Call("splitList", [part, text], new TemplateType(ValueKind.List, Element: TemplateType.String))], TemplateType.String);
        return new Ternary(new Call("contains", [part, text], TemplateType.Boolean), new Call("len", [before], TemplateType.Integer), Constant.Integer(-1), TemplateType.Integer with { Limits = new Limits(-1, int.MaxValue) });
    }
}
