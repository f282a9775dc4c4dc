using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
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
            if (row is ValueRow value) return value.Form(Arguments(call));
            if (row is HelmRow { IsPiece: false } helm) return HelmValue(helm.Member, call);
            return Unsupported(call, "'" + method.Name + "' here", "it makes a part of a manifest, not a value");
        }

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

    /// <summary>An argument; lists and objects that are made for it travel as values.</summary>
    private Expr ArgumentValue(IArgumentOperation argument) => ValueOf(argument.Value);

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
