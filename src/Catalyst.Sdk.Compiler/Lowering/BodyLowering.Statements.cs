using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <remarks>A body becomes steps. What C# says with <c>return</c> a template says with the shape of its tests: the statements after
/// <c>if (c) return a;</c> stand in its <c>else</c>. Each statement is lowered once, so the work is linear in their number.</remarks>
internal sealed partial class BodyLowering
{
    private const string ReturnedName = "returned";

    /// <summary>The variable that tells whether the method has returned, where the shape of the tests cannot.</summary>
    private static readonly ContextPath Returned = new(PathRoot.Local, ReturnedName, [], TemplateType.Boolean) { Normalized = true };

    private LocalUsage? _usage;
    private MethodState _method = new();

    /// <summary>Where the lowering of one method body stands.</summary>
    private sealed class MethodState
    {
        /// <summary>Above zero inside statements whose returns set <c>$returned</c>.</summary>
        public int Flagged { get; set; }

        public bool Declared { get; set; }

        /// <summary>The loops around the current statement, innermost last.</summary>
        public List<ILoopOperation> Loops { get; } = [];
    }

    /// <summary>One list of statements on its way to steps.</summary>
    private sealed class Run(ILabelSymbol? exit, bool isLoopBody)
    {
        public List<Node> Steps { get; set; } = [];

        public Stack<(ImmutableArray<IOperation> Statements, int Next)> Cursors { get; } = new();

        /// <summary>What to do with the statements that follow, innermost last.</summary>
        public Stack<Func<Node, Node>> Pending { get; } = new();

        /// <summary>The line of the statement that is being lowered.</summary>
        public Origin At { get; set; }

        /// <summary>The label behind the section of a switch that this list is.</summary>
        public ILabelSymbol? Exit => exit;

        public bool IsLoopBody => isLoopBody;

        public void Rest(Func<Node, Node> place)
        {
            var (before, at) = (Steps, At);
            Pending.Push(rest => BlockNode.Of([.. before, place(rest).From(at)]));
            Steps = [];
        }
    }

    public Node Body(IBlockOperation block)
    {
        var (usage, method) = (_usage, _method);
        _usage ??= LocalUsage.Of(block);
        _method = new MethodState();
        try
        {
            return DeadSteps.Remove(Lower(block.Operations));
        }
        finally
        {
            (_usage, _method) = (usage, method);
        }
    }

    private Node Lower(ImmutableArray<IOperation> statements, ILabelSymbol? exit = null, bool isLoopBody = false)
    {
        var run = new Run(exit, isLoopBody);
        run.Cursors.Push((statements, 0));
        // What an expression needs in front of it stands in front of its statement.
        _scopes.Push(step => run.Steps.Add(step));
        try
        {
            while (run.Cursors.Count > 0)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var (list, next) = run.Cursors.Pop();
                if (next == list.Length) continue;
                run.Cursors.Push((list, next + 1));
                if (!Placed(list[next], run)) break;
            }
        }
        finally
        {
            _scopes.Pop();
        }

