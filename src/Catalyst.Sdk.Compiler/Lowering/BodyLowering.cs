using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Lowers one body, statement by statement, to the piece of manifest that it returns.</summary>
/// <remarks>Statements are lowered in <c>BodyLowering.Statements.cs</c>, calls of helpers in <c>BodyLowering.Helpers.cs</c>,
/// values in <c>BodyLowering.Values.cs</c>, patterns in <c>BodyLowering.Patterns.cs</c>, text in <c>BodyLowering.Text.cs</c>, pieces in <c>BodyLowering.Pieces.cs</c>.
/// What has no Helm form becomes a problem at the exact expression; the lowering goes on, so that one body shows all of its problems at once.</remarks>
internal sealed partial class BodyLowering(ClassContext context)
{
    /// <summary>What a local or a pattern variable stands for.</summary>
    private readonly Dictionary<ISymbol, object> _bindings = new(SymbolEqualityComparer.Default);
    private readonly Stack<Expr> _conditionalReceivers = new();
    private readonly Origins _origins = new();

    /// <summary>The line of the statement or expression that is being lowered.</summary>
    private Origin _at;

    /// <summary>Makes a helper's parameters known under their names; gives the names in the order of the arguments.</summary>
    public IReadOnlyList<string> BindParameters(ISymbol member)
    {
        var names = new List<string>();
        if (HelperLowering.SelfOf(member) is { } self)
        {
            BindSelf(self);
            names.Add(self);
        }

        if (ExtensionReceiver.Of(member) is { } receiver)
        {
            Bind(receiver.OriginalDefinition, receiver.Name, receiver.Type);
            names.Add(receiver.Name);
        }

        if (member is not IMethodSymbol method) return names;
        // The body is that of the definition; the call knows what its type parameters are.
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            Bind(method.OriginalDefinition.Parameters[i], method.Parameters[i].Name, method.Parameters[i].Type);
            names.Add(method.Parameters[i].Name);
        }

        if (method.MethodKind != MethodKind.LocalFunction) return names;
        foreach (var captured in LocalFunctions.Captures(method, context))
        {
            Bind(captured, captured.Name, LocalFunctions.TypeOf(captured));
            names.Add(captured.Name);
        }

        return names;
    }

    private void Bind(ISymbol symbol, string name, ITypeSymbol type)
    {
        if (ValueTypes.Of(type) is { } known) _bindings[symbol] = new ContextPath(PathRoot.Parameter, name, [], known);
    }

    private Node Throw(IOperation exception) => new FailNode(Message(exception)) { Origin = _origins.Of(exception.Syntax) };

    private Expr Message(IOperation exception)
    {
        if (Unwrap(exception) is IObjectCreationOperation { Type.Name: "ChartException", Arguments: { Length: > 0 } arguments })
            return Value(arguments[0].Value);
        Unsupported(exception, "This exception", "throw new ChartException(\"…\")");
        return Broken;
    }

    /// <summary>What stands in for an expression that is reported already.</summary>
    private static readonly Expr Broken = new BrokenValue();

    /// <summary>It prints as null does, and is no null that the author wrote: one of those must never be taken for something that was reported.</summary>
    private sealed record BrokenValue() : Constant(null, TemplateType.String.OrNull);

    private Expr Unsupported(IOperation at, string what, string instead)
    {
        if (IsError(at)) context.Incomplete = true;
        else context.Problems.Add(TemplateRules.Unsupported, at.Syntax.GetLocation(), what, instead);
        return Broken;
    }

    /// <summary>An expression the compiler could not bind: it reports that itself.</summary>
    private static bool IsError(IOperation operation) =>
        operation.Kind == OperationKind.Invalid || operation.Type is { TypeKind: TypeKind.Error } || operation.ChildOperations.Any(static c => c.Kind == OperationKind.Invalid);

    /// <summary>Strips conversions that change nothing a template could see.</summary>
    private static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion when !ChangesNumber(conversion):
                    operation = conversion.Operand;
                    break;
                case IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }:
                    operation = lambda;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case ITranslatedQueryOperation query:
                    operation = query.Operation;
                    break;
                default:
                    return operation;
            }
        }
    }

    private static bool ChangesNumber(IConversionOperation conversion) =>
        conversion.Conversion.IsNumeric && conversion.Operand.ConstantValue is { HasValue: false }
        && (conversion.Type?.SpecialType == SpecialType.System_Int32 && conversion.Operand.Type?.SpecialType == SpecialType.System_Int64
            || Family(conversion.Type) is not { } to || Family(conversion.Operand.Type) is { } from && to != from);

    private static ValueKind? Family(ITypeSymbol? type) => type is null ? null : ValueTypes.Of(type)?.Kind;
}
