using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Rows of one area: one section of <c>docs/language.md</c>.</summary>
/// <param name="Title">The section's heading.</param>
/// <param name="Cases">The rows, in the order in which they are shown.</param>
internal sealed record LanguageGroup(string Title, params LanguageCase[] Cases)
{
    private readonly Lazy<BuiltBlueprint> _together = new(() => new BuiltBlueprint(Source(Cases.Where(static c => !c.MayFail))));
    private readonly Dictionary<string, Lazy<BuiltBlueprint>> _alone = Cases.Where(static c => c.MayFail)
        .ToDictionary(static c => c.Name, static c => new Lazy<BuiltBlueprint>(() => new BuiltBlueprint(Source([c]))), StringComparer.Ordinal);

    /// <summary>The chart that a row is in: all rows of the group share one, but for those that may stop a render.</summary>
    public BuiltBlueprint ChartOf(LanguageCase row) => row.MayFail ? _alone[row.Name].Value : _together.Value;

    /// <summary>The charts of this group, each with the rows in it.</summary>
    public IEnumerable<(string Name, BuiltBlueprint Chart)> Charts()
    {
        if (Cases.Any(static c => !c.MayFail)) yield return (Title, _together.Value);
        foreach (var row in Cases.Where(static c => c.MayFail)) yield return (Title + ": " + row.Name, _alone[row.Name].Value);
    }

    public override string ToString() => Title;

    /// <summary>The C# file of a chart with these rows.</summary>
    public static string Source(IEnumerable<LanguageCase> rows)
    {
        var all = rows.ToList();
        return $$"""
            using System.Text;
            using System.Text.Json;
            using System.Text.Json.Nodes;
            using System.Text.RegularExpressions;
            using System.Security.Cryptography;
            using System.ComponentModel.DataAnnotations;

            [Blueprint("bp-language", "1.0.0")]
            public sealed class Language : Blueprint<LanguageValues>
            {
                public override BlueprintSpec Spec => new() { Card = new() { Title = "Language" } };

            {{string.Join("\n\n", all.Select(static c => c.Members))}}
            }

            {{string.Join("\n\n", all.Select(static c => c.Types).Distinct())}}

            {{LanguageValues.Source}}
            """;
    }
}
