using System.Linq;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Rewrites;

/// <summary>Tells which texts are written as lines and not as one literal with line breaks in it.</summary>
internal static class TextLines
{
    /// <summary>Whether what a helper gives is, on some way through, a text of several lines with values in it: as a define of its own it can be read.</summary>
    public static bool Gives(Node node) => node switch
    {
        ScalarNode { Value: Interpolation text } => Is(text),
        ConditionalNode choice => Gives(choice.Then) || Gives(choice.Else),
        LetNode let => Gives(let.Body),
        BlockNode block => block.Steps.Any(Gives),
        _ => false,
    };

    /// <summary>Whether a text has several lines; a break at its very end makes none.</summary>
    public static bool Is(Expr text) => text switch
    {
        Constant { Value: string whole } => IsWritable(whole) && whole.TrimEnd('\n').IndexOf('\n') >= 0,
        Interpolation { Parts: var parts } => parts.All(static p => p is not Constant { Value: string literal } || IsWritable(literal))
            && parts.Where((p, i) => p is Constant { Value: string literal } && (i == parts.Count - 1 ? literal.TrimEnd('\n') : literal).IndexOf('\n') >= 0).Any(),
        _ => false,
    };

    /// <summary>The line breaks that the author wrote into a text.</summary>
    public static int Breaks(Interpolation text) => text.Parts.Sum(static p => p is Constant { Value: string literal } ? literal.Count(static c => c == '\n') : 0);

    /// <summary>Whether every character shows in a file and is still itself when the file is read: a carriage return is none such.</summary>
    private static bool IsWritable(string literal) => literal.All(static c => c is '\n' or '\t' || (c >= ' ' && c is not (>= '\x7f' and <= '\x9f') and not ('\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff') && !char.IsSurrogate(c)));
}
