using System;
using System.Globalization;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <remarks><c>Text(TimeSpan)</c>: a duration made where it is printed or in a static readonly field. Helm's <c>duration</c> takes whole seconds.</remarks>
internal sealed partial class BodyLowering
{
    /// <summary>Go counts a duration in nanoseconds of 64 bits.</summary>
    private const double MostSeconds = 9_223_372_036;

    private Expr Duration(IInvocationOperation call)
    {
        var span = Unwrap(ArgumentOf(call, "value")!);
        if (span is IFieldReferenceOperation { Field: { IsStatic: true } field } && InitializerOf(field) is { } initial) span = Unwrap(initial);
        if (span is IFieldReferenceOperation { Field: { Name: "Zero", ContainingType: { Name: "TimeSpan" } } }) return Constant.Text("0s");
        if (span is not IInvocationOperation { Instance: null, TargetMethod: { ContainingType: { Name: "TimeSpan", ContainingNamespace.Name: "System" } } made, Arguments: [{ Value: var amount }, ..] arguments }
            || Seconds(made.Name) is not { } unit || arguments.Length > 1 && arguments[1].ArgumentKind == ArgumentKind.Explicit)
            return Unsupported(span, "This duration", "write TimeSpan.FromSeconds(…), FromMinutes, FromHours or FromDays of one number");
        if (amount.ConstantValue is { HasValue: true, Value: { } constant }) return Constant.Text(GoDuration.Text(Ticks(constant, unit)));
        var number = Value(amount);
        if (number.Equals(Broken)) return Broken;
        if (number.Type.Kind != ValueKind.Integer || unit < 1) return Unsupported(amount, "A duration of parts of a second", "use whole seconds");
        var limits = NumberFacts.Of(number);
        if (!(limits.Low * unit >= -MostSeconds && limits.High * unit <= MostSeconds))
            return Unsupported(amount, "A duration that may be longer than Go's", "[Range(0, …)] on the value's property");
        // Of another integer than an int64 (a constant, a count) 'duration' makes 0s; 'mul' gives one.
        var seconds = unit > 1 ? new Call("mul", [number, Constant.Integer((long)unit)], TemplateType.Integer) : number is ContextPath { Normalized: false } ? number : new Call("int64", [number], TemplateType.Integer);
        return new Call("duration", [seconds], TemplateType.String);
    }

    private static double? Seconds(string factory) => factory switch
    {
        "FromDays" => 86400,
        "FromHours" => 3600,
        "FromMinutes" => 60,
        "FromSeconds" => 1,
        "FromMilliseconds" => 0.001,
        _ => null,
    };

    // As TimeSpan does: whole numbers exactly, others through double, cut to ticks.
    private static long Ticks(object amount, double unit) => amount is double parts
        ? (long)(parts * unit * TimeSpan.TicksPerSecond)
        : (long)(Convert.ToDecimal(amount, CultureInfo.InvariantCulture) * (decimal)unit * TimeSpan.TicksPerSecond);
}
