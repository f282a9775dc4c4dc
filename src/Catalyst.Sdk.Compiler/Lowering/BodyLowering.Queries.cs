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

/// <summary>LINQ: what Helm has a function for becomes its call; everything else a loop that builds a list, or leaves early.</summary>
internal sealed partial class BodyLowering
{
    private static bool IsQuery(IMethodSymbol method) => method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private static IOperation Source(IInvocationOperation call) => Argument(call, 0);

    private static IOperation Argument(IInvocationOperation call, int ordinal) => Unwrap(call.Arguments.First(a => a.Parameter?.Ordinal == ordinal).Value);

    /// <summary>A query that gives one value.</summary>
    private Expr Query(IInvocationOperation call)
    {
        var count = call.Arguments.Length;
        switch (call.TargetMethod.Name)
        {
            case "Any" when count == 1: return IsStream(Source(call)) ? Found(call, null, sought: true) : Content(ListOf(Source(call)), call);
            case "Any": return Found(call, 1, sought: true);
            case "All": return Found(call, 1, sought: false);
            case "Contains" when count == 2: return Contains(ListOf(Source(call)), Argument(call, 1), call);
            case "Count" when count == 1: return Counted(ListOf(Source(call)), call);
            case "Count": return Counted(Collected(call, SourceHint(call), body => Filter(call, body)), call);
            case "First" or "Last" or "ElementAt" or "Single" or "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault": return One(call);
            case "Sum" or "Min" or "Max": return Total(call);
            case "ToDictionary": return Table(call);
            default: return ListOf(call);
        }
    }

    private Expr Content(Expr list, IOperation at) => list.Equals(Broken) || Absent(list, at) ? Broken : Conditions.HasContent(list);

    /// <summary>Whether some element passes, or all do: a loop that ends as soon as that is known.</summary>
    private Expr Found(IInvocationOperation call, int? test, bool sought)
    {
        var name = NewName(sought ? "found" : "all", call);
        var (isBroken, steps) = Apart(() => Iterate(Source(call), element =>
        {
            var passes = test is { } t ? Called(Argument(call, t), call, element) : Constant.True;
            if (passes.Equals(Broken)) return false;
            EquatableArray<Node> known = [Assigned(name, sought ? Constant.True : Constant.False), JumpNode.Break];
            if (passes is Constant { Value: true }) foreach (var step in known) Before(step);
            else Before(Chosen(sought ? passes : Conditions.Negate(passes), known, []));
            return true;
        }));
        if (!isBroken) return Broken;
        Before(Declared(name, sought ? Constant.False : Constant.True));
        foreach (var step in steps) Before(step);
        return Variable(name, TemplateType.Boolean);
    }

    private Expr Contains(Expr list, IOperation item, IOperation at)
    {
        var value = Value(item);
        if (list.Equals(Broken) || value.Equals(Broken) || Absent(list, at)) return Broken;
        if (list.Type.Element?.Kind is ValueKind.String or ValueKind.Enum) return new Call("has", [value, list], TemplateType.Boolean);
        if (list.Type.Element is not { Kind: ValueKind.Integer or ValueKind.Number, Nullable: false } element) return Unsupported(at, "Contains on such a list", "use Any(x => …)");
        var (name, variable) = (NewName("found", at), NewName("item", at));
        Before(Declared(name, Constant.False));
        var each = new ContextPath(PathRoot.Local, variable, [], element);
        Before(Looped(null, variable, list, [Chosen(new Comparison("eq", each, value), [Assigned(name, Constant.True), JumpNode.Break], [])]));
        return Variable(name, TemplateType.Boolean);
    }

