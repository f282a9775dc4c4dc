using System.Text;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Testing;

/// <summary>Checks that the native run and real Helm on the emitted chart give the same documents for the same inputs.</summary>
public static partial class ParityAssert
{
    /// <summary>Compares two sets of documents.</summary>
    /// <param name="expected">What should be there, Helm's documents as a rule.</param>
    /// <param name="actual">What is there.</param>
    /// <exception cref="ParityException">They differ; the message names every place.</exception>
    public static void Same(IEnumerable<JsonObject> expected, IEnumerable<JsonObject> actual)
    {
        var differences = CanonicalJson.Differences(expected, actual);
        if (differences.Count > 0) throw new ParityException(Report("the documents differ", differences));
    }

    /// <summary>Compares native documents with real Helm on a chart.</summary>
    /// <param name="chartFolder">The folder with Chart.yaml.</param>
    /// <param name="inputs">The inputs of the render.</param>
    /// <param name="native">The native run with the same inputs: its manifests as YAML text. What it throws counts as its failure.</param>
    /// <param name="helm">The Helm to use; null for the newest at hand.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="ParityException">The documents differ, or only one side failed.</exception>
    /// <exception cref="HelmNotFoundException">No Helm on this machine.</exception>
    /// <exception cref="TemplateNotSupportedException">Only Helm can render this: there is nothing to compare with.</exception>
    public static async Task SameAsync(string chartFolder, HelmInputs inputs, Func<string> native, HelmCli? helm = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(native);
        helm ??= HelmCli.Require();
        var result = await helm.TemplateAsync(chartFolder, inputs, cancellationToken).ConfigureAwait(false);

        string text;
        try
        {
            text = native();
        }
#pragma warning disable CA1031 // Whatever the Blueprint throws is its way to fail, and Helm has to fail as well.
        catch (Exception e) when (e is not TemplateNotSupportedException)
#pragma warning restore CA1031
        {
            if (result.Succeeded) throw new ParityException($"{helm} renders, the native run fails: {e.Message}", e);
            return;
        }

        if (!result.Succeeded) throw new ParityException($"{result.Failure}\nThe native run renders, {helm} fails.");
        var differences = GeneratedText.Differences(result.Documents(), text, native);
        if (differences.Count > 0) throw new ParityException(Report($"expected what {helm} renders; the native run differs", differences));
    }

    private static string Report(string head, IReadOnlyList<JsonDifference> differences)
    {
        var text = new StringBuilder(head).Append(':');
        foreach (var difference in differences) text.Append("\n  ").Append(difference);
        return text.ToString();
    }
}
