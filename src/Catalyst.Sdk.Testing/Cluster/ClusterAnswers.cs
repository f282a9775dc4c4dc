using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using k8s.Models;

namespace Catalyst.Sdk.Testing;

/// <summary>What the stub answers, by path.</summary>
internal static class ClusterAnswers
{
    public static Dictionary<string, string> Of(RenderOptions options)
    {
        var kinds = KubernetesKinds.Served(options.Objects, options.ApiVersions).ToList();
        var apis = kinds.Select(static k => k.ApiVersion).Concat(BuiltInApiVersions.All).Concat(options.ApiVersions.Where(static a => a.Split('/').Length == 2)).Distinct(StringComparer.Ordinal).ToList();
        var answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/version"] = Version(new KubeVersionInfo(options.KubeVersion)),
            ["/api"] = new JsonObject { ["kind"] = "APIVersions", ["versions"] = new JsonArray("v1") }.ToJsonString(),
            ["/apis"] = Groups(apis.Where(static a => a.Contains('/', StringComparison.Ordinal))),
        };
        foreach (var api in apis) answers[Root(api)] = Resources(api, kinds.Where(k => k.ApiVersion == api));
        foreach (var kind in kinds) AddObjects(answers, kind, options);
        return answers;
    }

    public static string List(string apiVersion, string kind, IEnumerable<JsonNode> items) => new JsonObject
    {
        ["apiVersion"] = apiVersion, ["kind"] = kind + "List", ["metadata"] = new JsonObject(), ["items"] = new JsonArray([.. items.Select(static i => i.DeepClone())]),
    }.ToJsonString();

    private static string Root(string api) => (api.Contains('/', StringComparison.Ordinal) ? "/apis/" : "/api/") + api;

    private static string Version(KubeVersionInfo version) => new JsonObject { ["major"] = version.Major, ["minor"] = version.Minor, ["gitVersion"] = version.Version }.ToJsonString();

    private static string Groups(IEnumerable<string> apis) => new JsonObject
    {
        ["kind"] = "APIGroupList",
        ["apiVersion"] = "v1",
        ["groups"] = new JsonArray([.. apis.GroupBy(static a => a.Split('/')[0], StringComparer.Ordinal).Select(static group => new JsonObject
        {
            ["name"] = group.Key,
            ["versions"] = new JsonArray([.. group.Select(static a => GroupVersion(a))]),
            ["preferredVersion"] = GroupVersion(group.First()),
        })]),
    }.ToJsonString();

    private static JsonObject GroupVersion(string api) => new() { ["groupVersion"] = api, ["version"] = api.Split('/')[1] };

    private static string Resources(string api, IEnumerable<ServedKind> kinds) => new JsonObject
    {
        ["kind"] = "APIResourceList",
        ["apiVersion"] = "v1",
        ["groupVersion"] = api,
        ["resources"] = new JsonArray([.. kinds.Select(static k => new JsonObject
        {
            ["name"] = k.Plural, ["singularName"] = "", ["namespaced"] = !k.IsClusterScoped, ["kind"] = k.Kind, ["verbs"] = new JsonArray("get", "list"),
        })]),
    }.ToJsonString();

    /// <summary>The objects of a kind: each by its name, and the lists of a namespace and of all of them, ordered as the server's store is.</summary>
    private static void AddObjects(Dictionary<string, string> answers, ServedKind kind, RenderOptions options)
    {
        var found = options.Objects.Where(o => o.GetType().GetCustomAttribute<KubernetesEntityAttribute>() is { } e && e.Kind == kind.Kind && KubernetesKinds.ApiVersionOf(e) == kind.ApiVersion)
            .Select(static o => TemplateRunner.Headed(o))
            .Select(json => (Namespace: kind.IsClusterScoped ? "" : Of(json, "namespace") ?? options.Namespace, Name: Of(json, "name") ?? "", Json: json))
            .OrderBy(static o => o.Namespace, StringComparer.Ordinal).ThenBy(static o => o.Name, StringComparer.Ordinal).ToList();
        var root = Root(kind.ApiVersion) + "/";
        answers[root + kind.Plural] = List(kind.ApiVersion, kind.Kind, found.Select(static o => o.Json));
        foreach (var (ns, name, json) in found) answers[root + (ns.Length == 0 ? "" : "namespaces/" + ns + "/") + kind.Plural + "/" + name] = json.ToJsonString();
        if (kind.IsClusterScoped) return;
        foreach (var ns in found.Select(static o => o.Namespace).Append(options.Namespace).Distinct(StringComparer.Ordinal))
            answers[string.Create(CultureInfo.InvariantCulture, $"{root}namespaces/{ns}/{kind.Plural}")] = List(kind.ApiVersion, kind.Kind, found.Where(o => o.Namespace == ns).Select(static o => o.Json));
    }

    private static string? Of(JsonObject json, string key) => json["metadata"]?[key]?.GetValue<string>();
}