        var node = BlockNode.Of(run.Steps);
        while (run.Pending.Count > 0) node = run.Pending.Pop()(node);
        return node;
    }

    /// <summary>Lowers one statement and gives its steps its line, and the first that shows the comment above it.</summary>
    private bool Placed(IOperation statement, Run run)
    {
        var outer = _at;
        var (steps, count) = (run.Steps, run.Steps.Count);
        run.At = _at = _origins.Of(statement.Syntax);
        var goesOn = Statement(statement, run);
        if (steps.Count > count)
        {
            for (var i = count; i < steps.Count; i++) steps[i] = steps[i].From(run.At);
            // An 'if' gives its comment to its branches.
            if (statement is not (IConditionalOperation or IBlockOperation) && steps.FindLastIndex(static s => s is not (AssignNode or JumpNode)) is var last && last >= count)
                steps[last] = steps[last].From(default, Comments.Above(statement.Syntax));
        }

        _at = outer;
        return goesOn;
    }

    /// <summary>Lowers one statement; false when control never passes its end.</summary>
    private bool Statement(IOperation statement, Run run)
    {
        switch (statement)
        {
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } item }:
                run.Steps.Add(new SequenceNode([new ValueItem(Element(item))]));
                return true;
            case IReturnOperation { Kind: OperationKind.YieldBreak }:
                Return(run, BlockNode.Empty);
                return false;
            case IReturnOperation r:
                Return(run, r.ReturnedValue is null ? BlockNode.Empty : Piece(r.ReturnedValue));
                return false;
            case IThrowOperation { Exception: { } exception }:
                run.Steps.Add(Throw(exception));
                return false;
            case IExpressionStatementOperation { Operation: var expression }:
                return ExpressionStatement(expression, run);
            case IBlockOperation inner:
                run.Cursors.Push((inner.Operations, 0));
                return true;
            case IConditionalOperation branch:
                Choice(Arms(branch), run);
                return true;
            case ISwitchOperation choice:
                return Switch(choice, run);
            case IVariableDeclarationGroupOperation declarations:
                foreach (var declaration in declarations.Declarations)
                    foreach (var declarator in declaration.Declarators) Declare(declarator.Symbol, (declarator.Initializer ?? declaration.Initializer)?.Value, declarator, run);
                return true;
            case IForEachLoopOperation loop:
                ForEach(loop, run);
                return true;
            case IForLoopOperation loop:
                For(loop, run);
                return true;
            case IWhileLoopOperation loop:
                Unsupported(loop, "A 'while' loop", "a template cannot loop without an end: use 'foreach', or 'for' with a counter");
                return true;
            case IBranchOperation jump:
                Jump(jump, run);
                return false;
            case IEmptyOperation or ILocalFunctionOperation:
                return true;
            case ILabeledOperation labeled:
                Unsupported(labeled, "A label", "use 'if', a loop or a local function");
                return true;
            case IUsingOperation or IUsingDeclarationOperation or ILockOperation or ITryOperation:
                Unsupported(statement, statement switch { ITryOperation => "'try'", ILockOperation => "'lock'", _ => "'using'" }, "a template holds no resources and catches nothing; leave it out");
                return true;
            default:
                Unsupported(statement, "This statement", "use 'if', 'switch', 'foreach', 'for', locals, 'return' and 'throw'");
                return true;
        }
    }

    private void Return(Run run, Node piece)
    {
        // A return that follows its tests is of the line of its own.
        run.Steps.Add(piece.From(_at));
        if (_method.Flagged == 0) return;
        run.Steps.Add(new AssignNode(ReturnedName, Constant.True, false));
        if (_method.Loops.Count > 0) run.Steps.Add(JumpNode.Break);
    }

    private bool ExpressionStatement(IOperation expression, Run run)
    {
        switch (expression)
        {
            case IThrowOperation { Exception: { } exception }:
                run.Steps.Add(Throw(exception));
                return false;
            case IAssignmentOperation or IIncrementOrDecrementOperation:
                Assignment(expression, run);
                return true;
            case IInvocationOperation call when ChangesCollection(call, run):
                return true;
            case IInvocationOperation { TargetMethod.Name: "Fail" } call when Value(call) is Call { Function: "fail", Arguments: [var message] }:
                run.Steps.Add(new FailNode(message));
                return false;
            default:
                Unsupported(expression, "A statement for its effect", "a template changes nothing; use the value it gives");
                return true;
        }
    }

    private void Jump(IBranchOperation jump, Run run)
    {
        if (run.Exit is not null && SymbolEqualityComparer.Default.Equals(jump.Target, run.Exit)) return;
        var loop = _method.Loops.Count > 0 ? _method.Loops[_method.Loops.Count - 1] : null;
        if (jump.BranchKind == BranchKind.Continue && SymbolEqualityComparer.Default.Equals(jump.Target, loop?.ContinueLabel)) run.Steps.Add(JumpNode.Continue);
        else if (jump.BranchKind == BranchKind.Break && SymbolEqualityComparer.Default.Equals(jump.Target, loop?.ExitLabel)) run.Steps.Add(JumpNode.Break);
        else if (jump.BranchKind == BranchKind.Break) Unsupported(jump, "A 'break' inside a branch of a switch section", "put what follows it into an 'else'");
        else Unsupported(jump, "'goto'", "use 'if', a loop or a local function");
    }

    /// <summary>Statements whose returns cannot be told by the shape of the tests: what follows runs only when none of them was reached.</summary>
    private void Flag(Run run, Action lower)
    {
        if (!_method.Declared)
        {
            _method.Declared = true;
            run.Steps.Add(new AssignNode(ReturnedName, Constant.False, true));
        }

        _method.Flagged++;
        lower();
        _method.Flagged--;
        if (_method.Loops.Count > 0) return;
        run.Rest(static rest => rest is BlockNode { Steps.Count: 0 } ? rest : new ConditionalNode(Conditions.Negate(Returned), rest, BlockNode.Empty));
    }
}
