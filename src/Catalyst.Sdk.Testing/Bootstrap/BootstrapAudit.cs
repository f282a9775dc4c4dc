using System.Globalization;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk.Testing;

/// <summary>What an audit found.</summary>
/// <param name="ExitCode">0: clean; 1: drift, or a dependency that nobody declares; 2: a cycle; 3: a folder or file that cannot be read, or a release twice.</param>
/// <param name="Lines">What it prints: the errors and the deferred releases, then the graph by wave when all is well.</param>
/// <param name="Deferred">Releases of the plan that the folder does not have yet.</param>
public sealed record BootstrapAuditResult(int ExitCode, IReadOnlyList<string> Lines, IReadOnlyList<string> Deferred);

/// <summary>
/// Audits the folder of a bootstrap kit as the platform's CI does, with the same steps and exit codes: reads every HelmRelease of the folder, compares
/// its edges with the plan, looks for edges to nowhere and for cycles, and prints the graph. Upstream: <c>scripts/check-bootstrap-deps.sh</c>.
/// </summary>
/// <remarks>It knows nothing of the compiler and takes any folder. Only the names of releases and of their edges are compared.</remarks>
public static class BootstrapAudit
{
    /// <summary>Audits a folder.</summary>
    /// <param name="kitFolder">The folder; every <c>*.yaml</c> in it but <c>kustomization.yaml</c> is read.</param>
    /// <param name="expectedFile">The plan, <c>slots[]</c> with <c>slot</c>, <c>name</c>, <c>depends_on</c> and <c>wave</c>. Default: <c>expected-bootstrap-deps.yaml</c> in the folder.</param>
    public static BootstrapAuditResult Run(string kitFolder, string? expectedFile = null)
    {
        ArgumentNullException.ThrowIfNull(kitFolder);
        List<string> lines = [];
        try
        {
            var plan = Plan(expectedFile ?? Path.Combine(kitFolder, "expected-bootstrap-deps.yaml"));
            var releases = Releases(kitFolder);
            var deferred = plan.Where(p => releases.All(r => r.Name != p.Name)).ToList();
            lines.AddRange(deferred.Select(static p => $"deferred: {p.Name} (slot {p.Slot}, {p.Wave}) is planned and not in the folder"));
            BootstrapAuditResult Ended(int code) => new(code, lines, [.. deferred.Select(static p => p.Name)]);

            var drift = releases.SelectMany(r => Drift(r, plan)).ToList();
            lines.AddRange(drift);
            if (drift.Count > 0) return Ended(1);

            var unknown = plan.SelectMany(p => p.Edges.Where(e => plan.All(o => o.Name != e)).Select(e => $"error: {p.Name} depends on {e}, which is not declared")).ToList();
            lines.AddRange(unknown);
            if (unknown.Count > 0) return Ended(1);

            var waiting = Unordered(plan);
            lines.AddRange(waiting.Select(static n => $"error: {n} waits for a cycle"));
            if (waiting.Count > 0) return Ended(2);

            lines.AddRange(Graph(plan, releases));
            return Ended(0);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            lines.Add("error: " + e.Message);
            return new BootstrapAuditResult(3, lines, []);
        }
    }

    private sealed record Planned(string Slot, string Name, IReadOnlyList<string> Edges, string Wave);

    private sealed record Release(string File, string Name, IReadOnlyList<string> Edges);

    private static List<Planned> Plan(string file)
    {
        if ((ReadFile(file) as JsonObject)?["slots"] is not JsonArray { Count: > 0 } slots) throw new FormatException($"{file} declares no slots");
        List<Planned> plan = [];
        foreach (var slot in slots)
        {
            if (slot is not JsonObject entry || Text(entry["name"]) is not { } name) throw new FormatException($"{file} has an entry without a name");
            if (plan.Exists(p => p.Name == name)) throw new FormatException($"{file} declares {name} twice");
            plan.Add(new Planned(Slot(entry["slot"]), name, Names(entry["depends_on"] ?? entry["dependsOn"], file, static e => Text(e)), Text(entry["wave"]) ?? "present"));
        }

        return plan;
    }

