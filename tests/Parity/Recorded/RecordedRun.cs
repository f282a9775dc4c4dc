using System.Globalization;
using Catalyst.Sdk;
using Catalyst.Sdk.Testing;

namespace Parity.Recorded;

/// <summary>A twin under the cases of its chart, by one tool.</summary>
/// <param name="Compared">How many cases were rendered.</param>
/// <param name="Failed">How many of them have a problem.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record RecordedRun(int Compared, int Failed, IReadOnlyList<string> Problems)
{
    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("CATALYST_SEED"), out var seed) ? seed : 20260101;

    /// <summary>All cases without Helm.</summary>
    public static RecordedRun Natively(RecordedTwin twin)
    {
        var cases = twin.Cases;
        return Over(twin, cases, [.. cases.Select(c => Native(twin, c))], namesPaths: false);
    }

    /// <summary>With real Helm: all cases on the newest line; on the older ones, which the record holds for as well, a tenth, or all in a long run.</summary>
    public static async Task<RecordedRun> WithHelmAsync(RecordedTwin twin, string line, CancellationToken cancellationToken)
    {
        var cases = twin.Cases;
        var helm = TestHelm.Require(line);
        var run = line == HelmCli.DefaultLine || TestHelm.IsLong ? [.. cases] : Tenth(twin.Chart + line, cases);
        var outcomes = await Task.WhenAll(cases.Select(async c => run.Contains(c) ? RenderOutcome.Of(await helm.TemplateAsync(twin.Emitted.ChartFolder, Inputs(c), cancellationToken)) : null));
        return Over(twin, cases, outcomes, namesPaths: helm.Version.StartsWith("4.", StringComparison.Ordinal));
    }

    private static RecordedRun Over(RecordedTwin twin, IReadOnlyList<RecordedCase> cases, IReadOnlyList<RenderOutcome?> outcomes, bool namesPaths)
    {
        var problems = RecordedComparison.Problems(cases, twin.Deviations, outcomes, namesPaths);
        return new(outcomes.Count(static o => o is not null), problems.Select(static p => p.Case).Distinct(StringComparer.Ordinal).Count(), [.. problems.Select(static p => p.Text)]);
    }

    private static HashSet<RecordedCase> Tenth(string salt, IReadOnlyList<RecordedCase> cases) =>
        [.. cases.OrderBy(c => Order(Seed.ToString(CultureInfo.InvariantCulture) + salt + c.Name)).Take((cases.Count + 9) / 10)];

    /// <summary>FNV-1a: the same order on every machine.</summary>
    private static ulong Order(string text) => text.Aggregate(14695981039346656037UL, static (hash, c) => unchecked((hash ^ c) * 1099511628211UL));

    private static HelmInputs Inputs(RecordedCase c) => new() { ReleaseName = c.Release, Namespace = c.Namespace, KubeVersion = "1.33", ApiVersions = c.ApiVersions, Overlay = c.Overlay };

    private static RenderOutcome Native(RecordedTwin twin, RecordedCase c)
    {
        try
        {
            var manifests = twin.Render(c.Overlay, new RenderOptions { ReleaseName = c.Release, Namespace = c.Namespace, ApiVersions = c.ApiVersions });
            return new(KubernetesYaml.ReadDocuments(manifests.ToYaml()), null, null);
        }
        catch (ValuesException e)
        {
            return new(null, e.Message, []);
        }
        catch (ChartException e)
        {
            return new(null, e.Message, null);
        }
    }
}
