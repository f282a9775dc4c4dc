using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text.Json.Nodes;
using k8s;
using k8s.Models;

namespace Catalyst.Sdk;

/// <summary>Runs the templates of a Blueprint (decision 41) and makes their documents.</summary>
internal static class TemplateRunner
{
    private static readonly string[] Phases = ["pre-install", "post-install", "pre-delete", "post-delete", "pre-upgrade", "post-upgrade", "pre-rollback", "post-rollback", "test"];
    private static readonly string[] Policies = ["before-hook-creation", "hook-succeeded", "hook-failed"];

    [RequiresUnreferencedCode("Templates are found by reflection.")]
    public static ManifestSet Run(Blueprint blueprint) => RunningRender.Of(blueprint, () => new ManifestSet(Documents(blueprint), blueprint.NotesText()));

    /// <summary>The documents of a Blueprint without a render context.</summary>
    [RequiresUnreferencedCode("Templates are found by reflection.")]
    public static IReadOnlyList<Manifest> Manifests(IBlueprint blueprint) => Invariantly.Run(() => Documents(blueprint));

    [RequiresUnreferencedCode("Templates are found by reflection.")]
    private static List<Manifest> Documents(IBlueprint blueprint) => Templates(blueprint.GetType()).SelectMany(t => Documents(t, Get(t, blueprint))).ToList();

    /// <summary>Public members without parameters that give Kubernetes objects: base classes first, in the order of declaration.</summary>
    [RequiresUnreferencedCode("Templates are found by reflection.")]
    private static IEnumerable<MemberInfo> Templates(Type type)
    {
        var chain = new Stack<Type>();
        for (var at = type; at is not null && at.Assembly != typeof(Blueprint).Assembly; at = at.BaseType) chain.Push(at);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var owner in chain)
        {
            var members = owner.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(IsTemplate);
            foreach (var member in members.OrderBy(static m => m is PropertyInfo p ? p.GetMethod!.MetadataToken : m.MetadataToken))
                if (seen.Add(member.Name)) yield return member;
        }
    }

    private static bool IsTemplate(MemberInfo member) => !member.IsDefined(typeof(NotATemplateAttribute)) && member switch
    {
        MethodInfo { IsSpecialName: false, IsGenericMethod: false } method => method.GetParameters().Length == 0 && IsObjects(method.ReturnType),
        PropertyInfo { CanWrite: false } property => property.GetIndexParameters().Length == 0 && IsObjects(property.PropertyType),
        _ => false,
    };

    private static bool IsObjects(Type type) => IsObject(type) || ElementOf(type) is { } element && IsObject(element);

    private static bool IsObject(Type type) => type == typeof(IKubernetesObject) || type.IsDefined(typeof(KubernetesEntityAttribute), inherit: true);

    private static Type? ElementOf(Type type) =>
        type.GetInterfaces().Append(type).FirstOrDefault(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static object? Get(MemberInfo member, IBlueprint blueprint)
    {
        try
        {
            return member is MethodInfo method ? method.Invoke(blueprint, null) : ((PropertyInfo)member).GetValue(blueprint);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private static IEnumerable<Manifest> Documents(MemberInfo template, object? result)
    {
        var objects = result switch
        {
            null => [],
            System.Collections.IEnumerable many => many.Cast<object?>(),
            _ => [result],
        };
        foreach (var value in objects)
        {
            if (value is null) continue;
            var document = Headed(value);
            Annotate(document, template);
            yield return new Manifest(value, document);
        }
    }

    /// <summary>The document with what its type says first.</summary>
    public static JsonObject Headed(object value)
    {
        var json = (JsonObject)ManifestJson.ToNode(value)!;
        if (value.GetType().GetCustomAttribute<KubernetesEntityAttribute>() is not { } entity) return json;
        var document = new JsonObject
        {
            ["apiVersion"] = string.IsNullOrEmpty(entity.Group) ? entity.ApiVersion : entity.Group + "/" + entity.ApiVersion,
            ["kind"] = entity.Kind,
        };
        foreach (var (key, part) in json)
            if (key is not ("apiVersion" or "kind")) document[key] = part?.DeepClone();
        return document;
    }

    private static void Annotate(JsonObject document, MemberInfo template)
    {
        if (template.GetCustomAttribute<HookAttribute>() is { } hook)
        {
            Set(document, "helm.sh/hook", Names((int)hook.Phase, Phases));
            if (hook.Weight != 0) Set(document, "helm.sh/hook-weight", hook.Weight.ToString(CultureInfo.InvariantCulture));
            if (hook.DeletePolicy != HookDeletePolicy.None) Set(document, "helm.sh/hook-delete-policy", Names((int)hook.DeletePolicy, Policies));
        }

        if (template.IsDefined(typeof(HelmTestAttribute))) Set(document, "helm.sh/hook", "test");
        if (template.IsDefined(typeof(KeepOnUninstallAttribute))) Set(document, "helm.sh/resource-policy", "keep");
    }

    private static void Set(JsonObject document, string key, string value)
    {
        if (document["metadata"] is not JsonObject metadata) document["metadata"] = metadata = [];
        if (metadata["annotations"] is not JsonObject annotations) metadata["annotations"] = annotations = [];
        annotations[key] = value;
    }

    private static string Names(int bits, string[] names) => string.Join(",", names.Where((_, i) => (bits & (1 << i)) != 0));
}