    private static List<Release> Releases(string folder)
    {
        if (!Directory.Exists(folder)) throw new FormatException($"there is no folder {folder}");
        List<Release> releases = [];
        foreach (var file in Directory.EnumerateFiles(folder, "*.yaml").Where(static f => Path.GetFileName(f) != "kustomization.yaml").Order(StringComparer.Ordinal))
        {
            foreach (var document in Documents(file))
            {
                if (Text(document["kind"]) != "HelmRelease") continue;
                if (Text(document["metadata"]?["name"]) is not { } name) throw new FormatException($"{file} has a HelmRelease without a name");
                if (releases.Find(r => r.Name == name) is { } twin) throw new FormatException($"the HelmRelease {name} is in {twin.File} and in {Path.GetFileName(file)}");
                releases.Add(new Release(Path.GetFileName(file), name, Names(document["spec"]?["dependsOn"], file, static e => Text((e as JsonObject)?["name"]))));
            }
        }

        return releases.Count > 0 ? releases : throw new FormatException($"there is no HelmRelease in {folder}");
    }

    private static IEnumerable<string> Drift(Release release, List<Planned> plan)
    {
        if (plan.Find(p => p.Name == release.Name) is not { } planned)
        {
            yield return $"error: {release.Name} ({release.File}) is not declared";
            yield break;
        }

        foreach (var edge in planned.Edges.Except(release.Edges)) yield return $"error: {release.Name} ({release.File}) lacks the edge to {edge}";
        foreach (var edge in release.Edges.Except(planned.Edges)) yield return $"error: {release.Name} ({release.File}) has the edge to {edge}, which is not declared";
    }

    /// <summary>What is left when all that waits for nothing has gone, again and again (Kahn).</summary>
    private static List<string> Unordered(List<Planned> plan)
    {
        var left = plan.ToDictionary(static p => p.Name, static p => p.Edges.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        while (left.Where(static p => p.Value.Count == 0).Select(static p => p.Key).ToList() is { Count: > 0 } ready)
        {
            foreach (var name in ready) left.Remove(name);
            foreach (var edges in left.Values) edges.ExceptWith(ready);
        }

        return [.. plan.Select(static p => p.Name).Where(left.ContainsKey)];
    }

    private static IEnumerable<string> Graph(List<Planned> plan, List<Release> releases)
    {
        foreach (var wave in plan.GroupBy(static p => p.Wave, StringComparer.Ordinal))
        {
            yield return wave.Key + ":";
            foreach (var planned in wave)
            {
                var mark = releases.Exists(r => r.Name == planned.Name) ? "[P]" : "[.]";
                yield return $"  {mark} {planned.Slot} {planned.Name}" + (planned.Edges.Count == 0 ? "" : " <- " + string.Join(", ", planned.Edges));
            }
        }

        yield return $"{releases.Count.ToString(CultureInfo.InvariantCulture)} in the folder, {(plan.Count - releases.Count).ToString(CultureInfo.InvariantCulture)} deferred";
    }

    private static IReadOnlyList<string> Names(JsonNode? node, string file, Func<JsonNode?, string?> name) => node switch
    {
        null => [],
        JsonArray list => [.. list.Select(e => name(e) ?? throw new FormatException($"{file} has an edge without a name")).Distinct(StringComparer.Ordinal)],
        _ => throw new FormatException($"{file} has edges that are no list"),
    };

    private static string Slot(JsonNode? slot) => slot is JsonValue value && value.TryGetValue(out long number) ? number.ToString("00", CultureInfo.InvariantCulture) : Text(slot) ?? "";

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static JsonNode? ReadFile(string file) => File.Exists(file) ? Read(file, KubernetesYaml.Read) : throw new FormatException($"there is no file {file}");

    private static IReadOnlyList<JsonObject> Documents(string file) => Read(file, KubernetesYaml.ReadDocuments);

    private static T Read<T>(string file, Func<string, T> reader)
    {
        try
        {
            return reader(File.ReadAllText(file));
        }
        catch (FormatException e)
        {
            throw new FormatException($"{file} is no YAML: {e.Message}", e);
        }
    }
}
