using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Kustomize;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Testing;
using CsCheck;

namespace Catalyst.Sdk.Compiler.Tests.Kustomize;

/// <summary>Whatever two documents of one identity hold, kustomize makes the second of the first and our patch.</summary>
public sealed class StrategicPatchTests
{
    private static readonly Gen<DataValue> Scalars = Gen.OneOf(
        Choose("a", "b", "true", "007", "", "x: y").Select(static s => (DataValue)new DataString(s)), Gen.Int[0, 3].Select(static i => (DataValue)new DataInteger(i)), Gen.Bool.Select(static b => (DataValue)new DataBool(b)));

    private static readonly Gen<DataValue> Texts = Choose("a", "b", "c").Select(static s => (DataValue)new DataString(s));
    private static readonly Gen<DataValue> TextMap = Fields(0, ("k", Texts), ("l", Texts), ("m", Texts));

    private static readonly Gen<DataValue> Container = Fields(1,
        ("name", Choose("a", "b", "c").Select(static s => (DataValue)new DataString(s))), ("image", Texts), ("args", List(Texts)),
        ("env", List(Fields(1, ("name", Texts), ("value", Texts)), "name")), ("volumeMounts", List(Fields(1, ("mountPath", Texts), ("name", Texts)), "mountPath")),
        ("ports", List(Fields(1, ("containerPort", Gen.Int[80, 82].Select(static i => (DataValue)new DataInteger(i))), ("name", Texts)), "containerPort")),
        ("resources", Fields(0, ("limits", Fields(0, ("cpu", Texts))))), ("securityContext", Fields(0, ("capabilities", Fields(0, ("add", List(Texts)))))));

    private static readonly Gen<DataValue> Pod = Fields(1,
        ("containers", List(Container, "name", 1)), ("initContainers", List(Container, "name")), ("nodeSelector", TextMap),
        ("volumes", List(Fields(1, ("name", Texts), ("emptyDir", Fields(0, ("medium", Texts))), ("secret", Fields(0, ("secretName", Texts)))), "name")),
        ("tolerations", List(Fields(0, ("key", Texts), ("operator", Texts)))), ("hostAliases", List(Fields(1, ("ip", Texts), ("hostnames", List(Texts))), "ip")),
        ("imagePullSecrets", List(Fields(1, ("name", Texts)), "name")), ("affinity", Fields(0, ("nodeAffinity", Fields(0, ("preferredDuringSchedulingIgnoredDuringExecution", List(Fields(0, ("weight", Gen.Int[1, 2].Select(static i => (DataValue)new DataInteger(i)))))))))));

    private static readonly Gen<DataMap>[] Kinds =
    [
        Document("apps/v1", "Deployment", ("replicas", Scalars), ("template", Fields(1, ("spec", Pod), ("metadata", Fields(0, ("labels", TextMap), ("finalizers", List(Texts, distinct: true))))))),
        Document("batch/v1", "CronJob", ("jobTemplate", Fields(1, ("spec", Fields(1, ("template", Fields(1, ("spec", Pod)))))))),
        Document("v1", "Service", ("ports", List(Fields(1, ("port", Gen.Int[80, 82].Select(static i => (DataValue)new DataInteger(i))), ("name", Texts)), "port")), ("selector", TextMap)),
        Document("example.org/v1", "Thing", ("items", List(Fields(0, ("name", Texts), ("value", Scalars)))), ("list", List(Texts)), ("map", TextMap)),
        Document("networking.k8s.io/v1", "Ingress", ("rules", List(Fields(0, ("host", Texts)))), ("tls", List(Fields(0, ("hosts", List(Texts)))))),
    ];

