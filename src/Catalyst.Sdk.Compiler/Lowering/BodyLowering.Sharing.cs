using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <remarks>In C# two locals can be one list or object, and a change of one is seen through the other. In a template they are two: such a change is an error.</remarks>
internal sealed partial class BodyLowering
{
    /// <summary>Lists, maps and objects that something else holds as well.</summary>
    private readonly HashSet<ISymbol> _shared = new(SymbolEqualityComparer.Default);

    private void Share(ILocalSymbol local, IOperation at)
    {
        if (IsShared(at)) _shared.Add(local);
    }

    /// <summary>Reports a change of what something else holds as well.</summary>
    private bool ChangesShared(ILocalSymbol local, IOperation at)
    {
        if (!_shared.Contains(local)) return false;
        Unsupported(at, "Changing '" + local.Name + "' after it was handed on", "make all changes before, or hand on a copy: '[.. " + local.Name + "]'");
        return true;
    }

    /// <summary>Reports a second name for a list, map or object that is changed under it.</summary>
    private bool IsChangedAlias(ILocalSymbol local, IOperation? initial)
    {
        if (initial is null || !_usage!.IsChanged(local) || Unwrap(initial) is not ILocalReferenceOperation { Local: var other }) return false;
        Unsupported(initial, "A second name for '" + other.Name + "' that changes it", "use one name, or make a copy: '[.. " + other.Name + "]'");
        return true;
    }

    /// <summary>Whether a use of a local ends in something that lives on, and is no copy.</summary>
    private static bool IsShared(IOperation use)
    {
        for (var at = use.Parent; at is not null; at = at.Parent)
        {
            switch (at)
            {
                case ISpreadOperation or IReturnOperation or ILoopOperation:
                case IPropertyReferenceOperation or IInvocationOperation { TargetMethod.Name: not "Add" }:
                    return false;
                case IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } }:
                    continue;
                case IAssignmentOperation or IVariableDeclaratorOperation or IInvocationOperation { Parent: IExpressionStatementOperation }:
                    return true;
            }
        }

        return false;
    }
}
