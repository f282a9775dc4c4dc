using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>Takes out steps that nobody sees: variables that are never read, tests and loops around nothing. What may stop the render stays.</summary>
internal sealed class DeadSteps
{
    private readonly HashSet<string> _read;

    private DeadSteps(HashSet<string> read) => _read = read;

    public static Node Remove(Node body) => new DeadSteps(Variables.ReadBy(body)).Prune(body);

    private Node Prune(Node node)
    {
        switch (node)
        {
            case AssignNode assign:
                return assign.Name == "_" || _read.Contains(assign.Name) || Failure.Possible(assign.Value) ? assign : BlockNode.Empty;
            case BlockNode block:
                return BlockNode.Of(block.Steps.Select(Prune).Where(static s => !IsEmpty(s)).ToList()).InPlaceOf(block);
            case ConditionalNode choice:
                return Prune(choice);
            case LoopNode loop:
                var body = Prune(loop.Body);
                return IsEmpty(body) && !Failure.Possible(loop.Source) ? BlockNode.Empty : loop with { Body = body };
            default:
                return node;
        }
    }

    private Node Prune(ConditionalNode choice)
    {
        var chain = new List<ConditionalNode>();
        Node rest = choice;
        for (; rest is ConditionalNode next; rest = next.Else) chain.Add(next);
        rest = Prune(rest);
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            var then = Prune(chain[i].Then);
            rest = IsEmpty(then) && IsEmpty(rest) && !Failure.Possible(chain[i].Test) ? BlockNode.Empty
                : IsEmpty(then) ? Conditions.Choose(chain[i].Test, then, rest).InPlaceOf(chain[i])
                : chain[i] with { Then = then, Else = rest };
        }

        return rest;
    }

    private static bool IsEmpty(Node node) => node is BlockNode { Steps.Count: 0 };
}
