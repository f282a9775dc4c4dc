using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Discovery;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Rules.Templates;

/// <summary>Whether an object stays as its initializer makes it.</summary>
internal enum Reach
{
    /// <summary>It is a part of what a template returns: nobody sets a member later.</summary>
    Final,

    /// <summary>A local, a helper or a lambda hands it on: a body of the class may set a member later.</summary>
    Open,

    /// <summary>It goes where no body can be read, or nowhere: it is only asked for something.</summary>
    Unknown,
}

/// <summary>Where a new object goes.</summary>
/// <param name="Reach">Whether members may be set later.</param>
/// <param name="IsWhole">It is no part of another object.</param>
/// <param name="With">What <c>with</c> sets on it, right behind its initializer.</param>
internal sealed record ObjectFlow(Reach Reach, bool IsWhole, IReadOnlyList<string> With)
{
    /// <param name="made">The creation.</param>
    /// <param name="isTemplate">Whether what the body returns is written as it is.</param>
    public static ObjectFlow Of(IOperation made, bool isTemplate)
    {
        var isWhole = true;
        List<string> with = [];
        for (var at = made; ; at = at.Parent!)
        {
            switch (at.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or ICollectionExpressionOperation or ISpreadOperation or IArrayInitializerOperation or IArrayCreationOperation
                    or ICoalesceOperation or IConditionalOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation
                    or IObjectOrCollectionInitializerOperation or IObjectCreationOperation or IMemberInitializerOperation or IArgumentOperation:
                    continue;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation, Parent: IObjectOrCollectionInitializerOperation }:
                    isWhole = false;
                    continue;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation }:
                    return new(Reach.Open, false, with);
                case IWithOperation copy:
                    if (isWhole && copy.Operand == at) with.AddRange(ObjectMembers.Set(copy.Initializer).Select(static s => s.Name));
                    continue;
                case IInvocationOperation { TargetMethod: var method }:
                    if (BlueprintDiscovery.IsSdk(method.ContainingNamespace) || IsSystem(method.ContainingNamespace)) continue;
                    return new(method.DeclaringSyntaxReferences.IsEmpty ? Reach.Unknown : Reach.Open, isWhole, with);
                case IPropertyReferenceOperation or IConditionalAccessOperation or IIsPatternOperation or IBinaryOperation:
                    return new(Reach.Unknown, isWhole, with);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator }:
                    var uses = LocalUses(declarator, local).ToList();
                    return uses.Count == 0 ? new(Reach.Unknown, isWhole, with) : new(Reach.Open, isWhole && uses.TrueForAll(static u => u is not (ISimpleAssignmentOperation or IArgumentOperation)), with);
                case IReturnOperation back:
                    return new(isTemplate && !IsInner(back) ? Reach.Final : Reach.Open, isWhole, with);
                default:
                    return new(Reach.Open, isWhole, with);
            }
        }
    }

    /// <summary>Where a local is handed on; not where it is asked for something or completed.</summary>
    private static IEnumerable<IOperation> LocalUses(IOperation declarator, ILocalSymbol local)
    {
        var body = declarator;
        while (body.Parent is { } outer) body = outer;
        foreach (var operation in body.Descendants())
        {
            if (operation is not ILocalReferenceOperation { IsDeclaration: false } reference || !SymbolEqualityComparer.Default.Equals(reference.Local, local)) continue;
            IOperation at = reference;
            while (at.Parent is IConversionOperation or IParenthesizedOperation) at = at.Parent;
            if (at.Parent is { } use && use is not (IPropertyReferenceOperation or IConditionalAccessOperation or IIsPatternOperation or IBinaryOperation) && !(use is ISimpleAssignmentOperation assignment && assignment.Target == at)) yield return use;
        }
    }

    /// <summary>Whether a return is that of a lambda or a local function.</summary>
    private static bool IsInner(IOperation at)
    {
        for (var outer = at.Parent; outer is not null; outer = outer.Parent)
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation) return true;
        return false;
    }

    private static bool IsSystem(INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer }) space = outer;
        return space?.Name == "System";
    }
}
