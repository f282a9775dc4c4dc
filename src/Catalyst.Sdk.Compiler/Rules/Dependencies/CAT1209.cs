using System;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Dependencies;

/// <summary>The condition of a dependency is one template expression.</summary>
internal static class CAT1209
{
    public static void Check(SpecFacts facts)
    {
        foreach (var dependency in DependsList.Of(facts.Spec))
        {
            if (dependency.TextNode("when") is not { Value: DataString { Value: var text } } node) continue;
            if (Fault(text) is not { } fault) continue;
            // Without any brace there is but one way to mean it.
            var bare = text.Trim();
            var mend = bare.Length > 0 && bare.IndexOfAny(['{', '}']) < 0 ? "{{ " + bare + " }}" : null;
            facts.Problems.AddWithMend(DependencyRules.When, node.At, mend, text, fault);
        }
    }

    private static string? Fault(string text)
    {
        var (depth, content) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (At(text, i, "{{") && depth == 0)
            {
                (depth, i) = (1, i + 1);
            }
            else if (At(text, i, "}}") && depth == 1)
            {
                (depth, i) = (0, i + 1);
            }
            else if (depth == 1 && text[i] is '"' or '\'' or '`' && text.IndexOf(text[i], i + 1) is var end and > 0)
            {
                // Braces in a text are no braces.
                (i, content) = (end, true);
            }
            else if (depth == 1 && !char.IsWhiteSpace(text[i]) && text[i] != '-')
            {
                content = true;
            }
        }

        if (text.IndexOf("{{", StringComparison.Ordinal) < 0) return "write {{ … }} around it";
        if (depth == 1) return "there is no }} at its end";
        return content ? null : "there is nothing between {{ and }}";
    }

    private static bool At(string text, int index, string part) => string.CompareOrdinal(text, index, part, 0, part.Length) == 0;
}
