using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

internal sealed partial class BodyLowering
{
    private readonly Exits _exits = new();

    /// <summary>One branch of an <c>if</c> or section of a <c>switch</c>.</summary>
    /// <param name="Test">Lowers the test; null for <c>else</c> and <c>default</c>.</param>
    /// <param name="Exit">The label behind the switch; null for an <c>if</c>.</param>
    /// <param name="At">The line of the test.</param>
    /// <param name="Comment">The author's comment above it.</param>
    private sealed record Arm(System.Func<Expr>? Test, ImmutableArray<IOperation> Body, ILabelSymbol? Exit, Origin At = default, string? Comment = null);

    private List<Arm> Arms(IConditionalOperation branch)
    {
        var arms = new List<Arm>();
        IOperation? at = branch;
        while (at is IConditionalOperation next)
        {
            arms.Add(new Arm(() => Value(next.Condition), Statements(next.WhenTrue), null, _origins.Of(next.Syntax), Comments.Above(next.Syntax)));
            at = next.WhenFalse;
        }

        if (at is not null) arms.Add(new Arm(null, Statements(at), null));
        return arms;
    }

    private static ImmutableArray<IOperation> Statements(IOperation statement) => statement is IBlockOperation block ? block.Operations : [statement];

    /// <summary>Whether a branch never goes on behind its statement; a section with a <c>break</c> does.</summary>
    private bool Ends(Arm arm) => arm.Body.Any(_exits.Ends) && (arm.Exit is null || !arm.Body.Any(s => Exits.JumpsTo(s, arm.Exit)));

    private bool Leaves(Arm arm) => arm.Body.Any(_exits.Leaves);

    private Node Lower(Arm arm, Run? run = null) => Lower(arm.Body, arm.Exit ?? run?.Exit);

    private void Choice(List<Arm> arms, Run run)
    {
        var i = 0;
        for (; i < arms.Count && arms[i] is { Test: { } ask } arm && Ends(arm); i++) EndingArm(ask(), arm, run);
        if (i == arms.Count) return;
        if (arms[i].Test is null)
        {
            Continue(arms[i], run);
            return;
        }

        var open = arms.Skip(i).ToList();
        if (!open.Any(Leaves)) Effects(open, run);
        else if (open[open.Count - 1].Test is null && open.Skip(1).All(Ends)) FirstGoesOn(open, run);
        else if (open is [{ Test: { } outer, Body: [IConditionalOperation { WhenFalse: null } inner] }] && _exits.Ends(inner.WhenTrue))
            EndingArm(Conditions.Both(outer(), Value(inner.Condition)), new Arm(null, Statements(inner.WhenTrue), null, open[0].At, Comments.Above(inner.Syntax) ?? open[0].Comment), run);
        else Flag(run, () => Effects(open, run));
    }

    /// <summary>A branch that ends: what follows is its <c>else</c>.</summary>
    private void EndingArm(Expr test, Arm arm, Run run)
    {
        Node then = BlockNode.Empty;
        var changes = Branch(() => then = Lower(arm.Body, arm.Exit ?? run.Exit));
        if (changes.Count > 0 && arm.Body.FirstOrDefault(_exits.Jumps) is { } jump) Unsupported(jump, "A change before a jump", "put what follows into an 'else'");
        if (run.IsLoopBody) then = WithoutContinue(then);
        var gives = !Conditions.IsNothing(then);
        if (gives) then = then.From(default, arm.Comment);
        // Where the branch gives nothing, its comment tells why what follows stands under a test.
        run.Rest(rest => Conditions.Choose(test, then, gives ? rest : rest.From(default, arm.Comment)).From(arm.At));
    }

    /// <summary>The statements of a branch, and then those that follow.</summary>
    private void Continue(Arm arm, Run run)
    {
        if (arm.Exit is null)
        {
            run.Cursors.Push((arm.Body, 0));
            return;
        }

        run.Steps.Add(Lower(arm));
    }

    /// <summary>All branches but the first end: what follows stands in the first.</summary>
    private void FirstGoesOn(List<Arm> arms, Run run)
    {
        var test = arms[0].Test!();
        Node otherwise = BlockNode.Empty;
        Branch(() => otherwise = Chain(arms, 1, run));
        run.Rest(rest => Conditions.Choose(test, rest.From(default, arms[0].Comment), otherwise).From(arms[0].At));
        Continue(arms[0], run);
    }

