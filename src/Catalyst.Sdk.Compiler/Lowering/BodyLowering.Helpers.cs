using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

internal sealed partial class BodyLowering
{
    private Expr Invocation(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (FunctionTable.Find(method) is { } row)
        {
            if (row is ValueRow value)
            {
                var arguments = Arguments(call);
                if (arguments.Any(static a => a.Equals(Broken))) return Broken;
                if (call.Instance is { } instance and not IInstanceReferenceOperation && OnText(arguments[0], call, instance, method) is { } broken) return broken;
                return value.Form(arguments) is var form && form is Call { Function: "required" or "fail" } stop ? stop with { Origin = _origins.Of(call.Syntax) } : form;
            }
            if (row is HelmRow { IsPiece: false } helm) return HelmValue(helm.Member, call);
            return Unsupported(call, "'" + method.Name + "' here", "it makes a part of a manifest, not a value");
        }

        if (IsQuery(method)) return Query(call);
        if (OfCollection(call) is { } known) return known;
        if (method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension)
        {
            if (method.IsAsync) return Unsupported(call, "An asynchronous helper", "a template waits for nothing: return the value itself");
            if (method.Parameters.FirstOrDefault(static p => p.RefKind is RefKind.Ref or RefKind.Out) is { } byReference && HasSource(method))
                return Unsupported(call.Arguments.FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.Parameter, byReference)) ?? (IOperation)call, "An argument that the helper assigns", "let the helper return the value");
            var isOwn = call.Instance is IInstanceReferenceOperation;
            if (isOwn && _self is not null) return Helper(method, Arguments(call), method.ReturnType, call);
            if (isOwn && call.Instance is { Syntax: not Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax } && ValueTypes.Of(method.ReturnType) is { } inherited && context.VirtualKey(method) is { } virtualKey)
                return new HelperCall(virtualKey, Arguments(call), inherited) { Object = KubernetesObjects.Of(method.ReturnType) };
            var target = !isOwn || call.Instance is { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax } ? method : context.MostDerived(method);
            if (isOwn || call.Instance is null || method.ContainingType.IsExtension)
            {
                if (HasSource(target) || CanBeLent(target)) return Helper(target, [.. Arguments(call), .. Captured(target, call)], method.ReturnType, call);
            }
            else if (IsOfRecord(method))
            {
                return Helper(method, Arguments(call), method.ReturnType, call);
            }
        }

        return UnknownMember(method, call);
    }

    /// <summary>The receiver if there is one, then the arguments in the order of the parameters.</summary>
    private EquatableArray<Expr> Arguments(IInvocationOperation call)
    {
        var values = new List<Expr>();
        if (call.Instance is not null && (_self is not null || call.Instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })) values.Add(Value(call.Instance));
        foreach (var argument in call.Arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0)) values.Add(ArgumentValue(argument));
        return values.ToEquatableArray();
    }

    /// <summary>A sequence is handed on as a list.</summary>
    private Expr ArgumentValue(IArgumentOperation argument) =>
        Unwrap(argument.Value) is IInvocationOperation query && IsQuery(query.TargetMethod) ? Value(query) : ValueOf(argument.Value);

    /// <summary>Members of lists and maps.</summary>
    private Expr? OfCollection(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is not ("Contains" or "ContainsKey" or "GetValueOrDefault" or "TryGetValue" or "IndexOf") || call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String) return null;
        var arguments = call.Arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0).Select(static a => a.Value).ToList();
        var owner = call.Instance ?? (arguments.Count > 0 ? arguments[0] : null);
        if (owner is null || owner is IInstanceReferenceOperation || owner.Type is null || ValueTypes.Of(owner.Type) is not { Kind: ValueKind.List or ValueKind.Map }) return null;
        if (call.Instance is null) arguments.RemoveAt(0);
        var source = ListOf(owner);
        if (source.Equals(Broken) || Absent(source, call)) return Broken;
        switch (call.TargetMethod.Name)
        {
            case "Contains" when arguments.Count == 1 && source.Type.Kind == ValueKind.List:
                return Contains(source, arguments[0], call);
            case "ContainsKey":
                return new Call("hasKey", [source, Value(arguments[0])], TemplateType.Boolean);
            case "GetValueOrDefault" when source.Type is { Kind: ValueKind.Map, Element: { } value }:
                var entry = Entry(source, Value(arguments[0]), value.OrNull);
                if (entry.Equals(Broken)) return Broken;
                if (arguments.Count == 2) return Choose(Conditions.IsNull(entry), () => Value(arguments[1]), () => Known(entry), call.Type, call);
                return call.Type is { IsReferenceType: true } || value.Nullable ? entry : Unsupported(call, "The default of a number or bool", "give a fallback as the second argument");
            case "TryGetValue" when source.Type is { Kind: ValueKind.Map, Element: { } held }:
                var key = Value(arguments[0]);
                var got = Entry(source, key, held);
                if (Unwrap(arguments[1]) is IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: var local } }) _bindings[local] = got is ContextPath path ? path with { Guarded = true } : got;
                else if (Unwrap(arguments[1]) is not IDiscardOperation) return Unsupported(arguments[1], "An 'out' argument of this kind", "write out var x");
                return new Call("hasKey", [source, key], TemplateType.Boolean);
            default:
                return null;
        }
    }

    /// <summary>What a local function reads of the method around it, as further arguments.</summary>
    private IEnumerable<Expr> Captured(ISymbol target, IOperation at)
    {
        if (target is not IMethodSymbol { MethodKind: MethodKind.LocalFunction } function) yield break;
        foreach (var captured in LocalFunctions.Captures(function, context))
        {
            var bound = _bindings.FirstOrDefault(b => b.Key.Name == captured.Name).Value;
            yield return bound is Expr value ? value : Unsupported(at, "'" + captured.Name + "' in a local function", "hand it over as a parameter");
        }
    }

    /// <summary>A call of one of the author's own members.</summary>
    private Expr Helper(ISymbol target, IReadOnlyList<Expr> arguments, ITypeSymbol type, IOperation at)
    {
        if (ValueTypes.Of(type) is not { } result) return UnknownMember(target, at);
        if (!context.IsHere(target)) return Lent(target, arguments, result, at);
        if (!HasSource(target)) return UnknownMember(target, at);
        return new HelperCall(context.HelperKey(target), arguments.ToEquatableArray(), result) { Object = KubernetesObjects.Of(type) };
    }

    /// <summary>A static property with a body is a helper like any other; one that holds its value is read where it is declared.</summary>
    private static bool IsHelper(IPropertySymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax { Initializer: null });

    private bool HasSource(ISymbol symbol) => !symbol.IsAbstract && context.IsHere(symbol) && symbol.DeclaringSyntaxReferences.Length > 0;
}
