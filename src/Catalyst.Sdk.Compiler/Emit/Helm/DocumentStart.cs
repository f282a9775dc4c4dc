using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>Leaves out the separator before the first document of a file. One that a loop makes needs it: it is the second one too.</summary>
internal static class DocumentStart
{
    public static Node Bare(Node document) => document is DocumentsNode documents ? documents with { Leads = IsInLoop(documents.Steps) == false } : document;

    /// <summary>Whether the first document in the text is in a loop; null for none.</summary>
    private static bool? IsInLoop(Node node) => node switch
    {
        AssignNode or JumpNode or FailNode or AbsentNode => null,
        BlockNode block => block.Steps.Select(IsInLoop).FirstOrDefault(static s => s is not null),
        ConditionalNode choice => IsInLoop(choice.Then) ?? IsInLoop(choice.Else),
        LetNode let => IsInLoop(let.Body),
        LoopNode loop => IsInLoop(loop.Body) is null ? null : true,
        _ => false,
    };
}
