using System.Collections.Concurrent;

namespace Catalyst.Sdk.Testing;

/// <summary>Renders cases natively and with Helm, batch by batch, and compares. Cases that the native run refuses are asked of Helm one by one: it must refuse them too.</summary>
/// <param name="helm">The Helm.</param>
/// <param name="batchSize">How many cases share a process.</param>
/// <param name="mostRefused">How many refused ones are asked of Helm; the others are only counted.</param>
internal sealed class BatchComparison(HelmCli helm, int batchSize, int mostRefused = int.MaxValue)
{
    private readonly HelmBatch _helm = new(helm);
    private readonly ConcurrentBag<ParityFailure> _failures = [];
    private int _compared, _refused, _helmOnly;

    public int Compared => _compared;

    public int Refused => _refused;

    /// <summary>Cases whose templates in values only Helm can run: counted, not compared.</summary>
    public int HelmOnly => _helmOnly;

    /// <summary>Called with each case whose two sides are equal, and its documents.</summary>
    public Action<ParityCase, IReadOnlyList<System.Text.Json.Nodes.JsonObject>>? OnEqual { get; init; }

    public int Processes => _helm.Processes;

    public IReadOnlyList<ParityFailure> Failures => [.. _failures.OrderBy(static f => f.Case.Index)];

    /// <summary>Compares all; stops early once there are this many failures.</summary>
    public async Task RunAsync(IEnumerable<ParityCase> cases, Func<int, BatchInputs> inputsOf, int enough, CancellationToken ct)
    {
        var batches = cases.Chunk(batchSize).Select(static (batch, number) => (batch, number));
        await Parallel.ForEachAsync(batches, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = ct }, async (b, token) =>
        {
            if (_failures.Count < enough) await BatchAsync(b.batch, inputsOf(b.number), token).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private async Task BatchAsync(ParityCase[] batch, BatchInputs inputs, CancellationToken ct)
    {
        List<(ParityCase Case, string Native)> rendered = [];
        List<(ParityCase Case, Exception Error)> refused = [];
        foreach (var one in batch)
        {
            try
            {
                rendered.Add((one, one.Subject.Native(OverlayText.Write(one.Overlay), inputs.Options(one.Alias))));
            }
            catch (TemplateNotSupportedException)
            {
                // Only Helm can render this: there is nothing to compare with.
                Interlocked.Increment(ref _helmOnly);
            }
#pragma warning disable CA1031 // Whatever the Blueprint throws is its way to fail, and Helm has to fail as well.
            catch (Exception e)
#pragma warning restore CA1031
            {
                refused.Add((one, e));
            }
        }

        foreach (var (one, error) in refused) await RefusedAsync(one, error, inputs, ct).ConfigureAwait(false);
        var outcomes = await _helm.RenderAsync([.. rendered.Select(static r => r.Case)], inputs, ct).ConfigureAwait(false);
        foreach (var (one, native) in rendered) Compare(one, native, outcomes[one.Key], inputs);
    }

    private async Task RefusedAsync(ParityCase one, Exception error, BatchInputs inputs, CancellationToken ct)
    {
        if (Interlocked.Increment(ref _refused) > mostRefused) return;
        var result = await _helm.AloneAsync(one, inputs, ct).ConfigureAwait(false);
        var message = error.GetType().Name + ": " + error.Message;
        if (result.Succeeded) _failures.Add(new(one, inputs, $"{helm} renders, the native run fails: {message}", result.Output, message));
        else if (error is ValuesException && !result.RefusedBySchema) _failures.Add(new(one, inputs, $"the native run refuses the values, {helm} fails for another reason", result.Error, message));
        else if (error is ChartException && !result.RefusedBySchema) OnEqual?.Invoke(one, []);
        else if (error is ChartException) _failures.Add(new(one, inputs, $"{helm} refuses the values, the native run stops for another reason", result.Error, message));
    }

    private void Compare(ParityCase one, string native, HelmBatch.Outcome outcome, BatchInputs inputs)
    {
        Interlocked.Increment(ref _compared);
        if (!outcome.Succeeded)
        {
            _failures.Add(new(one, inputs, $"{HelmFailure.Explain(HelmBatch.OfOne(outcome.Text, one), one.Subject.ChartFolder)}\nthe native run renders, {helm} fails", outcome.Text, native));
            return;
        }

        try
        {
            var documents = KubernetesYaml.ReadDocuments(native);
            var differences = GeneratedText.Differences([.. KubernetesYaml.ReadDocuments(outcome.Text)], native, () => one.Subject.Native(OverlayText.Write(one.Overlay), inputs.Options(one.Alias)));
            if (differences.Count == 0) OnEqual?.Invoke(one, documents);
            if (differences.Count > 0) _failures.Add(new(one, inputs, string.Join("\n", differences.Select(static d => d.ToString())), outcome.Text, native));
        }
        catch (FormatException e)
        {
            _failures.Add(new(one, inputs, "a document that is no YAML: " + e.Message.Split('\n')[0], outcome.Text, native));
        }
    }
}
