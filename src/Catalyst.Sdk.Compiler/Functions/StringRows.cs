using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>Members of <see cref="string"/> that Helm can do exactly. Those that cut or count are in <see cref="SubstringRows"/>.</summary>
internal static class StringRows
{
    private const string Text = "M:System.String.", Str = "System.String", Chr = "System.Char", Comparer = "System.StringComparison";

    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new ValueRow(Text + "IsNullOrEmpty(System.String)", static a => Conditions.Negate(Conditions.HasContent(a[0]))),
        new ValueRow(Text + "IsNullOrWhiteSpace(System.String)", static a => Conditions.Negate(Conditions.HasContent(new Call("trim", [NotNil(a[0])], TemplateType.String)))),
        new ValueRow($"{Text}Contains({Str})", Contains),
        new ValueRow($"{Text}Contains({Chr})", Contains),
        new ValueRow($"{Text}Contains({Str},{Comparer})", static a => Ordinal(a, 2) ?? Contains(a)),
        new ValueRow($"{Text}Contains({Chr},{Comparer})", static a => Ordinal(a, 2) ?? Contains(a)),
        new ValueRow($"{Text}StartsWith({Chr})", static a => new Call("hasPrefix", [a[1], a[0]], TemplateType.Boolean)),
        new ValueRow($"{Text}StartsWith({Str},{Comparer})", static a => Ordinal(a, 2) ?? new Call("hasPrefix", [a[1], a[0]], TemplateType.Boolean)),
        new ValueRow($"{Text}StartsWith({Str})", static a => NotOrdinal("StartsWith")),
        new ValueRow($"{Text}EndsWith({Chr})", static a => new Call("hasSuffix", [a[1], a[0]], TemplateType.Boolean)),
        new ValueRow($"{Text}EndsWith({Str},{Comparer})", static a => Ordinal(a, 2) ?? new Call("hasSuffix", [a[1], a[0]], TemplateType.Boolean)),
        new ValueRow($"{Text}EndsWith({Str})", static a => NotOrdinal("EndsWith")),
        new ValueRow($"{Text}Replace({Str},{Str})", Replace),
        new ValueRow($"{Text}Replace({Str},{Str},{Comparer})", static a => Ordinal(a, 3) ?? Replace(a)),
        new ValueRow($"{Text}Replace({Chr},{Chr})", Replace),
        new ValueRow(Text + "Trim", static a => new Call("trim", [a[0]], TextFacts.TypeLike(a[0]))),
        new ValueRow(Text + "TrimStart", static a => OneSide(a[0], "%s|", "trimSuffix")),
        new ValueRow(Text + "TrimEnd", static a => OneSide(a[0], "|%s", "trimPrefix")),
        new ValueRow($"{Text}Trim({Chr})", static a => Trim(a, Characters(a))),
        new ValueRow($"{Text}TrimStart({Chr})", static a => TrimSide(a, Characters(a), "^", "+")),
        new ValueRow($"{Text}TrimEnd({Chr})", static a => TrimSide(a, Characters(a), "", "+$")),
        new ValueRow($"{Text}Trim({Chr}[])", static a => Trim(a, Characters(a))),
        new ValueRow($"{Text}TrimStart({Chr}[])", static a => TrimSide(a, Characters(a), "^", "+")),
        new ValueRow($"{Text}TrimEnd({Chr}[])", static a => TrimSide(a, Characters(a), "", "+$")),
        new ValueRow(Text + "ToLowerInvariant", static a => Case(a[0], "lower", "ToLowerInvariant")),
        new ValueRow(Text + "ToUpperInvariant", static a => Case(a[0], "upper", "ToUpperInvariant")),
        new ValueRow($"{Text}op_Equality({Str},{Str})", static a => new Comparison("eq", a[0], a[1])),
        new ValueRow($"{Text}op_Inequality({Str},{Str})", static a => new Comparison("ne", a[0], a[1])),
        new ValueRow($"{Text}Equals({Str},{Str})", static a => new Comparison("eq", a[0], a[1])),
        new ValueRow($"{Text}Equals({Str})", static a => new Comparison("eq", a[0], a[1])),
        new ValueRow($"{Text}Equals({Str},{Str},{Comparer})", Equal),
        new ValueRow($"{Text}Equals({Str},{Comparer})", Equal),
        new ValueRow($"{Text}CompareOrdinal({Str},{Str})", static a => Ordered(a[0], a[1])),
        new ValueRow($"{Text}Compare({Str},{Str},{Comparer})", static a => Ordinal(a, 2) ?? Ordered(a[0], a[1])),
        new ValueRow($"{Text}Concat({Str},{Str})", Concat),
        new ValueRow($"{Text}Concat({Str},{Str},{Str})", Concat),
        new ValueRow($"{Text}Concat({Str},{Str},{Str},{Str})", Concat),
        new ValueRow($"{Text}Split({Chr},System.StringSplitOptions)", Split),
        new ValueRow($"{Text}Split({Str},System.StringSplitOptions)", Split),
        new ValueRow($"{Text}Split({Chr}[])", static a => a.Count == 2 && a[1] is Call { Function: "list", Arguments: [Constant separator] } ? Split([a[0], separator]) : new Refused("Split at several characters", "split at one")),
        new ValueRow($"{Text}Join({Str},System.Collections.Generic.IEnumerable{{{Str}}})", Join),
        new ValueRow($"{Text}Join({Str},{Str}[])", Join),
        new ValueRow($"{Text}Join({Chr},{Str}[])", Join),
        new ValueRow($"{Text}Join``1({Str},System.Collections.Generic.IEnumerable{{``0}})", Join),
        new ValueRow($"{Text}Join``1({Chr},System.Collections.Generic.IEnumerable{{``0}})", Join),
    ];

    /// <summary>C# takes null for the empty text where Helm's functions of text refuse nil.</summary>
    public static Expr NotNil(Expr text) => text.Type.Nullable ? new Call("default", [Constant.Text(""), text], TemplateType.String with { Limits = text.Type.Limits }) : text;

    private static Call Contains(EquatableArray<Expr> a) => new("contains", [a[1], a[0]], TemplateType.Boolean);

    /// <summary>Refuses every comparison but the ordinal one.</summary>
    private static Expr? Ordinal(EquatableArray<Expr> a, int index) => a[index] is Constant { Value: "ordinal" } ? null : new Refused("A comparison other than StringComparison.Ordinal", "write StringComparison.Ordinal");

    private static Refused NotOrdinal(string name) => new("'" + name + "' by the rules of a culture", "write " + name + "(x, StringComparison.Ordinal)");

    private static Expr Replace(EquatableArray<Expr> a) =>
        TextFacts.Of(a[1]).MinLength == 0 ? new Refused("Replace of a text that may be empty, which throws in C#", "give the text to replace as a literal, or [Required] on its property")
        : new Call("replace", [a[1], NotNil(a[2]), a[0]], TextFacts.TypeLike(a[0], a[2]));

    /// <summary>A guard on one side keeps what is beyond it; then it is taken away again.</summary>
    private static Call OneSide(Expr text, string guarded, string remove) =>
        new(remove, [Constant.Text("|"), new Call("trim", [new Call("printf", [Constant.Text(guarded), text], TemplateType.String)], TemplateType.String)], TextFacts.TypeLike(text));

    /// <summary>The characters to trim; null when they are not all literals of the basic plane.</summary>
    private static string? Characters(EquatableArray<Expr> a)
    {
        IEnumerable<Expr> given = a.Count == 2 && a[1] is Call { Function: "list", Arguments: var items } ? items : a.Skip(1);
        var characters = given.Select(TextFacts.Literal).ToList();
        return characters.All(static c => c is { Length: 1 } && !char.IsSurrogate(c[0])) ? string.Concat(characters) : null;
    }

    private static Expr Trim(EquatableArray<Expr> a, string? characters) => characters switch
    {
        null => new Refused("Trim of characters that are no literals", "name the characters"),
        "" => new Call("trim", [a[0]], TextFacts.TypeLike(a[0])),
        _ => new Call("trimAll", [Constant.Text(characters), a[0]], TextFacts.TypeLike(a[0])),
    };

    private static Expr TrimSide(EquatableArray<Expr> a, string? characters, string before, string after) => characters switch
    {
        null => new Refused("Trim of characters that are no literals", "name the characters"),
        "" => before.Length > 0 ? OneSide(a[0], "%s|", "trimSuffix") : OneSide(a[0], "|%s", "trimPrefix"),
        { Length: 1 } => new Call("regexReplaceAll", [Constant.Text(before + Regex(characters[0]) + after), a[0], Constant.Text("")], TextFacts.TypeLike(a[0])),
        _ => new Call("regexReplaceAll", [Constant.Text(before + "[" + string.Concat(characters.Select(Regex)) + "]" + after), a[0], Constant.Text("")], TextFacts.TypeLike(a[0])),
    };

    /// <summary>A pattern for one character, in the syntax that RE2 has.</summary>
    private static string Regex(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsLetterOrDigit(c) || c is '/' or '_' or ' ' or ':' or ',' or >= (char)128 => c.ToString(),
        '-' => "\\-",
        < ' ' => "\\x" + ((int)c).ToString("x2", System.Globalization.CultureInfo.InvariantCulture),
        _ => "\\" + c,
    };

    private static Expr Case(Expr text, string function, string name) =>
        TextFacts.IsAscii(text) ? new Call(function, [text], text.Type.Limits is null ? TemplateType.String with { Limits = Limits.AsciiText } : TemplateType.String with { Limits = TextFacts.Of(text) }) : TextFacts.NeedsAscii("'" + name + "'");

    private static Expr Equal(EquatableArray<Expr> a) => a[2] switch
    {
        Constant { Value: "ordinal" } => new Comparison("eq", a[0], a[1]),
        Constant { Value: "ordinalIgnoreCase" } when TextFacts.IsAscii(a[0]) && TextFacts.IsAscii(a[1]) && !a[0].Type.Nullable && !a[1].Type.Nullable => new Comparison("eq", Lower(a[0]), Lower(a[1])),
        Constant { Value: "ordinalIgnoreCase" } => TextFacts.NeedsAscii("A comparison without case"),
        _ => new Refused("A comparison by the rules of a culture", "write StringComparison.Ordinal"),
    };

    private static Expr Lower(Expr text) => TextFacts.Literal(text) is { } literal ? Constant.Text(literal.ToLowerInvariant()) : new Call("lower", [text], TemplateType.String);

    /// <summary>The order of bytes is the order of UTF-16 units where one side is ASCII.</summary>
    private static Expr Ordered(Expr left, Expr right) =>
        left.Type.Nullable || right.Type.Nullable ? new Refused("The order of a text that may be missing", "give it a fallback: x ?? \"\"")
        : TextFacts.IsAscii(left) || TextFacts.IsAscii(right) ? new TextOrder(left, right)
        : TextFacts.NeedsAscii("The order of two texts");

    private static Interpolation Concat(EquatableArray<Expr> a) => new(a);

    private static Expr Split(EquatableArray<Expr> a)
    {
        if (TextFacts.Of(a[1]).MinLength == 0) return new Refused("Split at a text that may be empty", "split at a literal");
        var type = new TemplateType(ValueKind.List, Element: TextFacts.TypeLike(a[0]));
        var parts = new Call("splitList", [a[1], a[0]], type);
        return a.Count < 3 || a[2] is Constant { Value: "none" or 0L } ? parts
            : a[2] is Constant { Value: "removeEmptyEntries" } ? new Call("compact", [parts], type)
            : new Refused("TrimEntries", "trim each part: .Select(x => x.Trim())");
    }

    private static Expr Join(EquatableArray<Expr> a)
    {
        if (a[1] is Refused) return a[1];
        var element = a[1].Type.Element;
        if (a[1].Type.Nullable) return new Refused("Join of a list that may be missing, which throws in C#", "write ?? []");
        if (element is null or { Kind: not (ValueKind.String or ValueKind.Enum) } or { Nullable: true }) return new Refused("Join of items that are no texts", "make texts of them: .Select(x => $\"{x}\")");
        return new Call("join", [NotNil(a[0]), AuthoringRows.Unlisted(a[1])], element.Limits is { Ascii: true } && TextFacts.IsAscii(a[0]) ? TemplateType.String with { Limits = Limits.AsciiText } : TemplateType.String);
    }
}
