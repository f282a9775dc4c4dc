using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Evaluation;

internal sealed partial class Evaluator
{
    private DataValue Value(Expr expr, Scopes scopes)
    {
        switch (expr)
        {
            case Constant { Value: var constant }:
                return Literal(constant);
            case ContextPath path:
                return Path(path, scopes);
            case ElementAccess access:
                return Element(Value(access.Source, scopes), Value(access.Key, scopes));
            case HelperCall call:
                return Helper(call, scopes);
            case Interpolation text:
                return Joined(text, scopes);
            case Ternary choice:
                return Test(choice.Test, scopes) switch
                {
                    true => Value(choice.WhenTrue, scopes),
                    false => Value(choice.WhenFalse, scopes),
                    _ => new Unknown(Why(Value(choice.Test, scopes)) ?? "a test"),
                };
            case Not not:
                return Flag(!Test(not.Operand, scopes), not.Operand, scopes);
            case And and:
                return (Test(and.Left, scopes), Test(and.Right, scopes)) switch
                {
                    (false, _) or (_, false) => new DataBool(false),
                    (true, true) => new DataBool(true),
                    (null, _) => Flag(null, and.Left, scopes),
                    _ => Flag(null, and.Right, scopes),
                };
            case Or or:
                return (Test(or.Left, scopes), Test(or.Right, scopes)) switch
                {
                    (true, _) or (_, true) => new DataBool(true),
                    (false, false) => new DataBool(false),
                    (null, _) => Flag(null, or.Left, scopes),
                    _ => Flag(null, or.Right, scopes),
                };
            case Comparison comparison:
                return Compared(comparison.Operator, Value(comparison.Left, scopes), Value(comparison.Right, scopes));
            case HasContent content:
                return Flag(IsTrue(Value(content.Operand, scopes)), content.Operand, scopes);
            case IsNull test:
                return Value(test.Operand, scopes) is var held && held is Unknown ? held : new DataBool(held is DataNull);
            case Call call:
                return Called(call, scopes);
            default:
                return new Unknown(expr.GetType().Name);
        }
    }

    /// <summary>A condition; null when nobody knows.</summary>
    private bool? Test(Expr expr, Scopes scopes) => IsTrue(Value(expr, scopes));

    private DataValue Flag(bool? value, Expr from, Scopes scopes) => value is { } known ? new DataBool(known) : new Unknown(Why(Value(from, scopes)) ?? "a test");

    private static string? Why(DataValue value) => (value as Unknown)?.Why;

    private static DataValue Literal(object? constant) => constant switch
    {
        null => DataNull.Instance,
        string text => new DataString(text),
        bool flag => new DataBool(flag),
        double number => new DataNumber(number),
        IConvertible whole => new DataInteger(whole.ToInt64(CultureInfo.InvariantCulture)),
        _ => new Unknown("a literal"),
    };

    private DataValue Path(ContextPath path, Scopes scopes)
    {
        DataValue at = path.Root == PathRoot.Chart ? inputs.Context : scopes[path.Variable] ?? new Unknown("$" + path.Variable);
        foreach (var step in path.Steps) at = Element(at, new DataString(step.Name));
        return at;
    }

    private static DataValue Element(DataValue source, DataValue key) => (source, key) switch
    {
        (Unknown, _) => source,
        (_, Unknown) => key,
        (DataMap map, DataString name) => DataMaps.Get(map, name.Value) ?? DataNull.Instance,
        (DataList list, DataInteger index) when index.Value >= 0 && index.Value < list.Items.Count => list.Items[(int)index.Value],
        _ => DataNull.Instance,
    };

    private DataValue Joined(Interpolation text, Scopes scopes)
    {
        var joined = new StringBuilder();
        foreach (var part in text.Parts)
        {
            var value = Value(part, scopes);
            if (value is Unknown) return value;
            if (Text(value) is not { } piece) return new Unknown("text of a structure");
            joined.Append(piece);
        }

        return new DataString(joined.ToString());
    }

    /// <summary>The text of a scalar as C# and the template print it; null for a structure or what is unknown.</summary>
    private static string? Text(DataValue value) => value switch
    {
        DataString text => text.Value,
        DataNull => "",
        DataBool flag => flag.Value ? "true" : "false",
        DataInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        // Beyond these Go and we may lay the digits out differently.
        DataNumber { Value: 0 or (> -1e15 and < -1e-4) or (> 1e-4 and < 1e15) } number => YamlWriter.Number(number.Value),
        _ => null,
    };

    /// <summary>What a template takes for true; null when nobody knows.</summary>
    private static bool? IsTrue(DataValue value) => value switch
    {
        Unknown => null,
        DataNull => false,
        DataBool flag => flag.Value,
        DataString text => text.Value.Length > 0,
        DataInteger number => number.Value != 0,
        DataNumber number => number.Value != 0,
        DataList list => list.Items.Count > 0,
        DataMap map => map.Entries.Count > 0,
        _ => null,
    };

    private static DataValue Compared(string comparison, DataValue left, DataValue right)
    {
        if (left is Unknown) return left;
        if (right is Unknown) return right;
        int? order = (Number(left), Number(right), left, right) switch
        {
            ({ } a, { } b, _, _) => a.CompareTo(b),
            (_, _, DataString a, DataString b) => string.CompareOrdinal(a.Value, b.Value),
            _ => null,
        };
        return (comparison, order) switch
        {
            ("eq", null) => new DataBool(left.Equals(right)),
            ("ne", null) => new DataBool(!left.Equals(right)),
            ("eq", { } o) => new DataBool(o == 0),
            ("ne", { } o) => new DataBool(o != 0),
            ("lt", { } o) => new DataBool(o < 0),
            ("le", { } o) => new DataBool(o <= 0),
            ("gt", { } o) => new DataBool(o > 0),
            ("ge", { } o) => new DataBool(o >= 0),
            _ => new Unknown(comparison),
        };
    }

    private static double? Number(DataValue value) => value switch
    {
        DataInteger i => i.Value,
        DataNumber n => n.Value,
        _ => null,
    };
}