    /// <summary>One element of a list; with a test, of the elements that pass.</summary>
    private Expr One(IInvocationOperation call)
    {
        var name = call.TargetMethod.Name;
        var orDefault = name.EndsWith("OrDefault", StringComparison.Ordinal);
        if (name.StartsWith("Single", StringComparison.Ordinal) || (orDefault && call.Arguments.Length > 1 && Argument(call, call.Arguments.Length - 1) is not IAnonymousFunctionOperation))
            return Unsupported(call, "'" + name + "' here", "use First or FirstOrDefault");
        var hasTest = call.Arguments.Length == 2 && name != "ElementAt";
        var stopsEarly = name.StartsWith("First", StringComparison.Ordinal);
        var list = hasTest || (stopsEarly && IsStream(Source(call)))
            ? Collected(call, SourceHint(call), body => Filter(call, e => body(e) && Stop(stopsEarly)))
            : ListOf(Source(call));
        if (list.Equals(Broken) || Absent(list, call)) return Broken;
        if (list.Type.Element is not { } element) return Unsupported(call, "'" + name + "' of such a list", "use a list of texts, numbers or records");
        if (name == "ElementAt") return Item(list, Value(Argument(call, 1)), element);
        if (!orDefault) return Item(list, stopsEarly ? Constant.Integer(0) : new Call("sub", [new Call("len", [list], TemplateType.Integer), Constant.Integer(1)], TemplateType.Integer), element);
        var first = new Call(stopsEarly ? "first" : "last", [list], element.OrNull);
        return element switch
        {
            { Nullable: true } or { Kind: ValueKind.String or ValueKind.Enum or ValueKind.Record or ValueKind.Object or ValueKind.List or ValueKind.Map } when call.Type is { IsReferenceType: true } => Local(first, "first", call),
            { Kind: ValueKind.Integer } when call.Type is { IsValueType: true } => new Call("int64", [first], element with { Limits = null }),
            { Kind: ValueKind.Number } when call.Type is { IsValueType: true } => new Call("float64", [first], element),
            _ => Unsupported(call, "'" + name + "' of such a list", "test with Any first"),
        };
    }

    /// <summary>A list that is used more than once gets a name.</summary>
    private Expr Simple(Expr list, IInvocationOperation call)
    {
        if (list is ContextPath || list.Equals(Broken)) return list;
        var name = NewName(SourceHint(call), call);
        Before(Declared(name, list));
        return Variable(name, list.Type);
    }

    /// <summary>The name of the list that a query begins with.</summary>
    private static string SourceHint(IInvocationOperation call)
    {
        IOperation at = call;
        while (at is IInvocationOperation next && IsQuery(next.TargetMethod) && next.Arguments.Length > 0) at = Source(next);
        return at switch
        {
            IPropertyReferenceOperation { Property: { IsIndexer: false, Name: var name } } when name is not ("Values" or "Keys") => Values.JsonNames.CamelCase(name),
            ILocalReferenceOperation { Local.Name: var name } => name,
            _ => "items",
        };
    }

    /// <summary>A variable for a value that is asked for its members.</summary>
    private Expr Local(Expr value, string hint, IOperation at)
    {
        if (!value.Type.IsStructure) return value;
        var name = NewName(Hint(at, hint), at);
        Before(Declared(name, value));
        return Variable(name, value.Type);
    }

    private bool Stop(bool stopsEarly)
    {
        if (stopsEarly) Before(JumpNode.Break);
        return true;
    }

    private bool Filter(IInvocationOperation call, Func<Expr, bool> body) => Iterate(Source(call), element =>
    {
        if (call.Arguments.Length < 2) return body(element);
        var test = Called(Argument(call, 1), call, element);
        if (test.Equals(Broken)) return false;
        var (isWhole, steps) = Apart(() => body(element));
        Before(Chosen(test, steps, []));
        return isWhole;
    });