    private Node Chain(List<Arm> arms, int from, Run run)
    {
        var nodes = arms.Skip(from).Select(a => (Test: Asked(a), Node: Lower(a, run).From(default, a.Comment), a.At)).ToList();
        Node result = BlockNode.Empty;
        for (var i = nodes.Count - 1; i >= 0; i--) result = Otherwise(nodes[i].Test, nodes[i].Node, result).From(nodes[i].At);
        return result;
    }

    private (Expr? Test, EquatableArray<Node> Steps) Asked(Arm arm) => arm.Test is { } ask ? Apart(ask) : (null, []);

    private static Node Otherwise((Expr? Test, EquatableArray<Node> Steps) asked, Node then, Node otherwise)
    {
        var choice = asked.Test is { } test ? Conditions.Choose(test, then, otherwise) : then;
        return asked.Steps.Count == 0 ? choice : BlockNode.Of([.. asked.Steps, choice]);
    }

    /// <summary>Branches that go on behind the statement: their assignments are actions, and what they make of lists and objects is joined.</summary>
    private void Effects(List<Arm> arms, Run run)
    {
        var tests = new List<Expr?>();
        var steps = new List<EquatableArray<Node>>();
        var nodes = new List<Node>();
        var changes = new List<Dictionary<ISymbol, Node>>();
        foreach (var arm in arms)
        {
            // Only the first test is always asked: what the others need stands in the branch that leads to them.
            var (test, before) = tests.Count == 0 ? (arm.Test?.Invoke(), []) : Asked(arm);
            tests.Add(test);
            steps.Add(before);
            Node node = BlockNode.Empty;
            changes.Add(Branch(() => node = Lower(arm)));
            nodes.Add(node.From(default, arm.Comment));
        }

        Join(tests, nodes, changes);
        Node result = BlockNode.Empty;
        for (var i = arms.Count - 1; i >= 0; i--) result = Otherwise((tests[i], steps[i]), nodes[i], result).From(arms[i].At);
        if (!Conditions.IsNothing(result)) run.Steps.Add(result);
    }

    private bool Switch(ISwitchOperation choice, Run run)
    {
        var input = SwitchInput(choice, run);
        var arms = new List<Arm>();
        Arm? otherwise = null;
        foreach (var section in choice.Cases)
        {
            var clauses = section.Clauses;
            if (clauses.Any(static c => c.CaseKind == CaseKind.Default)) otherwise = new Arm(null, section.Body, choice.ExitLabel, _origins.Of(section.Syntax), Comments.Above(section.Syntax));
            else arms.Add(new Arm(() => clauses.Select(c => Clause(c, input)).Aggregate(Conditions.Either), section.Body, choice.ExitLabel, _origins.Of(section.Syntax), Comments.Above(section.Syntax)));
        }

        if (otherwise is not null) arms.Add(otherwise);
        if (arms.Count > 0) Choice(arms, run);
        return true;
    }

    /// <summary>What is asked several times is named once, unless it is a path.</summary>
    private Expr SwitchInput(ISwitchOperation choice, Run run) => Value(choice.Value);

    private Expr Clause(ICaseClauseOperation clause, Expr input) => clause switch
    {
        ISingleValueCaseClauseOperation single => Equality(input, Value(single.Value), clause),
        IPatternCaseClauseOperation { Guard: null } pattern => Pattern(pattern.Pattern, input, clause),
        IPatternCaseClauseOperation { Guard: { } guard } pattern => Conditions.Both(Pattern(pattern.Pattern, input, clause), Value(guard)),
        _ => Unsupported(clause, "This case", "use constants and patterns"),
    };

    private static Node WithoutContinue(Node node) => node switch
    {
        JumpNode { Keyword: "continue" } => BlockNode.Empty,
        BlockNode { Steps: var steps } when steps.Count > 0 && steps[steps.Count - 1] is JumpNode { Keyword: "continue" } => BlockNode.Of(steps.Take(steps.Count - 1).ToList()),
        _ => node,
    };
}
