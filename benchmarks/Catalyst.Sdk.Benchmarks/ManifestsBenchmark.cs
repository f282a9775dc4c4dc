using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Samples.Vllm;

namespace Catalyst.Sdk.Benchmarks;

/// <summary>Manifests per second against <c>cdk8s synth</c>: the same objects, the same machine, the same run.</summary>
internal static class ManifestsBenchmark
{
    private const int Copies = 200;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is ["render", var file]) return Render(file);
        var runs = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 7;
        var app = Path.Combine(Shell.Root(), "benchmarks", "cdk8s");
        if (!Directory.Exists(Path.Combine(app, "node_modules"))) await Shell.RunAsync(app, "npm", "ci", "--no-audit", "--no-fund").ConfigureAwait(false);
        var work = Directory.CreateTempSubdirectory("catalyst-bench-").FullName;
        try
        {
            var objects = new JsonArray([.. Manifests().Select(static m => m.Json.DeepClone())]);
            var count = objects.Count * Copies;
            await File.WriteAllTextAsync(Path.Combine(work, "objects.json"), objects.ToJsonString()).ConfigureAwait(false);
            var (ours, theirs, inside, insideTheirs) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
            for (var i = -1; i < runs; i++)
            {
                var a = await Shell.RunAsync(app, Environment.ProcessPath!, "manifests", "render", Path.Combine(work, "ours.yaml")).ConfigureAwait(false);
                var b = await Shell.RunAsync(app, "npx", "cdk8s", "synth", "--app", $"node app.mjs {Path.Combine(work, "objects.json")} {Copies}", "--output", Path.Combine(work, "dist")).ConfigureAwait(false);
                if (i < 0) continue;
                ours.Add(a);
                theirs.Add(b);
                inside.Add(double.Parse(await File.ReadAllTextAsync(Path.Combine(work, "ours.yaml.ms")).ConfigureAwait(false), CultureInfo.InvariantCulture));
                insideTheirs.Add(double.Parse(await File.ReadAllTextAsync(Path.Combine(work, "dist.ms")).ConfigureAwait(false), CultureInfo.InvariantCulture));
            }

            Table.Head("what", "manifests", "whole process, ms", "manifests/s, whole process", "in the process, ms", "manifests/s, in the process");
            Row("Catalyst, native run to YAML", ours, inside);
            Row("cdk8s synth", theirs, insideTheirs);

            void Row(string name, List<double> whole, List<double> part) => Table.Row(name, Table.Number(count), Table.Number(Table.Median(whole)), Table.Number(count / Table.Median(whole) * 1000),
                Table.Number(Table.Median(part)), Table.Number(count / Table.Median(part) * 1000));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }

        return 0;
    }

    private static int Render(string file)
    {
        var clock = Stopwatch.StartNew();
        using (var output = new StreamWriter(file))
            for (var i = 0; i < Copies; i++) output.Write(Manifests().ToYaml());
        File.WriteAllText(file + ".ms", clock.Elapsed.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture));
        return 0;
    }

    /// <summary>All documents of the vLLM sample.</summary>
    private static ManifestSet Manifests() => new Vllm().Render(
        static v => v with { ServiceMonitor = v.ServiceMonitor with { Enabled = true }, NetworkPolicy = v.NetworkPolicy with { Enabled = true }, Hpa = v.Hpa with { Enabled = true } },
        new RenderOptions { ReleaseName = "rel", ApiVersions = ["monitoring.coreos.com/v1"] });
}
