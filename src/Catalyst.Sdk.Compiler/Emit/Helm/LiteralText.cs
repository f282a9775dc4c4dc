using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>Texts of several lines as a person writes them down: line by line.</summary>
internal static class LiteralText
{
    private const string Braces = "{{ \"{{\" }}";

    /// <summary>The lines of a constant text as a block scalar, its header first; null where only quotes keep it.</summary>
    public static IReadOnlyList<string>? Block(string text) => YamlBlock.Header(text) is { } header ? [header, .. YamlBlock.Lines(text).Select(Escaped)] : null;

    /// <summary>A text with values in it as the body of a define. What stands at its ends is an action where the actions around would trim it away.</summary>
    public static string Body(Expr text, ExprPrinter print)
    {
        IReadOnlyList<Expr> parts = text is Interpolation { Parts: var several } ? [.. several] : [text];
        var body = new StringBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not Constant { Value: string literal })
            {
                body.Append("{{ ").Append(print.Hole(parts[i])).Append(" }}");
                continue;
            }

            var start = i > 0 ? 0 : literal.Length - literal.TrimStart().Length;
            var end = i < parts.Count - 1 ? literal.Length : Math.Max(start, literal.TrimEnd().Length);
            // A brace in front of a hole would be read as one of its own.
            if (end == literal.Length && i < parts.Count - 1 && literal[end - 1] == '{') end--;
            if (start > 0) body.Append(Action(literal.Substring(0, start)));
            body.Append(Escaped(literal.Substring(start, end - start)));
            if (end < literal.Length) body.Append(Action(literal.Substring(end)));
        }

        return body.ToString();
    }

    /// <summary>The line of C# of what <see cref="Body"/> writes into its first line: breaks before it are an action there.</summary>
    public static Origin FirstLine(Expr text)
    {
        if (text is not Interpolation { FirstLine: { IsKnown: true } first, Parts: var parts }) return default;
        var before = parts[0] is Constant { Value: string literal } ? literal.Substring(0, literal.Length - literal.TrimStart().Length).Count(static c => c == '\n') : 0;
        return new Origin(first.File, first.Line + before);
    }

    private static string Escaped(string text) => text.Replace("{{", Braces);

    private static string Action(string text) => "{{ " + GoText.Quote(text) + " }}";
}
