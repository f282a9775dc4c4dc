using Catalyst.Sdk.Compiler.Model.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>The lines of syntax. Bodies stay in one file, mostly: its lines are at hand.</summary>
internal sealed class Origins
{
    private SyntaxTree? _tree;
    private TextLineCollection? _lines;

    /// <summary>The line that a piece of syntax begins in; none in a tree that is of no file.</summary>
    public Origin Of(SyntaxNode syntax) => At(syntax.SyntaxTree, syntax.SpanStart, syntax.Span);

    /// <summary>The line that a token begins in.</summary>
    public Origin Of(SyntaxToken token) => At(token.SyntaxTree!, token.SpanStart, token.Span);

    /// <summary>The line that a token ends in: quotes that stand alone begin with the break before them.</summary>
    public Origin EndOf(SyntaxToken token) => At(token.SyntaxTree!, token.Span.End - 1, default);

    /// <summary>The line of a member's name; none for one of another assembly.</summary>
    public static Origin Of(ISymbol member)
    {
        foreach (var location in member.Locations)
            if (location.SourceTree is { } tree) return new Origins().At(tree, location.SourceSpan.Start, location.SourceSpan);
        return default;
    }

    private Origin At(SyntaxTree tree, int position, TextSpan span)
    {
        if (tree.FilePath.Length == 0) return default;
        if (tree != _tree) (_tree, _lines) = (tree, tree.GetText().Lines);
        return new Origin(tree.FilePath, _lines!.IndexOf(position) + 1, span.Start, span.Length);
    }
}
