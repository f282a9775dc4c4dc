using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Xml;
using System.Xml.Linq;
using Catalyst.Sdk.Compiler.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Documentation;

/// <summary>Reads the summary of a member from the <c>///</c> lines above it.</summary>
/// <remarks>A command-line build without documentation files keeps them as plain comments, and the symbol API then returns nothing (decision 36).</remarks>
internal static class XmlDocReader
{
    private static readonly Regex Blanks = new("\\s+", RegexOptions.CultureInvariant);

    /// <summary>The summary as one line of plain text, paragraphs separated by a line feed; null when there is none.</summary>
    public static string? Summary(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellationToken);
            // A field's documentation stands above the whole declaration.
            if (syntax.Parent?.Parent is { } declaration && declaration.IsKind(SyntaxKind.FieldDeclaration)) syntax = declaration;
            if (Summary(syntax) is { } summary) return summary;
        }

        // Of another assembly there is no text, but what its contract says.
        return !symbol.DeclaringSyntaxReferences.IsEmpty ? null
            : symbol is INamedTypeSymbol type ? LibraryContracts.Of(type)?.Documentation : LibraryContracts.Of(symbol)?.Documentation;
    }

    private static string? Summary(SyntaxNode syntax)
    {
        var text = new StringBuilder();
        foreach (var trivia in syntax.GetLeadingTrivia())
        {
            if (!trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) && !trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && !trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && !trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia)) continue;
            Lines(trivia.ToFullString(), text);
        }

        if (text.Length == 0) return null;
        if (Simple(text.ToString()) is { } simple) return simple.Length == 0 ? null : simple;
        try
        {
            var root = XElement.Parse("<doc>" + text + "</doc>", LoadOptions.PreserveWhitespace);
            return root.Element("summary") is { } summary ? Plain(summary) : null;
        }
        catch (XmlException)
        {
            // Half-typed documentation: the compiler has its own word on it.
            return null;
        }
    }

    /// <summary>A summary without markup needs no XML reader; null when there is any, or no summary.</summary>
    private static string? Simple(string text)
    {
        const string open = "<summary>", close = "</summary>";
        var start = text.IndexOf(open, StringComparison.Ordinal);
        if (start < 0 || text.IndexOf('<') != start) return null;
        start += open.Length;
        var end = text.IndexOf('<', start);
        if (end < 0 || string.CompareOrdinal(text, end, close, 0, close.Length) != 0 || text.IndexOf('<', end + 1) >= 0 || text.IndexOf('&') >= 0) return null;
        return string.Join(" ", text.Substring(start, end - start).Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Adds the text of <c>///</c> lines or of a <c>/** */</c> block; nothing of other comments.</summary>
    private static void Lines(string comment, StringBuilder text)
    {
        var trimmed = comment.Trim();
        var isBlock = trimmed.StartsWith("/**", StringComparison.Ordinal) && trimmed.EndsWith("*/", StringComparison.Ordinal) && trimmed.Length > 4 && trimmed[3] != '*';
        if (isBlock) trimmed = trimmed.Substring(3, trimmed.Length - 5);
        foreach (var line in trimmed.Split('\n'))
        {
            var part = line.Trim();
            if (isBlock) part = part.StartsWith("*", StringComparison.Ordinal) ? part.Substring(1) : part;
            else if (part.StartsWith("///", StringComparison.Ordinal) && !part.StartsWith("////", StringComparison.Ordinal)) part = part.Substring(3);
            else continue;
            text.Append(part).Append('\n');
        }
    }

    private static string? Plain(XElement summary)
    {
        var paragraphs = new StringBuilder();
        Append(summary, paragraphs);
        var lines = paragraphs.ToString().Split('\u0001').Select(static p => Blanks.Replace(p, " ").Trim()).Where(static p => p.Length > 0);
        var joined = string.Join("\n", lines);
        return joined.Length == 0 ? null : joined;
    }

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText part) text.Append(part.Value);
            if (node is not XElement child) continue;
            switch (child.Name.LocalName)
            {
                case "para" or "br" or "list" or "item" or "code":
                    text.Append('\u0001');
                    Append(child, text);
                    text.Append('\u0001');
                    break;
                case "see" or "seealso" or "paramref" or "typeparamref" when child.IsEmpty || child.Value.Length == 0:
                    text.Append(Reference(child));
                    break;
                default:
                    Append(child, text);
                    break;
            }
        }
    }

    private static string Reference(XElement element)
    {
        var target = (string?)element.Attribute("langword") ?? (string?)element.Attribute("name") ?? (string?)element.Attribute("href") ?? (string?)element.Attribute("cref") ?? "";
        if (element.Attribute("href") is not null) return target;
        var open = target.IndexOf('(');
        if (open >= 0) target = target.Substring(0, open);
        return target.Substring(target.LastIndexOf('.') + 1);
    }
}
