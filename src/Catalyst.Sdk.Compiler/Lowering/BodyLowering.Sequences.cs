using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Queries that give a list.</summary>
internal sealed partial class BodyLowering
{
    /// <summary>Whether a query is worked through element by element.</summary>
    private static bool IsStream(IOperation sequence) =>
        Unwrap(sequence) is IInvocationOperation call && IsQuery(call.TargetMethod) && (call.TargetMethod.Name is "Where" or "Select" or "SelectMany" || (call.TargetMethod.Name is "ToList" or "ToArray" or "AsEnumerable" && IsStream(Source(call))));

    /// <summary>A sequence as a list.</summary>
    private Expr ListOf(IOperation sequence)
    {
        sequence = Unwrap(sequence);
        if (sequence is not IInvocationOperation call || !IsQuery(call.TargetMethod)) return sequence is IInvocationOperation { TargetMethod.ContainingType.Name: "Enumerable" } made ? Made(made) : ValueOf(sequence);
        var count = call.Arguments.Length;
        switch (call.TargetMethod.Name)
        {
            case "Range" or "Repeat" or "Empty": return Made(call);
            case "ToList" or "ToArray" or "AsEnumerable" when count == 1: return ListOf(Source(call));
            case "Concat": return Joined(call, ListOf(Source(call)), ListOf(Argument(call, 1)));
            case "Append": return With(call, "append");
            case "Prepend": return With(call, "prepend");
            case "Reverse" when count == 1: return Whole("reverse", call);
            case "Distinct" when count == 1: return Distinct(call);
            case "Skip": return Part(call, skips: true);
            case "Take": return Part(call, skips: false);
            case "DefaultIfEmpty" when count == 2 && ListOf(Source(call)) is { Type.Nullable: false } list:
                return list.Equals(Broken) ? Broken : new Call("default", [new Call("list", [Value(Argument(call, 1))], list.Type), list], list.Type);
            case "Order" or "OrderBy" or "OrderByDescending" or "OrderDescending": return Sorted(call);
            case "Where" or "Select" or "SelectMany" or "Zip": return Collected(call, Hint(call, SourceHint(call)), body => Iterate(call, body));
            default: return UnknownMember(call.TargetMethod, call);
        }
    }

    private Expr Made(IInvocationOperation call)
    {
        var integers = new TemplateType(ValueKind.List, Element: TemplateType.Integer);
        switch (call.TargetMethod.Name)
        {
            case "Empty": return new Call("list", [], ValueTypes.Of(call.Type!) ?? integers);
            case "Range":
                var (start, length) = (Value(Argument(call, 0)), Value(Argument(call, 1)));
                if (start.Equals(Broken) || length.Equals(Broken)) return Broken;
                if (NumberFacts.Of(length).Low < 0) return Unsupported(call, "A range whose length may be negative, which throws in C#", "bound the length: [Range(0, …)], or Math.Max(x, 0)");
                var end = Arithmetic("add", start, length, call.Arguments[0].Value.Type, false, call);
                if (end.Equals(Broken)) return Broken;
                var element = TemplateType.Integer with { Limits = new Limits(NumberFacts.Of(start).Low, NumberFacts.Of(end).High) };
                return start is Constant { Value: 0L } ? new Call("until", [Int(length)], integers with { Element = element }) : new Call("untilStep", [Int(start), Int(end), Constant.Integer(1)], integers with { Element = element });
            case "Repeat":
                var (value, times) = (Value(Argument(call, 0)), Value(Argument(call, 1)));
                if (value.Equals(Broken) || times.Equals(Broken)) return Broken;
                if (NumberFacts.Of(times).Low < 0) return Unsupported(call, "A repetition that may be negative, which throws in C#", "bound the count: [Range(0, …)], or Math.Max(x, 0)");
                var name = NewName(Hint(call, "items"), call);
                var type = new TemplateType(ValueKind.List, Element: value.Type);
                Before(Declared(name, new Call("list", [], type)));
                Before(Looped(null, "_", new Call("until", [Int(times)], integers), [Assigned(name, new Call("append", [Variable(name, type), value], type))]));
                return Variable(name, type);
            default: return UnknownMember(call.TargetMethod, call);
        }
    }

    /// <summary>What Helm's loops count with.</summary>
    private static Expr Int(Expr number) => number is Constant ? number : new Call("int", [number], number.Type);

