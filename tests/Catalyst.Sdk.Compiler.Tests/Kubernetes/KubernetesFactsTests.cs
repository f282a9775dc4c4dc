using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Serialization;
using Catalyst.Sdk.Compiler.Kubernetes;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using k8s.Models;

namespace Catalyst.Sdk.Compiler.Tests.Kubernetes;

/// <summary>The table of facts against the C# client's types, and against an oracle.</summary>
public sealed class KubernetesFactsTests
{
    private static readonly IReadOnlyDictionary<string, Type> s_client = typeof(V1Pod).Assembly.GetExportedTypes().Where(static t => t is { Namespace: "k8s.Models", IsGenericType: false }).ToDictionary(static t => t.Name, StringComparer.Ordinal);

    [Fact]
    public void Every_field_is_a_property_of_the_clients_type()
    {
        int types = 0, fields = 0;
        List<string> wrong = [];
        foreach (var name in KubernetesFacts.Types)
        {
            types++;
            var properties = s_client[name].GetProperties().ToDictionary(static p => p.Name, StringComparer.Ordinal);
            foreach (var field in KubernetesFacts.Of(name)!.Fields)
            {
                fields++;
                if (!properties.TryGetValue(field.Name, out var property) || Json(property) != field.JsonName) wrong.Add($"{name}.{field.Name}, {field.JsonName}");
                else if (field.Keys.Count > 0 && field.Keys.Any(k => ItemOf(property) is not { } item || !item.GetProperties().Any(p => Json(p) == k && p.Name == PropertyNames.Of(k)))) wrong.Add($"{name}.{field.Name}: no key {string.Join(", ", field.Keys)}");
                else if (field.Values.Count > 0 && (ItemOf(property) ?? property.PropertyType) != typeof(string)) wrong.Add($"{name}.{field.Name} is no text");
                else if (field.Filled && ItemOf(property) is null) wrong.Add($"{name}.{field.Name} is no list");
            }
        }

        Assert.Equal([], wrong);
        Assert.True(types > 300, $"{types} types");
        Assert.True(fields > 600, $"{fields} fields");
    }

    [Fact]
    public void A_property_has_the_name_that_its_field_is_known_by()
    {
        var properties = s_client.Values.Where(static t => t.Name[0] == 'V').SelectMany(static t => t.GetProperties()).Where(static p => p.IsDefined(typeof(JsonPropertyNameAttribute))).ToList();

        Assert.Equal([], properties.Where(static p => PropertyNames.Of(Json(p)!) != p.Name).Select(static p => $"{p.DeclaringType!.Name}.{p.Name}: {Json(p)}"));
        Assert.True(properties.Count > 3000, $"{properties.Count} properties");
    }

    [Fact]
    public void Immutable_fields_are_fields_of_their_kinds()
    {
        List<string> wrong = [];
        var kinds = s_client.Values.Select(static t => (Type: t, Kind: t.GetCustomAttribute<KubernetesEntityAttribute>()?.Kind)).Where(static k => k.Kind is not null && k.Type.Name[..2] is "V1" && !k.Type.Name.Contains("beta", StringComparison.Ordinal) && !k.Type.Name.Contains("alpha", StringComparison.Ordinal)).ToList();
        var known = 0;
        foreach (var (type, kind) in kinds)
        {
            foreach (var path in KubernetesFacts.ImmutableFields(kind!, isMarkedImmutable: true))
            {
                known++;
                var at = type;
                foreach (var step in path.Split('.')) at = at?.GetProperties().FirstOrDefault(p => Json(p) == step)?.PropertyType;
                if (at is null) wrong.Add($"{kind} {path}");
            }
        }

        Assert.Equal([], wrong);
        Assert.True(known > 40, $"{known} paths");
    }

    [Theory]
    [InlineData("Deployment", "spec.selector")]
    [InlineData("DaemonSet", "spec.selector")]
    [InlineData("StatefulSet", "spec.podManagementPolicy spec.revisionHistoryLimit spec.selector spec.serviceName spec.volumeClaimTemplates")]
    [InlineData("RoleBinding", "roleRef")]
    [InlineData("Service", "spec.clusterIP")]
    [InlineData("StorageClass", "parameters provisioner reclaimPolicy volumeBindingMode")]
    [InlineData("ConfigMap", "")]
    [InlineData("Secret", "type")]
    [InlineData("Nothing", "")]
    public void What_may_not_change(string kind, string paths) => Assert.Equal(paths, string.Join(' ', KubernetesFacts.ImmutableFields(kind)));

    [Fact]
    public void Data_that_is_marked_may_not_change() => Assert.Equal("binaryData data immutable", string.Join(' ', KubernetesFacts.ImmutableFields("ConfigMap", isMarkedImmutable: true)));

    /// <summary>Everything of a StatefulSet's spec but what the API server names as mutable (its own message, on versions before revisionHistoryLimit was among them).</summary>
    [Fact]
    public void Of_a_stateful_set_only_the_mutable_fields_are_left_out()
    {
        string[] mutable = ["replicas", "ordinals", "template", "updateStrategy", "persistentVolumeClaimRetentionPolicy", "minReadySeconds"];

        Assert.Equal(typeof(V1StatefulSetSpec).GetProperties().Select(static p => Json(p)!).Except(mutable).Select(static n => "spec." + n).Order(StringComparer.Ordinal), KubernetesFacts.ImmutableFields("StatefulSet"));
    }

    [Theory]
    [InlineData("V1DeploymentSpec", "Selector Template")]
    [InlineData("V1PolicyRule", "Verbs")]
    [InlineData("V1EnvVar", "Name")]
    [InlineData("V1HTTPIngressPath", "Backend PathType")]
    public void What_is_required(string type, string fields) => Assert.Equal(fields, string.Join(' ', KubernetesFacts.Of(type)!.Required.Select(static f => f.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void Types_without_facts_have_none() => Assert.Equal([null, null, null], [KubernetesFacts.Of("V1ConfigMap"), KubernetesFacts.Of("~Deployment"), KubernetesFacts.Of("Nothing")]);

    /// <summary>The compiled validators of kubernetes-models refuse an object without a required field and take one of just those; the sets of values are theirs.</summary>
    [Theory]
    [InlineData("check.mjs", " 0 wrong")]
    [InlineData("make.mjs --check", "")]
    public async Task The_table_is_what_its_source_says(string script, string says)
    {
        var root = Root();
        if (!File.Exists(Path.Combine(root, "tests", "tools", "node_modules", "kubernetes-models", "package.json")))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "kubernetes-models is not installed: run eng/tools.sh");
            Assert.Skip("kubernetes-models is not installed: run eng/tools.sh");
        }

        var words = script.Split(' ');
        var start = new ProcessStartInfo("node", [Path.Combine(root, "eng", "kubernetes-facts", words[0]), .. words.Skip(1)]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var ct = TestContext.Current.CancellationToken;
        var errors = process.StandardError.ReadToEndAsync(ct);
        var output = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);

        Assert.True(process.ExitCode == 0, output + await errors);
        Assert.Contains(says, output, StringComparison.Ordinal);
    }

    private static string? Json(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;

    private static Type? ItemOf(PropertyInfo property) => property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(IList<>) ? list.GenericTypeArguments[0] : null;

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Catalyst.slnx"))) return at.FullName;
        throw new DirectoryNotFoundException("the tests run outside the repository");
    }
}
