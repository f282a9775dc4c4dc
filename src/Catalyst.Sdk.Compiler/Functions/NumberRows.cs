using System;
using System.Collections.Generic;
using System.Globalization;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>Members of numbers that Helm can do exactly.</summary>
internal static class NumberRows
{
    private const string Math = "M:System.Math.", Int = "System.Int32", Long = "System.Int64", Double = "System.Double", Str = "System.String", Provider = "System.IFormatProvider";

    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new ValueRow($"{Math}Min({Int},{Int})", static a => Smaller(a)),
        new ValueRow($"{Math}Min({Long},{Long})", static a => Smaller(a)),
        new ValueRow($"{Math}Max({Int},{Int})", static a => Larger(a)),
        new ValueRow($"{Math}Max({Long},{Long})", static a => Larger(a)),
        new ValueRow($"{Math}Min({Double},{Double})", static a => new Call("minf", a, TemplateType.Number)),
        new ValueRow($"{Math}Max({Double},{Double})", static a => new Call("maxf", a, TemplateType.Number)),
        new ValueRow($"{Math}Clamp({Int},{Int},{Int})", Clamp),
        new ValueRow($"{Math}Clamp({Long},{Long},{Long})", Clamp),
        new ValueRow($"{Math}Abs({Int})", static a => Abs(a[0], Limits.Int32)),
        new ValueRow($"{Math}Abs({Long})", static a => Abs(a[0], Limits.Int64)),
        new ValueRow($"{Math}Abs({Double})", static a => NumberFacts.Of(a[0]).Low >= 0 ? a[0] : new Refused("The absolute value of a double that may be negative", "[Range(0, …)] on the value's property")),
        new ValueRow($"{Math}Floor({Double})", static a => new Call("floor", a, Whole(a[0]))),
        new ValueRow($"{Math}Ceiling({Double})", static a => new Call("ceil", a, Whole(a[0]))),
        new ValueRow($"{Math}Round({Double},System.MidpointRounding)", Round),
        new ValueRow($"{Math}Round({Double})", static _ => new Refused("Rounding to even", "write Math.Round(x, MidpointRounding.AwayFromZero)")),
        new ValueRow("M:System.Object.ToString", ToText),
        new ValueRow($"M:{Int}.ToString({Provider})", static a => Invariant(a)),
        new ValueRow($"M:{Long}.ToString({Provider})", static a => Invariant(a)),
        new ValueRow($"M:System.Convert.ToString({Int},{Provider})", static a => Invariant(a)),
        new ValueRow($"M:System.Convert.ToString({Long},{Provider})", static a => Invariant(a)),
        new ValueRow($"M:System.Convert.ToString({Int})", static a => new Interpolation([a[0]])),
        new ValueRow($"M:System.Convert.ToString({Long})", static a => new Interpolation([a[0]])),
        new ValueRow($"M:{Int}.Parse({Str})", static a => Parse(a[0])),
        new ValueRow($"M:{Int}.Parse({Str},{Provider})", static a => IsInvariant(a[1]) ? Parse(a[0]) : Culture),
        new ValueRow($"M:System.Convert.ToInt32({Str},{Provider})", static a => IsInvariant(a[1]) ? Parse(a[0]) : Culture),
        new ValueRow($"M:System.Convert.ToInt32({Str})", static a => Parse(a[0])),
        new ValueRow("P:System.Globalization.CultureInfo.InvariantCulture", static _ => InvariantCulture),
        new ValueRow("M:System.Nullable`1.GetValueOrDefault", static a => a[0].Type.Kind switch
        {
            ValueKind.Integer => new Call("int64", a, TemplateType.Integer with { Limits = a[0].Type.Limits is { } l ? new Limits(System.Math.Min(0, l.Low), System.Math.Max(0, l.High)) : null }),
            ValueKind.Number => new Call("float64", a, TemplateType.Number),
            _ => new Ternary(Conditions.IsNull(a[0]), Constant.False, a[0], TemplateType.Boolean),
        }),
        new ValueRow("M:System.Nullable`1.GetValueOrDefault(`0)", static a => new Ternary(Conditions.IsNull(a[0]), a[1], a[0] is ContextPath path ? path with { Type = path.Type.NotNull, Guarded = true } : a[0], a[0].Type.NotNull with { Limits = Limits.Either(a[0].Type.Limits, NumberFacts.Of(a[1])) })),
    ];

    private static Constant InvariantCulture => new("InvariantCulture", new TemplateType(ValueKind.Enum));

    private static Refused Culture => new("A number by the rules of a culture", "write CultureInfo.InvariantCulture");

    private static bool IsInvariant(Expr provider) => provider is Constant { Value: "InvariantCulture" or null };

    private static Expr ToText(EquatableArray<Expr> a) => a[0].Type.Kind switch
    {
        ValueKind.String when !a[0].Type.Nullable => a[0],
        ValueKind.Integer => new Interpolation([a[0]]),
        ValueKind.Boolean => new Ternary(a[0], Constant.Text("True"), Constant.Text("False"), TemplateType.String with { Limits = Limits.AsciiText }),
        ValueKind.Number => new Refused("The text of a double", "write Text(x), which prints as JSON does"),
        ValueKind.Enum => new Refused("The name of a member of an enum", "write a switch expression that gives the text"),
        _ => new Refused("'ToString' of this", "write ToYaml(x) or ToJson(x)"),
    };

    private static Expr Invariant(EquatableArray<Expr> a) => IsInvariant(a[1]) ? new Interpolation([a[0]]) : Culture;

    private static Call Smaller(EquatableArray<Expr> a)
    {
        var (one, other) = (NumberFacts.Of(a[0]), NumberFacts.Of(a[1]));
        return new Call("min", a, TemplateType.Integer with { Limits = new Limits(System.Math.Min(one.Low, other.Low), System.Math.Min(one.High, other.High)) });
    }

    private static Call Larger(EquatableArray<Expr> a)
    {
        var (one, other) = (NumberFacts.Of(a[0]), NumberFacts.Of(a[1]));
        return new Call("max", a, TemplateType.Integer with { Limits = new Limits(System.Math.Max(one.Low, other.Low), System.Math.Max(one.High, other.High)) });
    }

    /// <summary>With bounds out of order C# throws.</summary>
    private static Expr Clamp(EquatableArray<Expr> a) => NumberFacts.Of(a[1]).High <= NumberFacts.Of(a[2]).Low
        ? Smaller([a[2], Larger([a[1], a[0]])])
        : new Refused("Clamp to bounds that may be out of order, which throws in C#", "give the bounds as constants");

    private static Expr Abs(Expr value, Limits type)
    {
        var facts = NumberFacts.Of(value);
        if (facts.Low >= 0) return value;
        if (facts.Low <= type.Low) return new Refused("The absolute value of the least number, which throws in C#", "bound the value with [Range]");
        var minus = new Call("sub", [Constant.Integer(0), value], TemplateType.Integer);
        return new Call("max", [value, minus], TemplateType.Integer with { Limits = new Limits(0, System.Math.Max(-facts.Low, facts.High)) });
    }

    private static TemplateType Whole(Expr value) => TemplateType.Number with { Limits = NumberFacts.Of(value) is var f ? new Limits(System.Math.Floor(f.Low), System.Math.Ceiling(f.High)) : null };

    /// <summary>Sprig rounds a negative number down whatever its fraction is.</summary>
    private static Expr Round(EquatableArray<Expr> a) =>
        a[1] is not Constant { Value: "awayFromZero" } ? new Refused("Rounding other than away from zero", "write MidpointRounding.AwayFromZero")
        : NumberFacts.Of(a[0]).Low < 0 ? new Refused("Rounding a double that may be negative", "[Range(0, …)] on the value's property, or Math.Floor")
        : new Call("round", [a[0], Constant.Integer(0)], Whole(a[0]));

    private static Expr Parse(Expr text) => text switch
    {
        Constant { Value: string literal } when int.TryParse(literal, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => Constant.Integer(number),
        _ when TextFacts.Of(text).Digits && !text.Type.Nullable => new Call("atoi", [text], TemplateType.Integer with { Limits = new Limits(-999_999_999, 999_999_999) }),
        _ => new Refused("A number read from text, which Helm takes for 0 where C# throws", "make the value an int, or limit it: [RegularExpression(\"[0-9]{1,9}\")]"),
    };
}