    [Fact]
    public async Task Kustomize_makes_the_second_document_of_the_first()
    {
        if (KustomizeCli.Find() is not { } kustomize)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "kubectl is missing");
            Assert.Skip("kubectl is not on this machine: run eng/tools.sh");
            return;
        }

        var cases = int.TryParse(Environment.GetEnvironmentVariable("CATALYST_CASES"), out var n) ? n : 5;
        var pairs = Gen.OneOf([.. Kinds.Select(static kind => Gen.Select(kind, kind))]).Array[60];
        await pairs.SeededAsync(batch => SameAsync(batch, kustomize), iter: cases, threads: 2);
    }

    /// <summary>Many pairs in one run of kustomize, each under a name of its own.</summary>
    private static async Task SameAsync((DataMap Before, DataMap After)[] pairs, KustomizeCli kustomize)
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-patch-").FullName;
        try
        {
            var named = pairs.Select(static (p, i) => (Before: Named(p.Before, i), After: Named(p.After, i))).ToList();
            var patches = named.Select(static p => StrategicPatch.Between(p.Before, p.After)).ToList();
            Directory.CreateDirectory(Path.Combine(folder, "base"));
            Directory.CreateDirectory(Path.Combine(folder, "overlay"));
            File.WriteAllText(Path.Combine(folder, "base", "all.yaml"), string.Concat(named.Select(static p => "---\n" + YamlWriter.Write(p.Before))));
            File.WriteAllText(Path.Combine(folder, "base", "kustomization.yaml"), "resources:\n  - all.yaml\n");
            var list = "resources:\n  - ../base\npatches:\n";
            for (var i = 0; i < patches.Count; i++)
            {
                if (patches[i] is not { } patch) continue;
                File.WriteAllText(Path.Combine(folder, "overlay", $"p{i}.yaml"), YamlWriter.Write(patch));
                list += $"  - path: p{i}.yaml\n";
            }

            File.WriteAllText(Path.Combine(folder, "overlay", "kustomization.yaml"), list);
            var expected = named.Select(static p => (JsonObject)KubernetesYaml.Read(YamlWriter.Write(p.After))!);
            ParityAssert.Same(await kustomize.BuildAsync(Path.Combine(folder, "overlay"), TestContext.Current.CancellationToken), expected);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static DataMap Named(DataMap document, int i) => new([.. document.Entries.Select(e => e.Key != "metadata" ? e
        : e with { Value = new DataMap([new DataEntry("name", new DataString("n" + i)), .. ((DataMap)e.Value).Entries]) })]);

    private static Gen<DataMap> Document(string apiVersion, string kind, params (string, Gen<DataValue>)[] spec) =>
        Gen.Select(Fields(0, ("labels", TextMap), ("annotations", Fields(1, ("k", Texts), ("l", Texts))), ("finalizers", List(Texts, distinct: true))), Fields(0, spec)).Select((metadata, body) => new DataMap(
        [
            new DataEntry("apiVersion", new DataString(apiVersion)), new DataEntry("kind", new DataString(kind)), new DataEntry("metadata", metadata), new DataEntry("spec", body),
        ]));

    /// <summary>A mapping of some of the fields; the first ones are always there.</summary>
    private static Gen<DataValue> Fields(int always, params (string Key, Gen<DataValue> Value)[] fields) =>
        fields.Select((f, i) => Gen.Select(Gen.Bool, f.Value).Select((isThere, value) => isThere || i < always ? new DataEntry(f.Key, value) : null))
            .Aggregate(Gen.Const(0).Select(static _ => new List<DataEntry>()), static (all, next) => Gen.Select(all, next).Select(static (list, entry) => entry is null ? list : [.. list, entry]))
            .Select(static entries => (DataValue)new DataMap(entries.ToEquatableArray()));

    private static Gen<DataValue> List(Gen<DataValue> item, string? key = null, int least = 0, bool distinct = false) =>
        item.Array[least, 3].Select(items => (DataValue)new DataList((key is not null
            ? items.DistinctBy(i => ((DataMap)i).Entries.First(e => e.Key == key).Value)
            : distinct ? items.Distinct() : items).ToEquatableArray()));

    private static Gen<string> Choose(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
