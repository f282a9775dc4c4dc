using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>How control leaves statements. Each statement is asked once.</summary>
internal sealed class Exits
{
    private readonly Dictionary<IOperation, (bool Ends, bool Leaves, bool Jumps)> _known = [];

    /// <summary>Whether control never passes the end: it returns, throws or jumps on every way.</summary>
    public bool Ends(IOperation? statement) => statement is not null && Of(statement).Ends;

    /// <summary>Whether some way through returns from the method.</summary>
    public bool Leaves(IOperation? statement) => statement is not null && Of(statement).Leaves;

    /// <summary>Whether some way through jumps out of the statement to a loop or switch around it.</summary>
    public bool Jumps(IOperation? statement) => statement is not null && Of(statement).Jumps;

    private (bool Ends, bool Leaves, bool Jumps) Of(IOperation statement)
    {
        if (_known.TryGetValue(statement, out var known)) return known;
        return _known[statement] = statement switch
        {
            IReturnOperation { Kind: OperationKind.YieldReturn } => default,
            IReturnOperation => (true, true, false),
            IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } => (true, false, false),
            IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod: { Name: "Fail", ContainingType.Name: "Blueprint" } } } => (true, false, false),
            IBranchOperation => (true, false, true),
            IBlockOperation block => Any(block.Operations, block.Operations.Any(Ends)),
            IConditionalOperation choice => Chain(choice),
            ISwitchOperation choice => Sections(choice),
            ILoopOperation loop => (false, Leaves(loop.Body), false),
            _ => default,
        };
    }

    /// <summary>A chain of <c>else if</c>, however long, without a call inside a call.</summary>
    private (bool, bool, bool) Chain(IConditionalOperation choice)
    {
        var (ends, leaves, jumps) = (true, false, false);
        IOperation? at = choice;
        while (at is IConditionalOperation next)
        {
            ends &= Ends(next.WhenTrue);
            leaves |= Leaves(next.WhenTrue);
            jumps |= Jumps(next.WhenTrue);
            at = next.WhenFalse;
        }

        return (ends & Ends(at), leaves | Leaves(at), jumps | Jumps(at));
    }

    private (bool, bool, bool) Sections(ISwitchOperation choice)
    {
        var hasDefault = choice.Cases.Any(static c => c.Clauses.Any(static l => l.CaseKind == CaseKind.Default));
        var breaks = choice.Cases.Any(c => c.Body.Any(b => JumpsTo(b, choice.ExitLabel)));
        var statements = choice.Cases.SelectMany(static c => c.Body).ToList();
        return (hasDefault && !breaks && choice.Cases.All(c => c.Body.Any(Ends)), statements.Any(Leaves), statements.Any(s => s is not IBranchOperation && Jumps(s)));
    }

    /// <summary>Whether some way through jumps to a label.</summary>
    public static bool JumpsTo(IOperation statement, ILabelSymbol exit) =>
        statement.DescendantsAndSelf().Any(d => d is IBranchOperation jump && SymbolEqualityComparer.Default.Equals(jump.Target, exit));

    private (bool, bool, bool) Any(IEnumerable<IOperation> statements, bool ends)
    {
        var (leaves, jumps) = (false, false);
        foreach (var statement in statements)
        {
            leaves |= Leaves(statement);
            jumps |= Jumps(statement);
        }

        return (ends, leaves, jumps);
    }
}