    private Expr Joined(IInvocationOperation call, Expr one, Expr other) =>
        one.Equals(Broken) || other.Equals(Broken) || Absent(one, call) || Absent(other, call) ? Broken
        : AuthoringRows.Listed(new Call("concat", AuthoringRows.Unlisted(one) is Call { Function: "concat", Arguments: var before } ? [.. before, other] : [one, other], one.Type with { Element = Wider(one.Type.Element, other.Type.Element) }));

    private static TemplateType? Wider(TemplateType? one, TemplateType? other) => one is null || other is null ? one ?? other : (one.Nullable || !other.Nullable ? one : one.OrNull) with { Limits = Limits.Either(one.Limits, other.Limits) };

    private Expr With(IInvocationOperation call, string function)
    {
        var (list, item) = (ListOf(Source(call)), Value(Argument(call, 1)));
        if (list.Equals(Broken) || Absent(list, call)) return Broken;
        return new Call(function, [list, item], list.Type with { Element = Wider(list.Type.Element, item.Type with { Limits = TextFacts.IsAscii(item) ? Limits.AsciiText : item.Type.Limits }) });
    }

    private Expr Whole(string function, IInvocationOperation call)
    {
        var list = ListOf(Source(call));
        return list.Equals(Broken) || Absent(list, call) ? Broken : new Call(function, [list], list.Type);
    }

    private Expr Distinct(IInvocationOperation call)
    {
        var list = Whole("uniq", call);
        return list.Equals(Broken) || list.Type.Element is { Kind: ValueKind.String or ValueKind.Enum } ? list
            : Unsupported(call, "Distinct of anything but text", "make texts of the elements first");
    }

    /// <summary>Elements from or up to a place. Beyond the end there is nothing, on both sides.</summary>
    private Expr Part(IInvocationOperation call, bool skips)
    {
        if (Argument(call, 1).Type?.SpecialType != SpecialType.System_Int32) return Unsupported(call, "A part by a range", "use Skip and Take");
        var (list, number) = (Simple(ListOf(Source(call)), call), Value(Argument(call, 1)));
        if (list.Equals(Broken) || number.Equals(Broken) || Absent(list, call)) return Broken;
        if (NumberFacts.Of(number).Low < 0) number = new Call("max", [Constant.Integer(0), number], TemplateType.Integer);
        var place = new Call("min", [number, new Call("len", [list], TemplateType.Integer)], TemplateType.Integer);
        return AuthoringRows.Listed(new Call("slice", skips ? [list, place] : [list, Constant.Integer(0), place], list.Type));
    }

    /// <summary>Builds a list from the elements that a loop gives.</summary>
    private Expr Collected(IInvocationOperation call, string hint, Func<Func<Expr, bool>, bool> loop)
    {
        var name = NewName(hint, call);
        TemplateType? element = null;
        var list = new TemplateType(ValueKind.List);
        var (isWhole, steps) = Apart(() => loop(item =>
        {
            if (item.Equals(Broken)) return false;
            if (item is Composite) return !Unsupported(call, "A list of pairs or anonymous objects", "select texts, numbers or members of the record").Equals(Broken);
            element = element is null ? Known(item) : Wider(element, Known(item));
            Before(Assigned(name, new Call("append", [Variable(name, list), item], list)));
            return true;
        }));
        if (!isWhole) return Broken;
        var declared = call.Type is null ? null : ValueTypes.Of(call.Type);
        Before(Declared(name, new Call("list", [], list)));
        foreach (var step in steps) Before(step);
        return Variable(name, new TemplateType(ValueKind.List, Element: element ?? declared?.Element));

        static TemplateType Known(Expr item) => TextFacts.IsAscii(item) && item.Type.Kind == ValueKind.String ? item.Type with { Limits = Limits.AsciiText } : item.Type;
    }

    /// <summary>Adds the loop over a sequence; the body adds its steps per element and tells whether it could.</summary>
    private bool Iterate(IOperation sequence, Func<Expr, bool> body)
    {
        sequence = Unwrap(sequence);
        if (sequence is IInvocationOperation call && IsQuery(call.TargetMethod))
        {
            switch (call.TargetMethod.Name)
            {
                case "ToList" or "ToArray" or "AsEnumerable" when IsStream(Source(call)):
                    return Iterate(Source(call), body);
                case "Where" when !TakesIndex(call):
                    return Filter(call, body);
                case "Select" when !TakesIndex(call):
                    return Iterate(Source(call), element => body(Named(Called(Argument(call, 1), call, element), call)));
                case "Select" or "Where":
                    return Indexed(call, body);
                case "SelectMany" when !TakesIndex(call):
                    return Iterate(Source(call), element => Flattened(call, element, body));
                case "Zip" when call.TargetMethod.Parameters.Length is 2 or 3:
                    return Zipped(call, body);
            }
        }

        var list = ListOf(sequence);
        if (list.Equals(Broken)) return false;
        return !Absent(list, sequence) && Over(list, "item", sequence, (element, _) => body(element));
    }

