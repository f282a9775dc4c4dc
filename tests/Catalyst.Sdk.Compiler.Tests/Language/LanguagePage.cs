using System.Text;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Compiler.Functions;

namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary><c>docs/language.md</c>, written from the rows that the tests compile and render.</summary>
internal static partial class LanguagePage
{
    private const string Head = """
        # What a template may say

        A template is an ordinary C# member. The build compiles its body to a Helm template; a test runs the same body natively. What is listed here
        means the same on both sides; everything else is an error at the expression, with what to write instead.

        This page is written by `./long docs` from the rows in `tests/Catalyst.Sdk.Compiler.Tests/Language`: each is compiled to the text that is shown,
        and rendered natively and by real Helm over random values. Rows read these values: `Text`, `Count`, `Flag` and so on are required,
        `Maybe`, `MaybeCount` and so on may be missing.

        ## Helpers

        A private member that templates use becomes a define `bp-<name>.<member>`, or goes where it is called when it is called only once.
        Truth values and paths always go where they are called. A method with one parameter that needs nothing else gets it as the dot;
        other methods get a `dict`. `FullName`, `Name`, `Labels`, `SelectorLabels` and `ServiceAccountName` are the helpers that `helm create` makes.
        A public member without parameters that gives a Kubernetes object (or null, or several) is a template, a file of its own.


        """;

    public static string Write(IEnumerable<LanguageGroup> groups)
    {
        var page = new StringBuilder(Head);
        foreach (var group in groups)
        {
            page.Append("## ").Append(group.Title).Append("\n\n<table>\n<tr><th>C#</th><th>Helm</th></tr>\n");
            foreach (var row in group.Cases)
            {
                page.Append("<tr><td>\n\n```csharp\n").Append(Lines(row.CSharp)).Append("\n```\n\n");
                if (row.Note is { Length: > 0 } note) page.Append(note).Append("\n\n");
                page.Append("</td><td>\n\n```yaml\n").Append(Lines(row.Helm)).Append("\n```\n\n</td></tr>\n");
            }

            page.Append("</table>\n\n");
        }

        page.Append("## Members\n\nThe members of .NET and of the SDK that a template may use, each an exact overload.\n\n");
        foreach (var owner in FunctionTable.Rows.Keys.Select(Member).GroupBy(static m => m.Owner, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal))
            page.Append("- `").Append(owner.Key).Append("`: ").AppendJoin(", ", owner.Select(static m => "`" + m.Name + "`").Order(StringComparer.Ordinal)).Append('\n');
        return page.ToString();
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").Trim('\n');

    /// <summary>From a documentation id to the type and the member as one reads them.</summary>
    private static (string Owner, string Name) Member(string id)
    {
        var bare = id[2..];
        var open = bare.IndexOf('(', StringComparison.Ordinal);
        var name = open < 0 ? bare : bare[..open];
        var dot = name.LastIndexOf('.');
        var parameters = open < 0 ? id[0] == 'M' ? "()" : "" : "(" + Namespaces().Replace(bare[(open + 1)..^1], "").Replace(",", ", ", StringComparison.Ordinal) + ")";
        return (Arity().Replace(name[..dot], "").Replace("Catalyst.Sdk.", "", StringComparison.Ordinal), Arity().Replace(name[(dot + 1)..], "") + Arity().Replace(parameters, "T").Replace('{', '<').Replace('}', '>'));
    }

    [GeneratedRegex(@"(?:[A-Za-z0-9]+\.)+(?=[A-Z])")]
    private static partial Regex Namespaces();

    [GeneratedRegex("`+[0-9]+")]
    private static partial Regex Arity();
}
