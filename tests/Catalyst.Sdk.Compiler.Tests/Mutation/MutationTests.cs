using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Tests.Language;
using Catalyst.Sdk.Compiler.Tests.Lowering;
using Catalyst.Sdk.Compiler.Tests.Parity;
using Catalyst.Sdk.Testing;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Mutation;

/// <summary>Would the comparison notice? Each named fault is put into the emitted charts, one place at a time; the overlays of the normal run have to find it.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    /// <summary>Places of one fault that are drawn: one of them has to show it, as a fault may mean nothing where it happens to stand. A long run tries all, and prints those that show nothing.</summary>
    private static int PlacesEach => RunSize.IsLong ? 1000 : 4;

    /// <summary>What the schema has to refuse.</summary>
    private static readonly string[] Refusals = ["{\"text\":null}", "{\"count\":1.5}", "{\"unknownKey\":1}", "{\"flag\":\"x\"}", "{\"inner\":{\"name\":\"a\",\"unknownKey\":1}}"];

    /// <summary>The values between two meanings: empty and missing, nothing and zero.</summary>
    private static readonly string[] Directed =
    [
        "{\"maybe\":\"\"}", "{\"maybe\":\"\",\"flag\":true}", "{\"text\":\"\"}", "{\"security\":{}}", "{\"items\":[],\"numbers\":[]}", "{\"items\":[\"a\",\"b\"],\"notes\":{\"k\":\"v\"}}", "{\"notes\":{},\"free\":{}}", "{\"count\":0,\"maybeCount\":0}",
        "{\"count\":100}", "{\"count\":100,\"flag\":true}", "{\"count\":80}", "{\"count\":3,\"text\":\"a\",\"flag\":true}", "{\"count\":6}",
        "{\"count\":3,\"maybeCount\":2}", "{\"inner\":{\"name\":\"\"}}", "{\"share\":0.25}", "{\"share\":1}", "{\"text\":\"a\",\"flag\":true,\"count\":4}", "{\"big\":1000000}", "{\"count\":1000000}", "{\"text\":\"it's\\n\"}", "{\"maybeItems\":[]}",
    ];

    private const int Overlays = 150;

    [Fact]
    public async Task Every_named_fault_is_found()
    {
        if (HelmCli.Find() is not { } helm) { Assert.Skip("no Helm on this machine: run eng/tools.sh"); return; }
        using var forms = new BuiltBlueprint(FormSource.Source);
        List<(BuiltBlueprint Chart, Gen<JsonObject> Own)> charts = [(forms, FormParityTests.Overlays), .. LanguageCatalogue.Groups.SelectMany(static g => g.Charts()).Select(static c => (c.Chart, LanguageOverlays.All))];
        var cases = charts.ToDictionary(static c => c.Chart, static c => new Lazy<IReadOnlyList<(ParityCase Case, string? Native, bool ByValues)>>(() => Rendered(c.Chart, c.Own)));

        var found = new ConcurrentDictionary<string, (int Places, int Killed, string Line)>(StringComparer.Ordinal);
        List<string> survivors = [], unseen = [];
        await Parallel.ForEachAsync(EmitFaults.All, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = TestContext.Current.CancellationToken }, async (fault, ct) =>
        {
            var draw = new Draw(new PCG((uint)Array.IndexOf(EmitFaults.All, fault), RunSize.Seed));
            var places = charts.Where(c => c.Chart == forms || !fault.Files.Contains("values", StringComparison.Ordinal)).SelectMany(c => fault.Places(c.Chart.ChartFiles).Select(p => (c.Chart, Place: p))).ToList();
            var chosen = places.Count <= PlacesEach ? places : [.. Enumerable.Range(0, PlacesEach).Select(_ => draw.One(places)).Distinct()];
            var (tried, killed) = (0, 0);
            List<string> survived = [];
            foreach (var (chart, place) in chosen)
            {
                tried++;
                if (await IsKilledAsync(chart, place, cases[chart].Value, helm, ct)) killed++;
                else survived.Add($"{fault.Name}: {place.Path}: {place.Line}");
                if (killed > 0 && !RunSize.IsLong) break;
            }

            if (killed == 0) lock (survivors) survivors.AddRange(survived);
            else if (RunSize.IsLong) lock (unseen) unseen.AddRange(survived);
            found[fault.Name] = (tried, killed, chosen.Count > 0 ? chosen[tried - 1].Place.Line : "");
        });

        foreach (var fault in EmitFaults.All) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found[fault.Name].Killed}/{found[fault.Name].Places}  {fault.Name,-48} {found[fault.Name].Line}"));
        var (places, killed) = (found.Values.Sum(static f => f.Places), found.Values.Sum(static f => f.Killed));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{EmitFaults.All.Length} faults, {found.Values.Count(static f => f.Killed > 0)} found; at {killed} of {places} places. Not seen at:"));
        foreach (var line in unseen.Order(StringComparer.Ordinal)) output.WriteLine(line.ReplaceLineEndings(" "));
        survivors.AddRange(EmitFaults.All.Where(f => found[f.Name].Places == 0).Select(static f => f.Name + ": no place has it"));
        Assert.True(survivors.Count == 0, string.Join("\n", survivors));
        Assert.True(EmitFaults.All.Length >= 40);
    }

    private static List<(ParityCase, string?, bool)> Rendered(BuiltBlueprint chart, Gen<JsonObject> own)
    {
        List<(ParityCase, string?, bool)> all = [];
        for (var i = 0; i < Overlays + Refusals.Length; i++)
        {
            var alias = i > Directed.Length && i <= Directed.Length + ParityRun.Aliases.Length ? ParityRun.Aliases[i - 1 - Directed.Length] : "c" + i.ToString(CultureInfo.InvariantCulture);
            JsonObject overlay = i > 0 && i <= Directed.Length ? (JsonObject)JsonNode.Parse(Directed[i - 1])! : i >= Overlays ? (JsonObject)JsonNode.Parse(Refusals[i - Overlays])! : i == 0 ? [] : i % 2 == 0 ? new SchemaOverlays(chart.Subject.Schema).Generate(new PCG((uint)i, RunSize.Seed), null, out _) : own.Generate(new PCG((uint)i, RunSize.Seed), null, out _);
            var one = new ParityCase(i, chart.Subject, overlay, alias);
            if (i % 3 == 1 && i > Directed.Length) one = SetArguments.Move(one);
            try
            {
                all.Add((one, Native(one), false));
            }
            catch (TemplateNotSupportedException)
            {
                // Only Helm can say.
            }
            catch (Exception e) when (e is ChartException or KeyNotFoundException or ArgumentException or InvalidOperationException or IndexOutOfRangeException or ArithmeticException or ValuesException)
            {
                all.Add((one, null, e is ValuesException));
            }
        }

        return all;
    }

    private static string Native(ParityCase one) => one.Subject.Native(OverlayText.Write(one.Overlay), BatchInputs.Default.Options(one.Alias));

    private static async Task<bool> IsKilledAsync(BuiltBlueprint chart, (string Path, string Text, string Line) place, IReadOnlyList<(ParityCase Case, string? Native, bool ByValues)> cases, HelmCli helm, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-fault-");
        try
        {
            foreach (var (path, content) in chart.ChartFiles)
            {
                var full = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                await File.WriteAllTextAsync(full, path == place.Path ? place.Text : content, ct);
            }

            var subject = chart.Subject with { ChartFolder = folder.FullName };
            var faulty = cases.Where(static c => c.Native is not null).Select(c => c.Case with { Subject = subject }).ToList();
            // One render of all: a failure of any kind is the fault found.
            using var umbrella = new UmbrellaFolder(faulty);
            var overlay = string.Concat(faulty.Select(static c => "\"" + c.Key + "\": " + OverlayText.Write(c.FileOverlay)));
            var result = await helm.RunAsync(["template", "rel", umbrella.Path, "--namespace", "ns", "--kube-version", "1.33.0", "-f", "-", .. faulty.SelectMany(static c => c.SetArguments(c.Key + "."))], overlay, ct);
            if (!result.Succeeded) return true;
            var texts = HelmBatch.ByChart(result.Output).ToDictionary(static t => t.Key, static t => t.Text, StringComparer.Ordinal);
            foreach (var (one, native, _) in cases)
            {
                if (native is null) continue;
                try
                {
                    if (GeneratedText.Differences([.. KubernetesYaml.ReadDocuments(texts.GetValueOrDefault(one.Key, ""))], native, () => Native(one)).Count > 0) return true;
                }
                catch (FormatException)
                {
                    return true;
                }
            }

            // What only refusals show: each is asked alone.
            foreach (var (one, _, byValues) in cases.Where(static c => c.Native is null).Reverse().Take(8))
                if (await new HelmBatch(helm).AloneAsync(one with { Subject = subject }, BatchInputs.Default, ct) is var alone && (alone.Succeeded || (byValues && !alone.RefusedBySchema))) return true;
            return false;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
