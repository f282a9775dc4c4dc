using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>Adds members to the initializer of an object, laid out as the others are: a line each, or all in one.</summary>
internal static class InitializerText
{
    public static ExpressionSyntax With(BaseObjectCreationExpressionSyntax made, IReadOnlyList<string> members, bool first)
    {
        var text = made.ToString();
        var start = made.SpanStart;
        if (made.Initializer is not { } initializer) text += " { " + string.Join(", ", members) + " }";
        else if (initializer.Expressions.Count == 0)
        {
            var open = initializer.OpenBraceToken.Span.End - start;
            text = text.Substring(0, open) + " " + string.Join(", ", members) + " " + text.Substring(initializer.CloseBraceToken.SpanStart - start);
        }
        else
        {
            var (head, last) = (initializer.Expressions[0].SpanStart - start, initializer.Expressions.Last().Span.End - start);
            var separator = ", ";
            if (text.LastIndexOf('\n', head - 1) is var line && line >= 0 && string.IsNullOrWhiteSpace(text.Substring(line + 1, head - line - 1)))
                separator = "," + (text[Math.Max(0, line - 1)] == '\r' ? "\r\n" : "\n") + text.Substring(line + 1, head - line - 1);
            text = first
                ? text.Insert(head, string.Concat(members.Select(m => m + separator)))
                : text.Insert(last, string.Concat(members.Select(m => separator + m)));
        }

        return SyntaxFactory.ParseExpression(text).WithTriviaFrom(made);
    }
}
