using System.Text.RegularExpressions;

namespace Parity.Bootstrap;

/// <summary>The platform's scripts and its console read slot files line by line: as they do it, every emitted file has to say the same as to a YAML reader.</summary>
public sealed partial class LineReaderTests
{
    [GeneratedRegex("^      chart: (?<value>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ChartLine();

    [GeneratedRegex("^      version: (?<value>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex VersionLine();

    [GeneratedRegex("^- name: (?<value>[^ ]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex EdgeItem();

    [GeneratedRegex("^  [a-z]")]
    private static partial Regex NextKey();

    [GeneratedRegex(@"^(\d+)-(?<name>.+)\.yaml$", RegexOptions.ExplicitCapture)]
    private static partial Regex ConsoleFile();

    [Theory]
    [MemberData(nameof(KitDocuments.SlotNames), MemberType = typeof(KitDocuments))]
    public void The_pin_stands_at_six_blanks(string file)
    {
        var release = KitDocuments.One(file, "HelmRelease");
        // The workflow takes the first match of each.
        Assert.Equal(KitDocuments.Text(release, "spec", "chart", "spec", "chart"), ChartLine().Match(KitDocuments.Files[file]).Groups["value"].Value);
        Assert.Equal(KitDocuments.Text(release, "spec", "chart", "spec", "version"), VersionLine().Match(KitDocuments.Files[file]).Groups["value"].Value);
    }

    [Theory]
    [MemberData(nameof(KitDocuments.SlotNames), MemberType = typeof(KitDocuments))]
    public void The_edges_are_read_line_by_line(string file)
    {
        List<string> edges = [];
        var isInside = false;
        foreach (var line in KitDocuments.Files[file].Split('\n'))
        {
            if (line.StartsWith("  dependsOn:", StringComparison.Ordinal)) isInside = true;
            else if (isInside && NextKey().IsMatch(line)) isInside = false;
            else if (isInside && EdgeItem().Match(line.Trim()) is { Success: true } item) edges.Add(item.Groups["value"].Value);
        }

        Assert.Equal(KitDocuments.List(KitDocuments.One(file, "HelmRelease"), "spec", "dependsOn").Select(static e => KitDocuments.Text(e, "name")), edges);
    }

    [Theory]
    [MemberData(nameof(KitDocuments.SlotNames), MemberType = typeof(KitDocuments))]
    public void The_console_takes_the_name_of_the_file(string file)
    {
        var name = ConsoleFile().Match(file).Groups["name"].Value;
        Assert.Equal(KitDocuments.Text(KitDocuments.One(file, "HelmRelease"), "metadata", "name"), "bp-" + (name.StartsWith("bp-", StringComparison.Ordinal) ? name[3..] : name));
    }

    [Fact]
    public void Files_are_plain_text_of_the_subset()
    {
        foreach (var (file, text) in KitDocuments.Files)
        {
            Assert.DoesNotContain('\t', text);
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.True(text.Split('\n').All(static l => l == l.TrimEnd() && !l.Contains(" #", StringComparison.Ordinal) && !l.EndsWith(": |", StringComparison.Ordinal) && !l.EndsWith(": >", StringComparison.Ordinal)), file);
        }
    }
}
