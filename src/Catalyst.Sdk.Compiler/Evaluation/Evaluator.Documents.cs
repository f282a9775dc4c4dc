using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Evaluation;

/// <content>Steps that give documents, one after another.</content>
internal sealed partial class Evaluator
{
    private Flow Stream(Node step, Scopes scopes, List<DataValue> documents)
    {
        DataValue? none = null;
        switch (step)
        {
            case BlockNode block:
                foreach (var one in block.Steps)
                    if (Stream(one, scopes, documents) is var flow and not Flow.Next) return flow;
                return Flow.Next;
            case AssignNode or JumpNode:
                return Run(step, scopes, ref none);
            case LetNode let:
                return Stream(let.Body, scopes.Inner().Declare(let.Name, Value(let.Value, scopes)), documents);
            case ConditionalNode choice when Test(choice.Test, scopes) is { } test:
                return Stream(test ? choice.Then : choice.Else, scopes.Inner(), documents);
            case LoopNode loop when Value(loop.Source, scopes) is var source and not Unknown:
                foreach (var (key, element) in Elements(source))
                {
                    var turn = scopes.Inner().Declare(loop.Variable, element);
                    if (loop.Key is { } name) turn.Declare(name, key);
                    if (Stream(loop.Body, turn, documents) == Flow.Break) break;
                }

                return Flow.Next;
            case ConditionalNode or LoopNode:
                // Nobody knows whether these run, nor how often: what they assign is unknown, and so is what they give.
                Forget(step, scopes, ref none);
                documents.Add(new Unknown(step is ConditionalNode { Test: var open } ? Why(Value(open, scopes)) ?? "a test" : "a loop"));
                return Flow.Next;
            default:
                if (Piece(step, scopes) is { } document and not DataNull) documents.Add(document);
                return Flow.Next;
        }
    }
}
