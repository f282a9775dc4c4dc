using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Kustomize;

internal sealed partial class ManifestEvaluator
{
    private DataValue Called(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction) return Local(call);
        var definition = method.ReducedFrom ?? method;
        if (IsSdk(definition)) return OfSdk(call, definition);
        // Contains of an array binds to a span's.
        if (definition.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" } || definition is { Name: "Contains", ContainingType: { Name: "MemoryExtensions", ContainingNamespace.Name: "System" } }) return OfLinq(call, definition);
        if (definition.ContainingType.SpecialType == SpecialType.System_String) return OfString(call, definition);
        if (definition is { Name: "ToString", ContainingType.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } && call.Instance is not null && IsInvariant(call))
            return Value(call.Instance) is DataInteger number ? new DataString(number.Value.ToString(CultureInfo.InvariantCulture)) : Unknown.Instance;

        DataValue? self = null;
        if (call.Instance is { } instance && !(instance is IInstanceReferenceOperation && _frame.Self is null))
        {
            self = Value(instance);
            if (self is not Made) return self is Unknown ? self : NotKnown(call);
        }

        var concrete = self is null ? (IMethodSymbol)context.MostDerived(definition) : definition;
        if (Bodies.Of(concrete, context) is not { } body) return NotKnown(call);
        return Bound(call, concrete, new Frame(self)) is { } frame ? Run(body, frame) : Unknown.Instance;
    }

    private DataValue Local(IInvocationOperation call)
    {
        var method = call.TargetMethod.OriginalDefinition;
        var syntax = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken);
        var root = (IOperation)call;
        while (root.Parent is { } parent) root = parent;
        var declaration = root.Descendants().OfType<ILocalFunctionOperation>().FirstOrDefault(l => SymbolEqualityComparer.Default.Equals(l.Symbol, method) || l.Syntax == syntax);
        if (declaration?.Body is not { } body) return NotKnown(call);
        // Runs in the frame around it, whose locals it may use.
        if (Bound(call, method, _frame) is null) return Unknown.Instance;
        return ++_depth > DeepestCall ? NotKnown(call, "it goes deeper than " + DeepestCall + " calls") : Ended(Statements(body.Operations));

