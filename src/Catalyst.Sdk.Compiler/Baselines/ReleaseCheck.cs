using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Rules.Release;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>Compares a Blueprint with its baseline and asks for the version that the changes need.</summary>
internal static class ReleaseCheck
{
    /// <summary>The property of a diagnostic that holds the lowest version that is enough; the place of the version is its additional location.</summary>
    public const string VersionProperty = "version";

    /// <summary>The properties that say which range goes into which list of <c>Upgrades</c>.</summary>
    public const string RangeProperty = "range", ListProperty = "list";

    private const int Shown = 3;

    public static void Check(BlueprintDeclaration declaration, LoweredBlueprint lowered, CompileOptions options, PlacedFiles? chartFiles, Compilation compilation, ProblemBag problems, CancellationToken cancellationToken)
    {
        if (options.Baselines.FirstOrDefault(b => b.Blueprint == declaration.Name) is not { } file) return;
        // What is half-typed or refused has no content to compare.
        if (lowered.Incomplete || lowered.Spec is not { } spec || lowered is { Kustomize: null, Values: null } or { Kustomize: null, Templates: null } || problems.Problems.Any(static p => p.StopsEmission)) return;
        if (BaselineReader.Read(file.Text).Baseline is not { } before || before.Blueprint != declaration.Name) return;
        cancellationToken.ThrowIfCancellationRequested();
        Report(new Release(declaration, before, new ReleaseContent(spec, lowered, chartFiles), compilation), problems);
    }

    private static void Report(Release release, ProblemBag problems)
    {
        if (release.Step.IsBackward)
        {
            problems.Add(CAT1718.Find(release));
            return;
        }

        List<Finding> found = [.. CAT1710.Find(release), .. CAT1711.Find(release), .. CAT1712.Find(release), .. CAT1713.Find(release), .. CAT1714.Find(release), .. CAT1715.Find(release), .. CAT1716.Find(release)];
        var asked = found.Where(f => !release.Step.Covers(f.Asks)).ToList();
        // One version for all: the mends of several places must not differ.
        var needed = asked.Count == 0 ? null : release.Step.Needed(asked.Max(static f => f.Asks));
        foreach (var group in asked.GroupBy(static f => (f.Rule.Id, f.Where)))
            problems.Add(Versioned(release, group.First().Rule, group.Key.Where, needed!, Listed(group.Select(static f => f.What)), release.Before.Version, needed!));
        // The values stand elsewhere, where no mend can reach the version: what it needs is said at the version too.
        if (asked.Any(f => !f.Where.Equals(release.VersionAt))) problems.Add(CAT1717.Of(release, "The values", needed!));
        if (asked.Count > 0) return;
        if (CAT1717.Find(release) is { } unmoved) problems.Add(unmoved);
        if (CAT1719.Find(release) is { } unsaid) problems.Add(unsaid);
        if (CAT1720.Find(release) is { } admitted) problems.Add(admitted);
    }

    /// <summary>A problem whose mend is a higher version.</summary>
    public static Problem Versioned(Release release, DiagnosticDescriptor rule, Location where, string needed, params object[] arguments) => new(rule, where, arguments)
    {
        Properties = ImmutableDictionary<string, string?>.Empty.Add(VersionProperty, needed),
        Further = release.Declaration.VersionLocation is { } at ? [at] : [],
    };

    /// <summary>The first few, and how many there are beside them.</summary>
    public static string Listed(IEnumerable<string> all)
    {
        var list = all.ToList();
        return string.Join("; ", list.Take(Shown)) + (list.Count > Shown ? "; and " + (list.Count - Shown).ToString(System.Globalization.CultureInfo.InvariantCulture) + " more" : "");
    }
}
