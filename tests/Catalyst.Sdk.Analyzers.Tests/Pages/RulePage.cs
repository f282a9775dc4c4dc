using System.Text.RegularExpressions;

namespace Catalyst.Sdk.Analyzers.Tests.Pages;

/// <summary>A piece of C# of a page, and where it stands: a whole <c>file</c>, or its <c>classes</c> beside the base class <c>TeamBlueprint</c>;
/// the <c>attribute</c> of a Blueprint, <c>members</c> of it (then, after the line <c>// In the values record:</c>, those of its values), entries of its
/// <c>spec</c>, members of its <c>values</c>; members of a Blueprint of plain manifests (<c>kustomize</c>). Members may use
/// the pods <c>WebPod</c> and <c>TaskPod</c>, which break no rule.</summary>
internal sealed record PageExample(string Place, string Code)
{
    /// <summary>The whole source that the example is compiled in.</summary>
    public string Source => PageSource.Of(this);
}

/// <summary>The page of one rule, as it is read by people: <c>docs/rules/CATxxxx.md</c>.</summary>
/// <param name="Facts">The line under the title: severity, live or build, and what else it says.</param>
internal sealed partial record RulePage(string Id, string Title, string Facts, string Text)
{
    public static string Folder => Path.Combine(Root(), "docs", "rules");

    /// <summary>All pages, by id.</summary>
    public static IReadOnlyList<RulePage> All { get; } = [.. Directory.EnumerateFiles(Folder, "CAT*.md").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The rows of the platform's rules that it stands for.</summary>
    public IReadOnlyList<string> Rows => UpstreamPart().Match(Facts) is { Success: true } part ? [.. Quoted().Matches(part.Groups["rows"].Value).Select(static m => m.Groups["row"].Value)] : [];

    /// <summary>Whether a build has to end, or all of a project be there, before anyone can tell.</summary>
    public bool IsBuild => !Facts.Contains(" live", StringComparison.Ordinal);

    public PageExample? Bad => Example("Not:");

    public PageExample? Good => Example("But:");

    private PageExample? Example(string head)
    {
        var at = Text.IndexOf("\n" + head + "\n", StringComparison.Ordinal);
        return at >= 0 && Fence().Match(Text, at) is { Success: true } match && match.Index - at < head.Length + 4 ? new PageExample(match.Groups["place"].Value, match.Groups["code"].Value) : null;
    }

    private static RulePage Read(string path)
    {
        var text = File.ReadAllText(path);
        var lines = text.Split('\n');
        var title = lines[0].Split(": ", 2);
        return new RulePage(title[0].TrimStart('#', ' '), title.Length > 1 ? title[1].Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal) : "", lines.Length > 2 ? lines[2] : "", text);
    }

    /// <summary>The folder of the solution. Not from the source path: a deterministic build maps that away.</summary>
    public static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Catalyst.slnx"))) return at.FullName;
        throw new DirectoryNotFoundException("the tests run outside the repository");
    }

    [GeneratedRegex(@"Upstream: (?<rows>(?:`[a-z0-9-]+`(?:, )?)+)", RegexOptions.ExplicitCapture)]
    private static partial Regex UpstreamPart();

    [GeneratedRegex("`(?<row>[a-z0-9-]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"```csharp(?: (?<place>\w+))?\n(?<code>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}
