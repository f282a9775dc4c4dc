using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.Compiler.Tests.Documentation;

/// <summary>A fenced block of a page.</summary>
internal sealed record GuideBlock(string Language, string Text, int Line)
{
    /// <summary>Statements, in the place of declarations: a test.</summary>
    public bool IsTest => Language == "csharp" && !Text.Contains("partial ", StringComparison.Ordinal);

    /// <summary>The file that the block shows, from its first line: <c># chart/values.yaml</c>.</summary>
    public string File => Text[..Text.IndexOf('\n', StringComparison.Ordinal)].TrimStart('#', '/', ' ');

    /// <summary>The first run of lines that a file does not have in its place; null when it has all.</summary>
    public string? MissingIn(string file)
    {
        var at = 0;
        foreach (var part in Shown)
        {
            var found = file.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0 || found > 0 && file[found - 1] != '\n') return part;
            at = found + part.Length;
        }

        return null;
    }

    /// <summary>What it shows of the file: runs of lines, in their order.</summary>
    private IReadOnlyList<string> Shown => [.. Regex.Split(Text[(Text.IndexOf('\n', StringComparison.Ordinal) + 1)..], @"^\s*…\n", RegexOptions.Multiline, TimeSpan.FromSeconds(5))];
}

/// <summary>Takes a page that builds a Blueprint step by step apart.</summary>
internal static partial class GuideText
{
    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    public static IReadOnlyList<GuideBlock> Blocks(string page) =>
        [.. Fence().Matches(page).Select(m => new GuideBlock(m.Groups["language"].Value, m.Groups["text"].Value, page[..m.Index].Count(static c => c == '\n') + 1))];

    /// <summary>The declarations of all blocks as one file: parts of a type are joined, and a member that is declared again takes the place of the one before.</summary>
    public static string Merged(IEnumerable<string> blocks)
    {
        var types = new List<TypeDeclarationSyntax>();
        foreach (var declared in blocks.SelectMany(static b => CSharpSyntaxTree.ParseText(b).GetCompilationUnitRoot().Members.Cast<TypeDeclarationSyntax>()))
        {
            var at = types.FindIndex(t => t.Identifier.ValueText == declared.Identifier.ValueText);
            if (at < 0)
            {
                types.Add(declared);
                continue;
            }

            var merged = types[at];
            foreach (var member in declared.Members)
            {
                var before = merged.Members.FirstOrDefault(m => NameOf(m) == NameOf(member));
                merged = before is null ? merged.AddMembers(member) : merged.ReplaceNode(before, member);
            }

            types[at] = merged;
        }

        return string.Concat(types.Select(static t => t.ToFullString() + "\n"));
    }

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => throw new NotSupportedException("the guide declares a " + member.Kind()),
    };
}
