using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Microsoft.CodeAnalysis;
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
            return Unsupported(call, "'" + method.Name + "' here", "it makes a part of a manifest, not a value");
        }

        if (call.Instance is IInstanceReferenceOperation or null && method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction)
        {
            var target = call.Instance is null ? method : context.MostDerived(method);
            if (HasSource(target) && method.MethodKind == MethodKind.Ordinary && !method.IsGenericMethod)
                return Helper(target, Arguments(call), method.ReturnType, call);
        }

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
        if (!HasSource(target) || ValueTypes.Of(type) is not { } result)
            return UnknownMember(target, at);
        return new HelperCall(context.HelperKey(target), arguments.ToEquatableArray(), result);
    }

    /// <summary>A static property with a body is a helper like any other; one that holds its value is read where it is declared.</summary>
    private static bool IsHelper(IPropertySymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax { Initializer: null });

    private static bool HasSource(ISymbol symbol) => !symbol.IsAbstract && symbol.DeclaringSyntaxReferences.Length > 0;
}
