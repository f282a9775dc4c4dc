using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <content>Whole numbers that a body counts up or down: an <c>int</c> has to stay in 32 bits, since Helm's numbers have 64 and do not wrap there.</content>
internal sealed partial class BodyLowering
{
    /// <summary>What each variable may hold by now: the range only grows.</summary>
    private readonly Dictionary<string, Limits> _ranges = new(StringComparer.Ordinal);

    /// <summary>A step of a counter: <c>+=</c>, <c>-=</c>, <c>*=</c>, <c>++</c>, <c>--</c>.</summary>
    private Expr Counted(string function, ContextPath variable, Expr by, ILocalSymbol local, bool isChecked, IOperation at)
    {
        var result = new Call(function, [variable, by], TemplateType.Integer);
        if (local.Type.SpecialType != SpecialType.System_Int32)
        {
            if (isChecked) context.Problems.Add(TemplateRules.Overflow, at.Syntax.GetLocation(), "64", "unchecked");
            return result;
        }

        var turns = Turns(local);
        var held = _ranges.TryGetValue(variable.Variable, out var known) ? known : Limits.Int32;
        var step = NumberFacts.Of(by);
        // A product of products grows without a bound that could be named.
        if (function == "mul" && turns > 1) step = Limits.None;
        else if (function != "mul") step = new Limits(Math.Min(step.Low, 0) * turns, Math.Max(step.High, 0) * turns);
        var reached = Limits.Either(held, Bounds(function, held, step)) ?? Limits.None;
        _ranges[variable.Variable] = reached;
        if (!reached.IsWithin(Limits.Int32)) context.Problems.Add(TemplateRules.Overflow, at.Syntax.GetLocation(), "32", "long");
        return result;
    }

    /// <summary>A further value of a counter.</summary>
    private void Widened(ContextPath variable, Expr value)
    {
        if (value.Type.Kind != ValueKind.Integer) return;
        var held = _ranges.TryGetValue(variable.Variable, out var known) ? known : Limits.Int32;
        _ranges[variable.Variable] = Limits.Either(held, Whole(value)) ?? Limits.None;
    }

    /// <summary>Of a number of which nothing else is known: what an <c>int</c> can hold.</summary>
    private static Limits Whole(Expr value) => NumberFacts.Of(value) is var facts && facts.IsWithin(Limits.Int32) ? facts : Limits.Int32;

    /// <summary>How often the current statement may run between two declarations of the local.</summary>
    private double Turns(ILocalSymbol local)
    {
        var declared = local.DeclaringSyntaxReferences.FirstOrDefault()?.Span;
        return _method.Loops.Where(l => declared is not { } span || !l.Syntax.Span.Contains(span)).Aggregate(1d, static (turns, _) => turns * Limits.Count.High);
    }
}
