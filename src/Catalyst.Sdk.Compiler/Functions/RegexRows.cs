using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Values;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>Regular expressions, as far as .NET and Go read them alike (<see cref="RegexSubset"/>).</summary>
internal static class RegexRows
{
    private const string Type = "M:System.Text.RegularExpressions.Regex.", Str = "System.String", Options = "System.Text.RegularExpressions.RegexOptions";

    public static readonly IReadOnlyList<FunctionRow> All =
    [
        new ValueRow($"{Type}IsMatch({Str},{Str})", IsMatch),
        new ValueRow($"{Type}IsMatch({Str},{Str},{Options})", IsMatch),
        new ValueRow($"{Type}Replace({Str},{Str},{Str})", Replace),
        new ValueRow($"{Type}Replace({Str},{Str},{Str},{Options})", Replace),
    ];

    private static Expr IsMatch(EquatableArray<Expr> a) =>
        (Expr?)Read(a, 2, out var pattern, out _) ?? new Call("regexMatch", [Constant.Text(pattern), a[0]], TemplateType.Boolean);

    private static Expr Replace(EquatableArray<Expr> a)
    {
        if (Read(a, 3, out var pattern, out var subset) is { } refused) return refused;
        if (subset!.CanBeEmpty) return new Refused("Replace by a pattern that can match nothing", "ask for at least one character: x+ for x*");
        if (TextFacts.Literal(a[2]) is not { } replacement || Translated(replacement, subset.Groups) is not { } go)
            return new Refused("This replacement", "write a literal with $1, ${1} or $$ only");
        return new Call("regexReplaceAll", [Constant.Text(pattern), a[0], Constant.Text(go)], TextFacts.IsAscii(a[0]) && Limits.IsAscii(go) ? TemplateType.String with { Limits = Limits.AsciiText } : TemplateType.String);
    }

    private static Refused? Read(EquatableArray<Expr> a, int options, out string pattern, out RegexSubset? subset)
    {
        (pattern, subset) = ("", null);
        if (TextFacts.Literal(a[1]) is not { } literal) return new Refused("A pattern that is no constant", "write it as a literal");
        var ignoreCase = false;
        if (a.Count > options)
        {
            if (a[options] is not Constant { Value: string option } || option is not ("none" or "eCMAScript" or "ecmaScript" or "cultureInvariant" or "ignoreCase")) return new Refused("This option of a pattern", "use RegexOptions.None, IgnoreCase or CultureInvariant");
            ignoreCase = option == "ignoreCase";
        }

        var isAscii = TextFacts.IsAscii(a[0]);
        if (ignoreCase && !(isAscii && Limits.IsAscii(literal))) return TextFacts.NeedsAscii("A pattern without case");
        try
        {
            _ = new Regex(literal, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            return new Refused("This pattern", "write a regular expression that .NET reads");
        }

        subset = RegexSubset.Read(literal, isAscii);
        if (subset.Divergence is { } divergence) return new Refused("A pattern with " + divergence, isAscii ? "write it without" : "write it without, or limit the value to ASCII with [RegularExpression]");
        pattern = ignoreCase ? "(?i)" + literal : literal;
        return null;
    }

    /// <summary>A replacement in Go's notation, where <c>$1W</c> would name a group "1W".</summary>
    private static string? Translated(string replacement, int groups)
    {
        var go = new StringBuilder();
        for (var i = 0; i < replacement.Length; i++)
        {
            if (replacement[i] != '$')
            {
                go.Append(replacement[i]);
                continue;
            }

            var rest = replacement.Substring(i + 1);
            if (rest.StartsWith("$", StringComparison.Ordinal))
            {
                go.Append("$$");
                i++;
                continue;
            }

            var match = Regex.Match(rest, @"^(?:(?<bare>[0-9])(?![0-9])|\{(?<braced>[0-9])\})", RegexOptions.CultureInvariant);
            if (!match.Success) return null;
            var group = match.Groups["bare"].Success ? match.Groups["bare"].Value : match.Groups["braced"].Value;
            if (group[0] - '0' > groups) return null;
            go.Append("${").Append(group).Append('}');
            i += match.Length;
        }

        return go.ToString();
    }
}
