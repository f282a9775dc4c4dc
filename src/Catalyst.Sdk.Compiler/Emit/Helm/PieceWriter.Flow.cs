using System;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

internal sealed partial class PieceWriter
{
    /// <summary>Writes one piece; the writer is that of the scope in which the piece stands.</summary>
    private delegate void Write(PieceWriter writer, Node node, int indent);

    /// <summary>A test without what is known here.</summary>
    private Expr Open(Expr test) => print.Scope.Open(test);

    private string Condition(Expr test) => print.Condition(test);

    private void Separator() => text.Separator();

    /// <summary>Assignments, tests and loops as actions; what they give is written by <paramref name="write"/>.</summary>
    private void Flow(Node node, int indent, Write write)
    {
        var outer = text.Enter(node);
        Flowing(node, indent, write);
        text.Leave(outer);
    }

    private void Flowing(Node node, int indent, Write write)
    {
        switch (node)
        {
            case AbsentNode:
                break;
            case ConditionalNode choice:
                Choice(choice, indent, write);
                break;
            case BlockNode block:
                foreach (var step in block.Steps) Flow(step, indent, write);
                break;
            case AssignNode assign:
                text.Control(indent, print.Assignment(assign));
                break;
            case LetNode let:
                text.Control(indent, "$" + let.Name + " := " + print.Value(let.Value));
                Flow(let.Body, indent, write);
                break;
            case LoopNode loop:
                text.Control(indent, print.Range(loop));
                Inside().Flow(loop.Body, indent, write);
                text.Control(indent, "end");
                break;
            case JumpNode jump:
                text.Control(indent, jump.Keyword);
                break;
            case FailNode fail:
                text.HiddenComment(indent);
                text.Control(indent, "fail " + print.Argument(fail.Message));
                break;
            default:
                write(this, node, indent);
                break;
        }
    }

    private void Choice(ConditionalNode choice, int indent, Write write)
    {
        var test = Open(choice.Test);
        if (test is Constant { Value: true })
        {
            Flow(choice.Then, indent, write);
            return;
        }

        text.Control(indent, "if " + print.Condition(test));
        Where(choice.Test).Flow(choice.Then, indent, write);
        var otherwise = Where(Conditions.Negate(choice.Test));
        var rest = choice.Else;
        var begin = text.Origin;
        while (rest is ConditionalNode next)
        {
            var asked = otherwise.Open(next.Test);
            if (asked is Constant { Value: true })
            {
                rest = next.Then;
                break;
            }

            if (next.Origin.IsKnown) text.Origin = next.Origin;
            text.Control(indent, "else if " + otherwise.Condition(asked));
            otherwise.Where(next.Test).Flow(next.Then, indent, write);
            otherwise = otherwise.Where(Conditions.Negate(next.Test));
            rest = next.Else;
        }

        if (!Conditions.IsNothing(rest))
        {
            text.Control(indent, "else");
            otherwise.Flow(rest, indent, write);
        }

        text.Origin = begin;
        text.Control(indent, "end");
    }

    /// <summary>A collection of which nobody can tell beforehand whether it has content: it stays <c>{}</c> or <c>[]</c> when nothing was written.</summary>
    private void Marked(Node collection, int indent)
    {
        text.Control(indent, "$empty := true");
        new PieceWriter(text, print, helpers, marks: true).Content(collection, indent);
        text.Control(indent, "if $empty");
        text.Line(indent, collection is MappingNode ? "{}" : "[]");
        text.Control(indent, "end");
    }

    /// <summary>The comment goes to the first line of what is written, and nowhere when nothing is.</summary>
    private void Commented(string? comment, Action write)
    {
        if (comment is not null) text.Comment = comment;
        write();
        if (comment is not null) text.Comment = null;
    }

    private void Mark(int indent, Action? write = null)
    {
        write?.Invoke();
        if (marks) text.Control(indent, "$empty = false");
    }
}