    /// <summary>Sum, least and greatest of whole numbers.</summary>
    private Expr Total(IInvocationOperation call)
    {
        var name = call.TargetMethod.Name;
        if (call.Type?.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_Int64))
            return Unsupported(call, "'" + name + "' of anything but whole numbers", name == "Sum" ? "sum int or long" : "order the values, or use a list of int");
        if (name == "Sum" && call.Type.SpecialType == SpecialType.System_Int32)
            return Unsupported(call, "A sum of int, which throws in C# when it leaves 32 bits", "sum long: .Sum(x => (long)x)");
        if (call.Arguments.Length == 2 && Argument(call, 1) is not IAnonymousFunctionOperation) return Unsupported(call, "'" + name + "' in this form", "use a lambda");
        var list = Simple(ListOf(Source(call)), call);
        if (list.Equals(Broken) || Absent(list, call)) return Broken;
        var total = NewName(name == "Sum" ? "sum" : name == "Min" ? "least" : "most", call);
        var limits = Limits.None;
        var (isWhole, steps) = Apart(() => Over(list, "item", call, (element, _) =>
        {
            var value = call.Arguments.Length == 2 ? Called(Argument(call, 1), call, element) : element;
            if (value.Equals(Broken)) return false;
            if (value.Type is not { Kind: ValueKind.Integer, Nullable: false }) return false;
            limits = NumberFacts.Of(value);
            Before(Assigned(total, new Call(name == "Sum" ? "add" : name == "Min" ? "min" : "max", [Variable(total, TemplateType.Integer), value], TemplateType.Integer)));
            return true;
        }));
        if (!isWhole) return Unsupported(call, "'" + name + "' of these", "use whole numbers that are there");
        if (name != "Sum")
        {
            // Of nothing C# throws; so does the first element of nothing.
            var start = call.Arguments.Length == 2 ? Called(Argument(call, 1), call, Item(list, Constant.Integer(0), list.Type.Element!)) : Item(list, Constant.Integer(0), list.Type.Element!);
            Before(Declared(total, start));
        }
        else
        {
            // The sum of so many values of 53 bits stays in 64; beyond, C# throws.
            if (limits.Low < -(1L << 53) || limits.High > 1L << 53) return Unsupported(call, "A sum that may leave 64 bits", "sum values of the record");
            Before(Declared(total, new Call("int64", [Constant.Integer(0)], TemplateType.Integer)));
        }

        foreach (var step in steps) Before(step);
        return Variable(total, TemplateType.Integer with { Limits = name == "Sum" ? Limits.Int64 : limits });
    }

    /// <summary>A map from keys to values. A key that comes twice stops both sides.</summary>
    private Expr Table(IInvocationOperation call)
    {
        if (call.Arguments.Length < 2 || call.Arguments.Skip(1).Any(static a => Unwrap(a.Value) is not IAnonymousFunctionOperation && a.Parameter?.Name != "comparer")) return Unsupported(call, "'ToDictionary' in this form", "give a key and a value: ToDictionary(x => …, x => …)");
        var name = NewName(Hint(call, "table"), call);
        TemplateType? value = null;
        var (isWhole, steps) = Apart(() => Iterate(Source(call), element =>
        {
            var key = Called(Argument(call, 1), call, element);
            var entry = call.TargetMethod.Parameters.Length > 2 && Argument(call, 2) is IAnonymousFunctionOperation ? Called(Argument(call, 2), call, element) : element;
            if (key.Equals(Broken) || entry.Equals(Broken)) return false;
            if (key.Type is not { Kind: ValueKind.String or ValueKind.Enum, Nullable: false }) return !Unsupported(call, "A key that is no text", "make it text").Equals(Broken);
            if (entry is Composite) return !Unsupported(call, "Such a value", "make a text or number of it").Equals(Broken);
            value = entry.Type;
            Before(Chosen(new Call("hasKey", [Variable(name, TemplateType.Object), key], TemplateType.Boolean), [new FailNode(Text([Constant.Text("the key comes twice: "), key]))], []));
            Before(Declared("_", new Call("set", [Variable(name, TemplateType.Object), key, entry], TemplateType.Object)));
            return true;
        }));
        if (!isWhole) return Broken;
        Before(Declared(name, new Call("dict", [], TemplateType.Object)));
        foreach (var step in steps) Before(step);
        return Variable(name, new TemplateType(ValueKind.Map, Element: value));
    }

    /// <summary>The value of a lambda for these arguments.</summary>
    private Expr Called(IOperation function, IOperation at, params Expr[] arguments)
    {
        if (Unwrap(function) is not IAnonymousFunctionOperation lambda)
        {
            Unsupported(function, "A method as an argument", "write a lambda: x => …");
            return Broken;
        }

        for (var i = 0; i < lambda.Symbol.Parameters.Length && i < arguments.Length; i++) _bindings[lambda.Symbol.Parameters[i]] = arguments[i];
        if (lambda.Body.Operations is [IReturnOperation { ReturnedValue: { } result }]) return Together(result);
        Unsupported(lambda, "A lambda with statements here", "write one expression");
        return Broken;
    }
}
