using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>Arithmetic on whole numbers. Helm's is of 64 bits and wraps as C#'s <c>long</c> does; an <c>int</c> has to stay in 32.</summary>
    private Expr Arithmetic(string function, Expr left, Expr right, ITypeSymbol? type, bool isChecked, IOperation at)
    {
        if (left.Equals(Broken) || right.Equals(Broken)) return Broken;
        if (left.Type.Nullable || right.Type.Nullable) return Unsupported(at, "Arithmetic on a number that may be missing", "give it a fallback: x ?? 0");
        if (type?.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_Int64))
            return Unsupported(at, type?.SpecialType == SpecialType.System_Double ? "Arithmetic on double, which Helm does in decimal" : "Arithmetic on this type", "compute with int or long, or take the result from the values record");
        var result = Bounds(function, NumberFacts.Of(left), NumberFacts.Of(right));
        var isInt = type.SpecialType == SpecialType.System_Int32;
        if (isInt ? !result.IsWithin(Limits.Int32) : isChecked && !result.IsWithin(Limits.Int64))
        {
            context.Problems.Add(TemplateRules.Overflow, at.Syntax.GetLocation(), isInt ? "32" : "64", isInt ? "long" : "unchecked");
            return Broken;
        }

        if (left is Constant { Value: long a } && right is Constant { Value: long b } && Folded(function, a, b) is { } known) return Constant.Integer(known);
        return new Call(function, [left, right], TemplateType.Integer with { Limits = isInt ? result : result.IsWithin(Limits.Int64) ? result : Limits.Int64 });
    }

    private static long? Folded(string function, long a, long b) => function switch
    {
        "add" => unchecked(a + b),
        "sub" => unchecked(a - b),
        "mul" => unchecked(a * b),
        _ => null,
    };

    private static Limits Bounds(string function, Limits a, Limits b)
    {
        switch (function)
        {
            case "add": return new Limits(a.Low + b.Low, a.High + b.High);
            case "sub": return new Limits(a.Low - b.High, a.High - b.Low);
            case "mul":
                double[] products = [Product(a.Low, b.Low), Product(a.Low, b.High), Product(a.High, b.Low), Product(a.High, b.High)];
                return new Limits(products.Min(), products.Max());
            case "div":
                // The quotient is largest for the divisor nearest to zero.
                var most = Math.Max(Math.Abs(a.Low), Math.Abs(a.High));
                if (b.Low > 0) return new Limits(Math.Min(Math.Truncate(a.Low / b.Low), Math.Truncate(a.Low / b.High)), Math.Max(Math.Truncate(a.High / b.Low), Math.Truncate(a.High / b.High)));
                return b.Low <= -1 ? new Limits(-most, most) : new Limits(a.Low, a.High);
            default:
                var bound = Math.Max(Math.Abs(b.Low), Math.Abs(b.High)) - 1;
                return new Limits(a.Low < 0 ? Math.Max(a.Low, -bound) : 0, a.High > 0 ? Math.Min(a.High, bound) : 0);
        }

        static double Product(double x, double y) => x == 0 || y == 0 ? 0 : x * y;
    }

    private Expr Negated(IUnaryOperation minus)
    {
        var operand = Value(minus.Operand);
        return operand.Type.Kind == ValueKind.Number
            ? Unsupported(minus, "Arithmetic on double, which Helm does in decimal", "compute with int or long, or take the result from the values record")
            : Arithmetic("sub", Constant.Integer(0), operand, minus.Type, minus.IsChecked, minus);
    }

    /// <summary>A conversion that changes what a number is.</summary>
    private Expr Numeric(IConversionOperation conversion)
    {
        var value = Value(conversion.Operand);
        if (value.Equals(Broken)) return Broken;
        var to = conversion.Type?.SpecialType;
        if (ValueTypes.Of(conversion.Type!) is { Kind: ValueKind.Number } number)
            return value.Type.Nullable ? Unsupported(conversion, "A conversion of a number that may be missing", "give it a fallback: x ?? 0") : new Call("float64", [value], number with { Limits = NumberFacts.Of(value) });
        var target = to == SpecialType.System_Int32 ? Limits.Int32 : Limits.Int64;
        if (to is not (SpecialType.System_Int32 or SpecialType.System_Int64)) return Unsupported(conversion, "This conversion", "convert in the values record");
        if (!NumberFacts.Of(value).IsWithin(target) || value.Type.Nullable)
        {
            context.Problems.Add(TemplateRules.Overflow, conversion.Syntax.GetLocation(), to == SpecialType.System_Int32 ? "32" : "64", "long");
            return Broken;
        }

        return value.Type.Kind == ValueKind.Number ? new Call("int64", [value], TemplateType.Integer with { Limits = NumberFacts.Of(value) is var f ? new Limits(Math.Truncate(f.Low), Math.Truncate(f.High)) : null }) : value;
    }
}
