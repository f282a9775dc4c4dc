using System.Text.Json;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Testing;

/// <summary>Makes a failing overlay as small as it can be: every single step down is tried, all of one round in one batch, until none fails any more.</summary>
internal static class OverlayShrinker
{
    private const int Rounds = 40, PerRound = 80;

    public static async Task<ParityFailure> ShrinkAsync(ParityFailure failure, HelmCli helm, CancellationToken ct)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var tried = Steps(failure.Case.Overlay).Cast<JsonObject>().DistinctBy(static o => o.ToJsonString(), StringComparer.Ordinal)
                .OrderBy(static o => o.ToJsonString().Length).Take(PerRound).ToList();
            var comparison = new BatchComparison(helm, PerRound);
            await comparison.RunAsync(tried.Select((o, i) => Case(failure.Case, o, round, i)), _ => failure.Inputs, int.MaxValue, ct).ConfigureAwait(false);
            if (comparison.Failures is not [var smallest, ..]) break;
            failure = smallest with { Case = smallest.Case with { Index = failure.Case.Index } };
        }

        return failure;
    }

    private static ParityCase Case(ParityCase failed, JsonObject overlay, int round, int index)
    {
        // The first keeps the name, which may be what fails; the others have to stay apart from it.
        var one = new ParityCase(index, failed.Subject, overlay, index == 0 ? failed.Alias : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{round}-{index}"));
        return failed.HasSets ? SetArguments.Move(one) : one;
    }

    /// <summary>Everything that is one step smaller.</summary>
    private static IEnumerable<JsonNode?> Steps(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (key, value) in map)
                {
                    yield return With(map, static (m, k) => m.Remove(k), key);
                    foreach (var smaller in Steps(value)) yield return With(map, (m, k) => m[k] = smaller?.DeepClone(), key);
                }

                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    var at = i;
                    var without = (JsonArray)list.DeepClone();
                    without.RemoveAt(at);
                    yield return without;
                    foreach (var smaller in Steps(list[i]))
                    {
                        var changed = (JsonArray)list.DeepClone();
                        changed[at] = smaller?.DeepClone();
                        yield return changed;
                    }
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                foreach (var smaller in Shorter(value.GetValue<string>())) yield return JsonValue.Create(smaller);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number && value.ToJsonString() is var text && text is not ("0" or "1"):
                yield return JsonValue.Create(0);
                yield return JsonValue.Create(1);
                if (double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) && Math.Abs(number) > 2) yield return JsonValue.Create((long)Math.Clamp(number / 2, -1e18, 1e18));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.True:
                yield return JsonValue.Create(false);
                break;
        }
    }

    private static IEnumerable<string> Shorter(string text)
    {
        if (text.Length == 0) yield break;
        yield return "";
        if (text is not ("a" or "b")) yield return "a";
        if (text.Length < 2) yield break;
        yield return text[..(text.Length / 2)];
        yield return text[(text.Length / 2)..];
        yield return text[..^1];
        yield return text[1..];
    }

    private static JsonObject With(JsonObject map, Action<JsonObject, string> change, string key)
    {
        var copy = (JsonObject)map.DeepClone();
        change(copy, key);
        return copy;
    }
}
