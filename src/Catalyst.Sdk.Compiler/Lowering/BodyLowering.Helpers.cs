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

        if (call.Instance is IInstanceReferenceOperation or null && method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction)
        {
            if (call.Instance is not null && _self is not null) return Helper(method, [_self, .. Arguments(call)], method.ReturnType, call);
            if (call.Instance is { Syntax: not BaseExpressionSyntax } && ValueTypes.Of(method.ReturnType) is { } inherited && context.VirtualKey(method) is { } virtualKey)
                return new HelperCall(virtualKey, Arguments(call), inherited);
            var target = call.Instance is null or { Syntax: BaseExpressionSyntax } ? method : context.MostDerived(method);
            if ((HasSource(target) || CanBeLent(target)) && method.MethodKind == MethodKind.Ordinary && !method.IsGenericMethod)
                return Helper(target, Arguments(call), method.ReturnType, call);
        }

        if (IsOfRecord(method) && !method.IsGenericMethod) return Helper(method, Arguments(call), method.ReturnType, call);

        return UnknownMember(method, call);
    }

    /// <summary>The receiver if there is one, then the arguments in the order of the parameters.</summary>
    private EquatableArray<Expr> Arguments(IInvocationOperation call)
    {
        var values = new List<Expr>();
        if (call.Instance is not null and not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }) values.Add(Value(call.Instance));
        foreach (var argument in call.Arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0)) values.Add(Value(argument.Value));
        return values.ToEquatableArray();
    }

    /// <summary>A call of one of the author's own members.</summary>
    private Expr Helper(ISymbol target, IReadOnlyList<Expr> arguments, ITypeSymbol type, IOperation at)
    {
        if (ValueTypes.Of(type) is not { } result) return UnknownMember(target, at);
        if (!context.IsHere(target)) return Lent(target, arguments, result, at);
        if (!HasSource(target)) return UnknownMember(target, at);
        return new HelperCall(context.HelperKey(target), arguments.ToEquatableArray(), result);
    }

    /// <summary>A static property with a body is a helper like any other; one that holds its value is read where it is declared.</summary>
    private static bool IsHelper(IPropertySymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax { Initializer: null });

    private bool HasSource(ISymbol symbol) => !symbol.IsAbstract && context.IsHere(symbol) && symbol.DeclaringSyntaxReferences.Length > 0;
}