    private static bool TakesIndex(IInvocationOperation call) => Argument(call, 1) is IAnonymousFunctionOperation { Symbol.Parameters.Length: 2 };

    /// <summary>A computed element that is used more than once gets a name.</summary>
    private Expr Named(Expr element, IInvocationOperation call)
    {
        if (element is ContextPath or Constant or Composite || element.Equals(Broken) || call.Parent is not IArgumentOperation { Parent: IInvocationOperation { Arguments: var next } outer } || !IsQuery(outer.TargetMethod)) return element;
        if (next.Length < 2 || Unwrap(next[1].Value) is not IAnonymousFunctionOperation { Symbol.Parameters: [{ } parameter, ..] }) return element;
        var name = NewName(parameter.Name, call);
        Before(Declared(name, element));
        return Variable(name, element.Type);
    }

    private bool Indexed(IInvocationOperation call, Func<Expr, bool> body)
    {
        var list = ListOf(Source(call));
        if (list.Equals(Broken) || Absent(list, call)) return false;
        return Over(list, "item", call, (element, index) =>
        {
            var result = Called(Argument(call, 1), call, element, index!);
            if (result.Equals(Broken)) return false;
            if (call.TargetMethod.Name == "Select") return body(result);
            var (isWhole, steps) = Apart(() => body(element));
            Before(Chosen(result, steps, []));
            return isWhole;
        }, withIndex: true);
    }