        DataValue Ended(DataValue? result)
        {
            _depth--;
            return result ?? DataNull.Instance;
        }
    }

    private Frame? Bound(IInvocationOperation call, IMethodSymbol method, Frame frame)
    {
        var arguments = Arguments(call);
        if (arguments.Any(static a => a is Unknown)) return null;
        for (var i = 0; i < method.Parameters.Length && i < arguments.Count; i++) frame[method.Parameters[i]] = arguments[i];
        return frame;
    }

    /// <summary>The values of the parameters in order; for an extension method, the receiver first.</summary>
    private List<DataValue> Arguments(IInvocationOperation call) =>
    [
        .. call.TargetMethod.ReducedFrom is not null && call.Instance is { } receiver ? [Value(receiver)] : System.Array.Empty<DataValue>(),
        .. call.Arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0).Select(a => Value(a.Value)),
    ];

    private DataValue OfSdk(IInvocationOperation call, IMethodSymbol method)
    {
        var arguments = Arguments(call);
        if (arguments.Any(static a => a is Unknown)) return Unknown.Instance;
        return (method.Name, arguments) switch
        {
            ("Substitution", [DataString name]) => Substitution(name, call),
            ("When", [DataBool flag, DataList items]) => flag.Value ? items : new DataList([]),
            ("Flag", [DataString, DataNull or DataString { Value: "" }]) => new DataList([]),
            ("Flag", [DataString flag, DataString value]) => new DataList([flag, value]),
            ("Text", [DataBool flag]) => new DataString(flag.Value ? "true" : "false"),
            ("Text", [DataInteger number]) => new DataString(number.Value.ToString(CultureInfo.InvariantCulture)),
            ("Or", [DataNull or DataString { Value: "" }, var fallback]) => fallback,
            ("Or", [var text, _]) => text,
            ("NonEmpty", [DataNull or DataString { Value: "" } or DataList { Items.Count: 0 } or DataMap { Entries.Count: 0 }]) => DataNull.Instance,
            ("NonEmpty", [var value]) => value,
            _ => NotKnown(call),
        };
    }

    private DataValue Substitution(DataString name, IInvocationOperation call)
    {
        if (FluxText.IsName(name.Value)) return new DataString(FluxText.Open + name.Value + FluxText.Close);
        context.Problems.Add(KustomizeRules.SubstitutionName, call.Arguments[0].Value.Syntax.GetLocation(), name.Value);
        return Unknown.Instance;
    }

    private DataValue OfLinq(IInvocationOperation call, IMethodSymbol method)
    {
        var arguments = call.Arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0).Select(static a => a.Value).ToList();
        if (method.Name == "Range" && arguments.Count == 2)
            return Value(arguments[0]) is DataInteger start && Value(arguments[1]) is DataInteger { Value: >= 0 and < 10_000 } count
                ? new DataList(Enumerable.Range(0, (int)count.Value).Select(i => (DataValue)new DataInteger(start.Value + i)).ToEquatableArray())
                : NotKnown(call);
        if (call.Instance is { } instance) arguments.Insert(0, instance);
        var source = Value(arguments[0]);
        if (source is not DataList list) return source is Unknown ? source : NotKnown(call, "use lists here");
        var function = arguments.Count == 2 ? Function(arguments[1]) : null;
        switch (method.Name)
        {
            case "ToList" or "ToArray" or "AsEnumerable" when arguments.Count == 1: return list;
            case "Select" when function is not null: return List(list.Items.Select(i => function(i)));
            case "SelectMany" when function is not null:
                var parts = list.Items.Select(i => function(i)).ToList();
                return parts.All(static p => p is DataList) ? new DataList(parts.SelectMany(static p => ((DataList)p).Items).ToEquatableArray()) : parts.OfType<Unknown>().FirstOrDefault() ?? NotKnown(call);
            case "Where" when function is not null:
                var tests = list.Items.Select(i => (Item: i, Test: function(i) as DataBool)).ToList();
                return tests.Any(static t => t.Test is null) ? Unknown.Instance : new DataList(tests.Where(static t => t.Test!.Value).Select(static t => t.Item).ToEquatableArray());
            case "Any" when arguments.Count == 1: return new DataBool(list.Items.Count > 0);
            case "Any" or "All" when function is not null:
                var all = list.Items.Select(i => function(i) as DataBool).ToList();
                if (all.Contains(null)) return Unknown.Instance;
                return new DataBool(method.Name == "Any" ? all.Exists(static t => t!.Value) : all.TrueForAll(static t => t!.Value));
            case "Concat" when arguments.Count == 2: return Value(arguments[1]) is DataList rest ? new DataList([.. list.Items, .. rest.Items]) : Unknown.Instance;
            case "Append" when arguments.Count == 2: return Value(arguments[1]) is var last && last is Unknown ? last : new DataList([.. list.Items, last]);
            case "Contains" when arguments.Count == 2 && Value(arguments[1]) is DataString or DataInteger:
                var sought = Value(arguments[1]);
                var same = list.Items.Select(i => Equal(i, sought, call)).ToList();
                return same.Contains(null) ? Unknown.Instance : new DataBool(same.Contains(true));
            default: return NotKnown(call);
        }
    }

    /// <summary>A lambda of one parameter, or a method given by its name; null for anything else.</summary>
    private Func<DataValue, DataValue>? Function(IOperation operation)
    {
        while (operation is IConversionOperation conversion) operation = conversion.Operand;
        switch ((operation as IDelegateCreationOperation)?.Target)
        {
            case IAnonymousFunctionOperation { Symbol.Parameters: [var parameter], Body: var body }:
                return argument =>
                {
                    _frame[parameter] = argument;
                    return Statements(body.Operations) ?? DataNull.Instance;
                };
            case IMethodReferenceOperation { Instance: null or IInstanceReferenceOperation, Method: { Parameters: [var parameter] } method } when _frame.Self is null:
                var concrete = (IMethodSymbol)context.MostDerived(method);
                if (Bodies.Of(concrete, context) is not { } called) return null;
                return argument =>
                {
                    var frame = new Frame(null) { [concrete.Parameters[0]] = argument };
                    return argument is Unknown ? argument : Run(called, frame);
                };
            default:
                return null;
        }
    }

    /// <summary>The string functions that depend on no culture, computed as .NET does.</summary>
    private DataValue OfString(IInvocationOperation call, IMethodSymbol method)
    {
        if (method.Name == "Join" && method.IsStatic) return Joined(call);
        var arguments = Arguments(call);
        if (method.IsStatic && method.Name == "IsNullOrEmpty") return arguments is [var tested] && tested is not Unknown ? new DataBool(tested is DataNull or DataString { Value: "" }) : Unknown.Instance;
        if (call.Instance is null || Value(call.Instance) is not { } receiver) return NotKnown(call);
        if (receiver is Unknown || arguments.Any(static a => a is Unknown)) return Unknown.Instance;
        if (receiver is not DataString { Value: var text } || FluxText.HasSubstitution(text)) return NotKnown(call, "a substitution is known to Flux only");
        if (arguments.OfType<DataString>().Any(static a => FluxText.HasSubstitution(a.Value)) && method.Name != "Replace") return NotKnown(call, "a substitution is known to Flux only");
        return (method.Name, arguments, Types(method)) switch
        {
            ("ToLowerInvariant", [], _) => new DataString(text.ToLowerInvariant()),
            ("ToUpperInvariant", [], _) => new DataString(text.ToUpperInvariant()),
            ("Trim", [], _) => new DataString(text.Trim()),
            ("Replace", [DataString { Value.Length: > 0 } from, DataString to], "string,string") => new DataString(text.Replace(from.Value, to.Value)),
            ("Substring", [DataInteger { Value: >= 0 } start], _) when start.Value <= text.Length => new DataString(text.Substring((int)start.Value)),
            ("Contains", [DataString part], "string") => new DataBool(text.IndexOf(part.Value, StringComparison.Ordinal) >= 0),
            ("Contains", [DataString part, _], "string,StringComparison") when IsOrdinal(call) => new DataBool(text.IndexOf(part.Value, StringComparison.Ordinal) >= 0),
            ("StartsWith", [DataString part, _], "string,StringComparison") when IsOrdinal(call) => new DataBool(text.StartsWith(part.Value, StringComparison.Ordinal)),
            ("EndsWith", [DataString part, _], "string,StringComparison") when IsOrdinal(call) => new DataBool(text.EndsWith(part.Value, StringComparison.Ordinal)),
            _ => NotKnown(call),
        };
    }

    private DataValue Joined(IInvocationOperation call)
    {
        if (Arguments(call) is not [DataString separator, DataList items]) return NotKnown(call, "join strings of a list");
        return items.Items.All(static i => i is DataString) ? new DataString(string.Join(separator.Value, items.Items.Select(static i => ((DataString)i).Value))) : NotKnown(call, "join strings");
    }

    private static string Types(IMethodSymbol method) => string.Join(",", method.Parameters.Select(static p => p.Type.SpecialType == SpecialType.System_String ? "string" : p.Type.Name));

    private static bool IsOrdinal(IInvocationOperation call) =>
        call.Arguments.LastOrDefault()?.Value is IFieldReferenceOperation { Field: { Name: "Ordinal", ContainingType.Name: "StringComparison" } };

    private static bool IsInvariant(IInvocationOperation call)
    {
        var value = call.Arguments is [var only] ? only.Value : null;
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value is IPropertyReferenceOperation { Property: { Name: "InvariantCulture", ContainingType.Name: "CultureInfo" } };
    }
}
