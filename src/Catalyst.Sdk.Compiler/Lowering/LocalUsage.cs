using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>What a body does with its locals: which it gives another value, which collections and objects it changes, and which it reads as values.</summary>
internal sealed class LocalUsage
{
    private readonly HashSet<ISymbol> _reassigned = new(SymbolEqualityComparer.Default), _changed = new(SymbolEqualityComparer.Default), _structural = new(SymbolEqualityComparer.Default),
        _asValue = new(SymbolEqualityComparer.Default), _changedInLoop = new(SymbolEqualityComparer.Default),
        _changedInCutLoop = new(SymbolEqualityComparer.Default), _reassignedInLoop = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<ISymbol>> _addedFrom = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, int> _reads = new(SymbolEqualityComparer.Default);

    public static LocalUsage Of(IOperation body)
    {
        var usage = new LocalUsage();
        foreach (var operation in body.Descendants()) usage.Visit(operation);
        return usage;
    }

    /// <summary>Whether a local gets a value after the one it is declared with.</summary>
    public bool IsReassigned(ISymbol local) => _reassigned.Contains(local);

    /// <summary>Whether the collection or object that a local holds is changed where it is.</summary>
    public bool IsChanged(ISymbol local) => _changed.Contains(local);

    /// <summary>Whether some assignment gives the local a new object or collection.</summary>
    public bool IsStructural(ISymbol local) => _structural.Contains(local);

    /// <summary>Whether the local is asked for something, rather than handed on as a part of a manifest.</summary>
    public bool IsReadAsValue(ISymbol local) => _asValue.Contains(local);

    /// <summary>Whether what is added to the local is read from locals that change.</summary>
    public bool IsMadeOfChanging(ISymbol local) => _addedFrom.TryGetValue(local, out var sources) && sources.Any(s => _reassigned.Contains(s));

    /// <summary>Whether a loop that the local outlives changes it.</summary>
    public bool IsChangedInLoop(ISymbol local) => _changedInLoop.Contains(local);

    /// <summary>Whether such a loop has a <c>continue</c>, <c>break</c> or <c>return</c>.</summary>
    public bool IsChangedInCutLoop(ISymbol local) => _changedInCutLoop.Contains(local);

    public bool IsReassignedInLoop(ISymbol local) => _reassignedInLoop.Contains(local);

    public int Reads(ISymbol local) => _reads.TryGetValue(local, out var n) ? n : 0;

    private void Visit(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var value } assignment:
                _reassigned.Add(local);
                if (IsNew(value)) _structural.Add(local);
                InLoop(assignment, local, _reassignedInLoop);
                break;
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } }:
                _reassigned.Add(local);
                break;
            case ICoalesceAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var value }:
                _reassigned.Add(local);
                if (IsNew(value)) _structural.Add(local);
                break;
            case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation { Local: var local } }:
                _reassigned.Add(local);
                break;
            case IVariableDeclaratorOperation { Symbol: var local, Initializer.Value: var value }:
                if (IsNew(value)) _structural.Add(local);
                break;
            case ILocalReferenceOperation { Local: var local, IsDeclaration: false } reference:
                Read(reference, local);
                break;
        }
    }

    private void Read(ILocalReferenceOperation reference, ILocalSymbol local)
    {
        IOperation at = reference;
        while (at.Parent is IConversionOperation or IParenthesizedOperation) at = at.Parent;
        if (ChangeOf(at) is { } change)
        {
            _changed.Add(local);
            InLoop(change, local, _changedInLoop);
            if (!_addedFrom.TryGetValue(local, out var sources)) _addedFrom[local] = sources = [];
            sources.AddRange(change.Descendants().OfType<ILocalReferenceOperation>().Select(static r => r.Local));
            return;
        }

        if (at.Parent is ISimpleAssignmentOperation { Target: var target } && target == at) return;
        _reads[local] = Reads(local) + 1;
        if (!IsHandedOn(at)) _asValue.Add(local);
    }

    /// <summary>The statement that changes what the reference holds; null when it only reads.</summary>
    private static IOperation? ChangeOf(IOperation reference) => reference.Parent switch
    {
        IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "Insert" or "Remove" or "Clear", Instance: var instance, Parent: IExpressionStatementOperation statement } when instance == reference => statement,
        IPropertyReferenceOperation { Instance: var instance } member when instance == reference => Assigned(member),
        IArrayElementReferenceOperation { ArrayReference: var array, Parent: ISimpleAssignmentOperation assignment } element when array == reference && assignment.Target == element => assignment,
        _ => null,
    };

    /// <summary><c>local.A.B = …</c>, <c>local.A.Add(…)</c>, <c>local[key] = …</c>.</summary>
    private static IOperation? Assigned(IOperation member) => member.Parent switch
    {
        IAssignmentOperation assignment when assignment.Target == member => assignment,
        IPropertyReferenceOperation outer when outer.Instance == member => Assigned(outer),
        IInvocationOperation { TargetMethod.Name: "Add" or "AddRange", Instance: var instance, Parent: IExpressionStatementOperation statement } when instance == member => statement,
        _ => null,
    };

    private static bool IsHandedOn(IOperation reference) => reference.Parent switch
    {
        IReturnOperation or ISpreadOperation or ICollectionExpressionOperation or IArrayInitializerOperation or IVariableInitializerOperation => true,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation or ILocalReferenceOperation } => true,
        IConditionalOperation choice => choice.Condition != reference && IsHandedOn(choice),
        ISwitchExpressionArmOperation { Parent: { } whole } => IsHandedOn(whole),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "NonEmpty" or "When" } } => true,
        _ => false,
    };

    private void InLoop(IOperation change, ISymbol local, HashSet<ISymbol> found)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.Span is not { } span) return;
        for (var at = change.Parent; at is not null; at = at.Parent)
        {
            if (at is not ILoopOperation loop || at.Syntax.Span.Contains(span)) continue;
            found.Add(local);
            if (IsCutShort(loop)) _changedInCutLoop.Add(local);
        }
    }

    private static bool IsNew(IOperation value)
    {
        while (value is IConversionOperation { Operand: var inner }) value = inner;
        return value is IObjectCreationOperation { Type: { } type } && !ValueTypes.IsQuantity(type) && !ValueTypes.IsIntOrString(type)
            || value is ICollectionExpressionOperation or IArrayCreationOperation
            || value is IConditionalOperation { WhenFalse: { } other } choice && (IsNew(choice.WhenTrue) || IsNew(other));
    }

    private static bool IsCutShort(ILoopOperation loop) => loop.Body.Descendants().Any(static d => d is IBranchOperation or IReturnOperation { Kind: OperationKind.Return });
}
