using System.Collections.Generic;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Emit.Yaml;

/// <summary>Texts of several lines as literal blocks, where a block gives exactly the text back.</summary>
internal static class YamlBlock
{
    /// <summary>What stands after the key or dash: <c>|</c> or <c>|-</c>; null for a text that is written in one line.</summary>
    public static string? Header(string text)
    {
        var body = Body(text);
        if (body.IndexOf('\n') < 0 || body[0] is ' ' or '\t' or '\n' || body[body.Length - 1] is ' ' or '\t' or '\n') return null;
        if (!body.All(static c => c is '\n' or '\t' or (>= ' ' and < '\x7f') or (> '\x9f' and not ('\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff')))) return null;
        return body.Length < text.Length ? "|" : "|-";
    }

    /// <summary>The lines below, without their indentation.</summary>
    public static IEnumerable<string> Lines(string text) => Body(text).Split('\n');

    private static string Body(string text) => text.Length > 0 && text[text.Length - 1] == '\n' ? text.Substring(0, text.Length - 1) : text;
}