    private bool Flattened(IInvocationOperation call, Expr element, Func<Expr, bool> body)
    {
        if (Argument(call, 1) is not IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } inner }] } lambda)
        {
            Unsupported(call, "SelectMany in this form", "write a lambda: x => x.Items");
            return false;
        }

        _bindings[lambda.Symbol.Parameters[0]] = element;
        return Iterate(inner, item => call.TargetMethod.Parameters.Length == 2 ? body(item) : body(Called(Argument(call, 2), call, element, item)));
    }

    /// <summary>Pairs up to the end of the shorter list.</summary>
    private bool Zipped(IInvocationOperation call, Func<Expr, bool> body)
    {
        var (one, other) = (ListOf(Source(call)), Simple(ListOf(Argument(call, 1)), call));
        if (one.Equals(Broken) || other.Equals(Broken) || Absent(one, call) || Absent(other, call) || other.Type.Element is not { } second) return false;
        return Over(one, "item", call, (element, index) =>
        {
            var (isWhole, steps) = Apart(() =>
            {
                var partner = Item(other, index!, second);
                if (partner.Type.IsStructure) partner = Local(partner, "other", call);
                var pair = call.TargetMethod.Parameters.Length == 3 ? Called(Argument(call, 2), call, element, partner) : new Composite(["Item1", "Item2"], [element, partner]);
                return !pair.Equals(Broken) && body(pair);
            });
            Before(Chosen(new Comparison("lt", index!, new Call("len", [other], TemplateType.Integer)), steps, []));
            return isWhole;
        }, withIndex: true);
    }

    /// <summary>A loop over a list or a map.</summary>
    private bool Over(Expr list, string hint, IOperation at, Func<Expr, Expr?, bool> body, bool withIndex = false)
    {
        var consumer = at.Parent;
        while (consumer is IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation) consumer = consumer.Parent;
        var lambda = consumer is IArgumentOperation { Parent: IInvocationOperation outer } ? outer : at as IInvocationOperation;
        var parameter = lambda?.Arguments.Skip(1).Select(static a => Unwrap(a.Value)).OfType<IAnonymousFunctionOperation>().FirstOrDefault()?.Symbol.Parameters;
        var name = parameter is [{ Name: var own }, ..] && own != "_" && own[0] != '<' ? own : NewName(hint, at);
        if (list.Type is { Kind: ValueKind.Map, Element: { } value })
        {
            var pair = new Composite(["Key", "Value"], [Variable(name + "Key", TemplateType.String), new ContextPath(PathRoot.Local, name + "Value", [], value)]);
            var (isMap, entries) = Apart(() => body(pair, null));
            Before(Looped(name + "Key", name + "Value", list, entries));
            return isMap;
        }

        if (list.Type is not { Kind: ValueKind.List, Element: { } element })
        {
            Unsupported(at, "A loop over this", "iterate a list of the values record");
            return false;
        }

        var counter = withIndex ? parameter is [_, { Name: var second }, ..] && second != "_" && lambda is { TargetMethod.Name: "Select" or "Where" } ? second : NewName("i", at) : null;
        var index = counter is null ? null : Variable(counter, TemplateType.Integer with { Limits = Limits.Count });
        var (isWhole, steps) = Apart(() => body(new ContextPath(PathRoot.Local, name, [], element) { Normalized = list is Call { Function: "until" or "untilStep" } }, index));
        Before(Looped(counter, name, AuthoringRows.Unlisted(list), steps));
        return isWhole;
    }

    /// <summary>In the order of texts by their bytes, or of a key; equal elements stay in order.</summary>
    private Expr Sorted(IInvocationOperation call)
    {
        var name = call.TargetMethod.Name;
        if (name.EndsWith("Descending", StringComparison.Ordinal)) return Unsupported(call, "A descending order", "order, then Reverse() where no two keys are equal");
        var hasKey = name == "OrderBy";
        var comparer = call.Arguments.Length == (hasKey ? 3 : 2) ? Argument(call, hasKey ? 2 : 1) : null;
        var isOrdinal = comparer is IPropertyReferenceOperation { Property: { Name: "Ordinal", ContainingType.Name: "StringComparer" } };
        var list = ListOf(Source(call));
        if (list.Equals(Broken) || Absent(list, call)) return Broken;
        if (list.Type.Element is not { } element) return Unsupported(call, "An order of these", "order texts or records");
        if (!hasKey && element.Kind == ValueKind.String)
        {
            if (!isOrdinal) return Unsupported(call, "An order by the rules of a culture", "write Order(StringComparer.Ordinal)");
            return KeptInBasicPlane(element) ? new Call("sortAlpha", [list], list.Type) : Settle(TextFacts.NeedsAscii("The order of texts"), call);
        }

        var groups = NewName("byKey", call);
        var type = new TemplateType(ValueKind.Map, Element: list.Type);
        var (isWhole, steps) = Apart(() => Over(list, "item", call, (item, _) =>
        {
            var key = hasKey ? Called(Argument(call, 1), call, item) : item;
            if (key.Equals(Broken)) return false;
            switch (key.Type)
            {
                case { Kind: ValueKind.String, Nullable: false } when !isOrdinal:
                    Unsupported(call, "An order by the rules of a culture", "write OrderBy(x => …, StringComparer.Ordinal)");
                    return false;
                case { Kind: ValueKind.String, Nullable: false } when KeptInBasicPlane(key.Type) || TextFacts.IsAscii(key):
                    break;
                case { Kind: ValueKind.String, Nullable: false }:
                    Settle(TextFacts.NeedsAscii("The order of texts"), call);
                    return false;
                case { Kind: ValueKind.Integer, Nullable: false } when NumberFacts.Of(key).Low >= 0:
                    key = new Call("printf", [Constant.Text("%019d"), key], TemplateType.String);
                    break;
                default:
                    Unsupported(call, "An order of such keys", "order by a text, or by an int that [Range(0, …)] keeps from being negative");
                    return false;
            }

            if (key is not ContextPath)
            {
                Before(Declared("key", key));
                key = Variable("key", TemplateType.String);
            }

            var held = new Call("default", [new Call("list", [], list.Type), new Call("get", [Variable(groups, type), key], list.Type)], list.Type);
            Before(Declared("_", new Call("set", [Variable(groups, type), key, new Call("append", [held, item], list.Type)], type)));
            return true;
        }));
        if (!isWhole) return Broken;
        var sorted = NewName(Hint(call, SourceHint(call)), call);
        Before(Declared(groups, new Call("dict", [], type)));
        foreach (var step in steps) Before(step);
        Before(Declared(sorted, new Call("list", [], list.Type)));
        Before(Looped(null, "group", Variable(groups, type), [Assigned(sorted, new Call("concat", [Variable(sorted, list.Type), Variable("group", list.Type)], list.Type))]));
        return Variable(sorted, list.Type);
    }

    /// <summary>The order of bytes is the order of UTF-16 units, but for characters outside the basic plane.</summary>
    private static bool KeptInBasicPlane(TemplateType text) => text.Limits is { Ascii: true };
}
