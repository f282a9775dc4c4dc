using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>Writes the body of a define that gives text: every line is an action that eats the break before it.</summary>
internal sealed class DefineTextWriter(TemplateText text, ExprPrinter print)
{
    public void Write(Node node)
    {
        var outer = text.Enter(node);
        if (node is ScalarNode { Value: var value } && Stops.In(value) is { } stop) text.Origin = stop;
        Written(node);
        text.Leave(outer);
    }

    private void Written(Node node)
    {
        switch (node)
        {
            case ScalarNode { Value: var lines } when TextLines.Is(lines):
                text.Text(LiteralText.Body(lines, print), LiteralText.FirstLine(lines));
                break;
            case ScalarNode { Value: Constant { Value: string constant } } when constant.Length > 0 && constant.IndexOf("{{", System.StringComparison.Ordinal) < 0 && constant.Trim() == constant:
                text.Control(0, GoText.Quote(constant));
                break;
            case ScalarNode { Value: Interpolation { Parts: [{ Type.Kind: ValueKind.Integer or ValueKind.Boolean } single] } }:
                text.Control(0, print.Value(single));
                break;
            case ScalarNode scalar:
                text.Control(0, print.Value(scalar.Value));
                break;
            case ConditionalNode choice:
                text.Control(0, "if " + print.Condition(choice.Test));
                In(print.Scope.Where(choice.Test)).Write(choice.Then);
                var scope = print.Scope.Where(Conditions.Negate(choice.Test));
                var rest = choice.Else;
                var begin = text.Origin;
                while (rest is ConditionalNode next)
                {
                    if (next.Origin.IsKnown) text.Origin = next.Origin;
                    text.Control(0, "else if " + print.In(scope).Condition(next.Test));
                    In(scope.Where(next.Test)).Write(next.Then);
                    scope = scope.Where(Conditions.Negate(next.Test));
                    rest = next.Else;
                }

                if (!Conditions.IsNothing(rest))
                {
                    text.Control(0, "else");
                    In(scope).Write(rest);
                }

                text.Origin = begin;
                text.Control(0, "end");
                break;
            case LetNode let:
                text.Control(0, "$" + let.Name + " := " + print.Value(let.Value));
                Write(let.Body);
                break;
            case BlockNode block:
                foreach (var step in block.Steps) Write(step);
                break;
            case AssignNode assign:
                text.Control(0, print.Assignment(assign));
                break;
            case LoopNode loop:
                text.Control(0, print.Range(loop));
                In(print.Scope.Inside()).Write(loop.Body);
                text.Control(0, "end");
                break;
            case JumpNode jump:
                text.Control(0, jump.Keyword);
                break;
            case FailNode fail:
                text.HiddenComment(0);
                text.Control(0, "fail " + print.Argument(fail.Message));
                break;
            case NonEmptyNode nonEmpty:
                Write(nonEmpty.Value);
                break;
        }
    }

    private DefineTextWriter In(Scope scope) => new(text, print.In(scope));
}
