using System.Text;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>Text that Flux substitutes in, natively: the same as the compiler's own, src/Catalyst.Sdk.Compiler/Kustomize/FluxText.cs.</summary>
internal static class FluxText
{
    // Noncharacters, which no author's text holds.
    private const char Open = '\uFDD0', Close = '\uFDD1';

    public static string Substitution(string name)
    {
        var isName = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return isName ? Open + name + Close : throw new ArgumentException($"'{name}' is no name that Flux substitutes.", nameof(name));
    }

    /// <summary>Replaces substitutions by Flux's form, in every key and text of a document, and escapes what Flux would read as one.</summary>
    public static void Escape(JsonObject document)
    {
        foreach (var (key, value) in document.ToList())
        {
            var name = Escaped(key);
            if (name != key) document.Remove(key);
            if (value is JsonValue text && text.TryGetValue<string>(out var plain)) document[name] = Escaped(plain);
            else
            {
                Inside(value);
                if (name != key) document[name] = value;
            }
        }
    }

    private static void Inside(JsonNode? node)
    {
        if (node is JsonObject map) Escape(map);
        if (node is not JsonArray list) return;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is JsonValue text && text.TryGetValue<string>(out var plain)) list[i] = Escaped(plain);
            else Inside(list[i]);
        }
    }

    /// <summary>Flux reads two dollar signs as one, and <c>${</c> as the start of a name.</summary>
    private static string Escaped(string text)
    {
        if (!text.AsSpan().ContainsAny('$', Open)) return text;
        var written = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var run = text.AsSpan(i).IndexOfAnyExcept('$');
            if (run < 0) run = text.Length - i;
            var next = i + run < text.Length ? text[i + run] : '\0';
            written.Append('$', run > 1 || (run == 1 && next is '{' or Open) ? 2 * run : run);
            if (next == Open) written.Append("${");
            else if (next == Close) written.Append('}');
            else if (i + run < text.Length) written.Append(next);
            i += run + 1;
        }

        return written.ToString();
    }
}
