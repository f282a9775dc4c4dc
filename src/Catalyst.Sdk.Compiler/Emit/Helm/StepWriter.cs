using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>Writes steps: a control line each, all at one indentation.</summary>
internal sealed class StepWriter(TemplateText text, ExprPrinter print)
{
    public void Write(IEnumerable<Step> steps, int indent)
    {
        foreach (var step in steps) Write(step, indent);
    }

    private void Write(Step step, int indent)
    {
        switch (step)
        {
            case LetStep let:
                text.Control(indent, "$" + let.Name + " := " + print.Value(let.Value));
                break;
            case AssignStep assign:
                text.Control(indent, "$" + assign.Name + " = " + print.Value(assign.Value));
                break;
            case ChoiceStep choice:
                Choice(choice, indent);
                break;
            case LoopStep loop:
                text.Control(indent, "range " + (loop.Index is null ? "" : "$" + loop.Index + ", ") + "$" + loop.Variable + " := " + print.Raw(loop.Source));
                new StepWriter(text, print.In(print.Scope.Inside())).Write(loop.Body, indent + 2);
                text.Control(indent, "end");
                break;
            case BreakStep:
                text.Control(indent, "break");
                break;
            case ContinueStep:
                text.Control(indent, "continue");
                break;
            case FailStep fail:
                text.Control(indent, "fail " + print.Argument(fail.Message));
                break;
        }
    }

    private void Choice(ChoiceStep choice, int indent)
    {
        text.Control(indent, "if " + print.Condition(choice.Test));
        Write(choice.Then, indent + 2);
        while (choice.Else is [ChoiceStep next])
        {
            choice = next;
            text.Control(indent, "else if " + print.Condition(choice.Test));
            Write(choice.Then, indent + 2);
        }

        if (choice.Else.Count > 0)
        {
            text.Control(indent, "else");
            Write(choice.Else, indent + 2);
        }

        text.Control(indent, "end");
    }
}
