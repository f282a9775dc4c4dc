using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Evaluation;

/// <content>Assignments, tests and loops. On each way through one step gives the piece, or none does.</content>
internal sealed partial class Evaluator
{
    private enum Flow
    {
        Next,
        Break,
        Continue,
    }

    private Flow Run(Node step, Scopes scopes, ref DataValue? given)
    {
        switch (step)
        {
            case BlockNode block:
                foreach (var one in block.Steps)
                    if (Run(one, scopes, ref given) is var flow and not Flow.Next) return flow;
                return Flow.Next;
            case AssignNode { Name: "_", Value: Call { Function: "set", Arguments: [ContextPath { Root: PathRoot.Local, Steps.Count: 0, Variable: var map }, var key, var value] } }:
                Set(map, Value(key, scopes), Value(value, scopes), scopes);
                return Flow.Next;
            case AssignNode { Declares: true } declared:
                scopes.Declare(declared.Name, Value(declared.Value, scopes));
                return Flow.Next;
            case AssignNode assigned:
                scopes.Assign(assigned.Name, Value(assigned.Value, scopes));
                return Flow.Next;
            case JumpNode jump:
                return jump.Equals(JumpNode.Break) ? Flow.Break : Flow.Continue;
            case ConditionalNode choice when IsSteps(choice):
                if (Test(choice.Test, scopes) is { } test) return Run(test ? choice.Then : choice.Else, scopes.Inner(), ref given);
                Forget(choice, scopes, ref given);
                return Flow.Next;
            case LoopNode loop:
                Loop(loop, scopes, ref given);
                return Flow.Next;
            default:
                given = Joined(given, Piece(step, scopes));
                return Flow.Next;
        }
    }

    /// <summary>Items of a list and entries of a map may come from several steps; everything else from one.</summary>
    private static DataValue? Joined(DataValue? before, DataValue? piece) => (before, piece) switch
    {
        (_, null) => before,
        (DataList held, DataList more) => new DataList([.. held.Items, .. more.Items]),
        (DataMap held, DataMap more) => new DataMap([.. held.Entries.Where(e => more.Entries.All(m => m.Key != e.Key)), .. more.Entries]),
        _ => piece,
    };

    private void Loop(LoopNode loop, Scopes scopes, ref DataValue? given)
    {
        var source = Value(loop.Source, scopes);
        if (source is Unknown)
        {
            Forget(loop.Body, scopes, ref given);
            return;
        }

        foreach (var (key, element) in Elements(source))
        {
            var turn = scopes.Inner().Declare(loop.Variable, element);
            if (loop.Key is { } name) turn.Declare(name, key);
            if (Run(loop.Body, turn, ref given) == Flow.Break) return;
        }
    }

    /// <summary><c>set</c> changes a map where it is.</summary>
    private static void Set(string name, DataValue key, DataValue value, Scopes scopes)
    {
        if (scopes[name] is DataMap map && key is DataString { Value: var text })
            scopes.Assign(name, new DataMap([.. map.Entries.Where(e => e.Key != text), new DataEntry(text, value)]));
        else scopes.Assign(name, new Unknown("$" + name));
    }

    /// <summary>Steps of which nobody knows whether they run: what they assign or give is unknown from here on.</summary>
    private static void Forget(Node step, Scopes scopes, ref DataValue? given)
    {
        switch (step)
        {
            case BlockNode block:
                foreach (var one in block.Steps) Forget(one, scopes, ref given);
                break;
            case AssignNode { Name: "_", Value: Call { Arguments: [ContextPath { Root: PathRoot.Local, Variable: var changed }, ..] } }:
                scopes.Assign(changed, new Unknown("$" + changed));
                break;
            case AssignNode { Declares: false } assigned:
                scopes.Assign(assigned.Name, new Unknown("$" + assigned.Name));
                break;
            case ConditionalNode choice:
                Forget(choice.Then, scopes, ref given);
                Forget(choice.Else, scopes, ref given);
                break;
            case LoopNode loop:
                Forget(loop.Body, scopes, ref given);
                break;
            case AbsentNode or AssignNode or JumpNode or FailNode:
                break;
            default:
                given = new Unknown("a test");
                break;
        }
    }

    /// <summary>Whether a choice is made of steps rather than of pieces alone.</summary>
    private static bool IsSteps(Node node) => node switch
    {
        BlockNode or AssignNode or JumpNode or LoopNode => true,
        ConditionalNode choice => IsSteps(choice.Then) || IsSteps(choice.Else),
        _ => false,
    };
}
