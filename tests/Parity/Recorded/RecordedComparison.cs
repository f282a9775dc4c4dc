using System.Text;
using Catalyst.Sdk.Testing;

namespace Parity.Recorded;

/// <summary>One thing that is wrong; <paramref name="Case"/> is empty when it is about the whole list.</summary>
internal sealed record RecordedProblem(string Case, string Text);

/// <summary>Holds the outcomes of all cases against the record and the list of allowed deviations.</summary>
internal static class RecordedComparison
{
    /// <summary>Everything that is wrong, one entry each; empty when the chart is the recorded one but for the list.</summary>
    /// <param name="cases">The record.</param>
    /// <param name="listed">The allowed deviations. Each has to occur.</param>
    /// <param name="outcomes">Ours, in the order of the cases; null where a case was not rendered.</param>
    /// <param name="namesPaths">Whether this tool's refusals name their places in the form of the list (Helm 4's do).</param>
    public static IReadOnlyList<RecordedProblem> Problems(
        IReadOnlyList<RecordedCase> cases, IReadOnlyList<Deviation> listed, IReadOnlyList<RenderOutcome?> outcomes, bool namesPaths = true)
    {
        List<RecordedProblem> problems = [];
        void Add(string text) => problems.Add(new("", text));
        var known = cases.Select(static c => c.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var item in listed.Where(d => !known.Contains(d.Case))) Add($"{item.Class} of a case that is not recorded: {item.Case}");
        foreach (var item in listed.Where(static d => d.Places.Count == 0 || (d.Class == DeviationClass.Typed) != (d.Why.Length > 0)))
            Add($"{item.Class} of {item.Case}: every entry names its places, and a typed one says why");

        var typed = listed.Where(static d => d.Class == DeviationClass.Typed).Select(static d => d.Case).Distinct(StringComparer.Ordinal).Count();
        if (typed * 4 > cases.Count) Add($"{typed} of {cases.Count} cases are typed: more than a quarter");

        foreach (var (recorded, outcome) in cases.Zip(outcomes))
            if (outcome is not null) problems.AddRange(Case(recorded, [.. listed.Where(d => d.Case == recorded.Name)], outcome, namesPaths).Select(p => new RecordedProblem(recorded.Name, p)));
        return problems;
    }

    private static IEnumerable<string> Case(RecordedCase recorded, IReadOnlyList<Deviation> listed, RenderOutcome outcome, bool namesPaths)
    {
        if (recorded.IsFree) return listed.Select(d => $"{recorded.Name}: listed as {d.Class}, but the original breaks here and nothing is compared");
        if (recorded.MustFail && listed.Count > 0) return listed.Select(d => $"{recorded.Name}: listed as {d.Class}, but the original stops here and ours has to as well");
        if (recorded.MustFail)
            return outcome.Error is null ? [$"{recorded.Name}: should have stopped with: {recorded.Error}"]
                : outcome.Error.Contains(recorded.Error!, StringComparison.Ordinal) ? [] : [$"{recorded.Name}: should have stopped with: {recorded.Error}\n    but said: {outcome.Error.Trim()}"];

        var typed = listed.Where(static d => d.Class == DeviationClass.Typed).SelectMany(static d => d.Places).Order(StringComparer.Ordinal).ToList();
        if (outcome.RefusedPaths is { } refused)
        {
            if (typed.Count > 0 && listed.Any(static d => d.Class != DeviationClass.Typed)) return [$"{recorded.Name}: a typed case has no other deviations"];
            return typed.Count > 0 && (!namesPaths || typed.SequenceEqual(refused, StringComparer.Ordinal))
                ? []
                : [$"unlisted, or listed with other places ({outcome.Error!.Trim()}):\n{Line(DeviationClass.Typed, recorded.Name, refused)}"];
        }

        if (outcome.Documents is null) return [$"{recorded.Name}: fails: {outcome.Error!.Trim()}"];
        if (typed.Count > 0) return [$"{recorded.Name}: listed as typed, but it renders: remove the entry"];
        return Documents(recorded, listed, CanonicalJson.Differences(recorded.Documents!, outcome.Documents, RecordedMasks.Admits));
    }

    private static List<string> Documents(RecordedCase recorded, IReadOnlyList<Deviation> listed, IReadOnlyList<JsonDifference> differences)
    {
        List<string> problems = [];
        var allowed = listed.SelectMany(static d => d.Places.Select(p => (d.Class, Place: p))).ToHashSet();
        var seen = DeviationClassifier.Classify(differences);
        foreach (var (_, difference) in seen.Where(static s => s.Class is null)) problems.Add($"{recorded.Name}: {difference}");

        foreach (var group in seen.Where(s => s.Class is { } c && !allowed.Contains((c, s.Difference.Place))).GroupBy(static s => s.Class!.Value))
        {
            var details = string.Concat(group.Select(static g => "\n    // " + g.Difference));
            problems.Add($"unlisted:{details}\n{Line(group.Key, recorded.Name, group.Select(static g => g.Difference.Place))}");
        }

        var occurring = seen.Where(static s => s.Class is not null).Select(static s => (s.Class!.Value, s.Difference.Place)).ToHashSet();
        foreach (var (@class, place) in allowed.Where(a => !occurring.Contains(a))) problems.Add($"{recorded.Name}: the listed {@class} at {place} does not occur any more: remove it");
        return problems;
    }

    /// <summary>An entry of the list, in the syntax of the list.</summary>
    private static string Line(DeviationClass @class, string name, IEnumerable<string> places)
    {
        var text = new StringBuilder("    ").Append(@class).Append('(').Append(Literal(name));
        if (@class == DeviationClass.Typed) text.Append(", \"TODO: why the original's output is broken there\"");
        foreach (var place in places) text.Append(",\n        ").Append(Literal(place));
        return text.Append("),").ToString();
    }

    private static string Literal(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
