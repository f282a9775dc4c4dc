using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Constants;

/// <summary>Evaluates declarative initializers while compiling, keeping the place of every value: defaults of values, the spec, the chart file.</summary>
/// <param name="models">Gives the operations of initializers in other places.</param>
/// <param name="problems">Receives what is not known while compiling.</param>
/// <param name="notConstant">The rule that such an expression breaks; its arguments are the expression and what to do.</param>
/// <param name="concrete">The class for which virtual members are resolved; null where there are no instances.</param>
internal sealed partial class ConstantEvaluator(SharedModels models, ProblemBag problems, DiagnosticDescriptor notConstant, INamedTypeSymbol? concrete, CancellationToken cancellationToken)
{
    private const string Advice = "use constants, nameof, const or static readonly fields, object initializers and collection expressions";

    // Far beyond what anyone writes, and well within the stack.
    private const int Deepest = 400;

    // What is being looked into: a symbol or type that leads back to itself has no value.
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);
    private int _depth;

    /// <summary>What a call gives, for calls that the caller knows; null for others.</summary>
    public Func<IInvocationOperation, ConstantEvaluator, ConstantNode?>? Calls { get; init; }

    public ConstantNode Evaluate(IOperation operation)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_depth >= Deepest) return Unevaluable(operation);
        _depth++;
        try
        {
            return Bare(operation);
        }
        finally
        {
            _depth--;
        }
    }

    private ConstantNode Bare(IOperation operation)
    {
        if (operation is IInvalidOperation) return Unevaluable(operation);
        if (operation.ConstantValue is { HasValue: true, Value: var constant }) return Constant(operation, constant);
        return operation switch
        {
            IConversionOperation conversion => Converted(conversion),
            IParenthesizedOperation inner => Evaluate(inner.Operand),
            IDefaultValueOperation { Type: { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => Null(operation),
            IObjectCreationOperation creation => Created(creation),
            IWithOperation with => With(with),
            ICollectionExpressionOperation collection => Collection(collection),
            IArrayCreationOperation { Initializer: { } elements } => List(elements.ElementValues, operation),
            IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => List([], operation),
            IArrayInitializerOperation elements => List(elements.ElementValues, operation),
            IInvocationOperation call => Called(call),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => Referenced(property),
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => Referenced(field, operation),
            IInterpolatedStringOperation text => Concatenated(text),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Concatenated(sum, [sum.LeftOperand, sum.RightOperand]),
            _ => Unevaluable(operation),
        };
    }

    private ConstantNode Called(IInvocationOperation call) => call switch
    {
        { TargetMethod: { Name: nameof(Array.Empty), Parameters.IsEmpty: true, ContainingType.SpecialType: SpecialType.System_Array } } => List([], call),
        _ => Calls?.Invoke(call, this) ?? Named(call) ?? Unevaluable(call),
    };

    /// <summary>Reports an expression that is not known while compiling.</summary>
    public ConstantUnknown Unevaluable(IOperation operation)
    {
        // The compiler reports half-typed code itself; one error a place is enough.
        if (operation is IInvalidOperation || operation.Type is IErrorTypeSymbol || operation.Syntax.ContainsDiagnostics || operation.Descendants().Any(static o => o is IInvalidOperation))
            return new ConstantUnknown(operation.Syntax.GetLocation());
        return NotConstant(operation.Syntax.GetLocation(), Shown(operation.Syntax), Advice);
    }

    private ConstantUnknown NotConstant(Location at, string what, string advice)
    {
        problems.Add(notConstant, at, what, advice);
        return new ConstantUnknown(at);
    }

    private static ConstantScalar Null(IOperation at) => new(DataNull.Instance, at.Syntax.GetLocation());

    private static string Shown(SyntaxNode syntax)
    {
        var text = syntax.ToString();
        var end = text.IndexOfAny(['\r', '\n']);
        if (end >= 0) text = text.Substring(0, end).TrimEnd() + " …";
        return "'" + (text.Length > 60 ? text.Substring(0, 60) + "…" : text) + "'";
    }
}
