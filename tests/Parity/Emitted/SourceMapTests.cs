using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalyst.Sdk.Testing;

namespace Parity.Emitted;

/// <summary>The maps of the samples, as their builds wrote them, held against the C# itself: a key of a template stands in the line that the map names.</summary>
public sealed partial class SourceMapTests
{
    private static readonly string Samples = Path.Combine(RepositoryRoot.Find()!, "samples");

    [Theory]
    [MemberData(nameof(EmittedSamples.Names), MemberType = typeof(EmittedSamples))]
    public void Every_line_of_a_template_leads_to_CSharp_that_is_there(string sample)
    {
        var files = EmittedSamples.Of(sample).Files;
        if (!files.TryGetValue("chart.map.json", out var text))
        {
            // Nothing in it is of the author's own.
            Assert.DoesNotContain(files.Keys, static f => f.StartsWith("chart/templates/", StringComparison.Ordinal) && f.EndsWith(".yaml", StringComparison.Ordinal));
            return;
        }

        var map = ChartMap.Read(text)!;
        var (keys, named) = (0, 0);
        foreach (var (path, content) in files.Where(static f => f.Key.StartsWith("chart/templates/", StringComparison.Ordinal) && f.Key.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var lines = content.Split('\n');
            for (var i = 0; i < lines.Length - 1; i++)
            {
                var place = map.Find(path["chart/".Length..], i + 1);
                Assert.True(place is not null, $"{path}:{i + 1} leads nowhere");
                var source = Source(sample, place);
                if (Key().Match(lines[i]) is not { Success: true, Groups: var groups } || groups["key"].Value is "apiVersion" or "kind") continue;
                keys++;
                if (source.Contains(groups["key"].Value, StringComparison.OrdinalIgnoreCase)) named++;
            }
        }

        // What a helper or a library's method makes is of a line that says less; most keys are said where they stand.
        Assert.True(named * 10 >= keys * 7, $"{named} of {keys} keys stand in the line that the map names");
    }

    [Theory]
    [MemberData(nameof(EmittedSamples.Names), MemberType = typeof(EmittedSamples))]
    public void No_path_is_of_a_machine(string sample)
    {
        if (!EmittedSamples.Of(sample).Files.TryGetValue("chart.map.json", out var text)) return;
        Assert.All(JsonNode.Parse(text)!["sources"]!.AsArray(), static s => Assert.Matches(@"^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*\.cs$", s!.GetValue<string>()));
    }

    /// <summary>The text of a line: of the sample's project, or of the library whose name begins the path.</summary>
    private static string Source(string sample, string place)
    {
        var colon = place.LastIndexOf(':');
        var (path, line) = (place[..colon], int.Parse(place[(colon + 1)..], System.Globalization.CultureInfo.InvariantCulture));
        if (path.StartsWith("Catalyst.Sdk/", StringComparison.Ordinal)) path = Path.Combine("..", "src", path);
        else if (!File.Exists(Path.Combine(Samples, path))) path = Path.Combine(EmittedSamples.Of(sample).Type.Assembly.GetName().Name!, path);
        var lines = File.ReadAllLines(Path.Combine(Samples, path));
        Assert.InRange(line, 1, lines.Length);
        return lines[line - 1];
    }

    [GeneratedRegex(@"^ *(- )?(?<key>[A-Za-z]+):", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}
