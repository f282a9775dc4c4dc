using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Catalyst.Sdk;

/// <summary>One render of a Blueprint and of the charts inside it.</summary>
internal static class UmbrellaRun
{
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    public static ManifestSet Render(Blueprint blueprint, JsonObject defaults, JsonObject overlay, RenderOptions? options)
    {
        var told = options ?? new RenderOptions();
        var (root, values) = Values(blueprint, defaults, overlay, told);
        var manifests = new List<Manifest>();
        var notRendered = new List<ChartNotRendered>();
        var notes = Documents(root, blueprint, values, told, root.Name, manifests, notRendered);
        return new ManifestSet(manifests, notes) { NotRendered = notRendered };
    }

    /// <summary>The Blueprint alone, inside a render.</summary>
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    public static Blueprint Inside(Blueprint blueprint, JsonObject defaults, RenderOptions? options)
    {
        var told = options ?? new RenderOptions();
        var (root, values) = Values(blueprint, defaults, [], told);
        return Inside(root, told.ChartName ?? root.Name, blueprint, values, told);
    }

    /// <summary>The values of the whole umbrella, accepted by every schema that is known.</summary>
    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    private static (ChartNode Root, JsonObject Values) Values(Blueprint blueprint, JsonObject defaults, JsonObject overlay, RenderOptions options)
    {
        var root = ChartTree.Of(blueprint, defaults, options);
        var values = new DependencyProcessing(options.HelmLine).Run(root, overlay);
        Check(root, values);
        return (root, values);
    }

    private static void Check(ChartNode chart, JsonObject values)
    {
        if (chart.Schema is { } schema) SchemaCheck.Validate(schema, values);
        foreach (var child in chart.Children) Check(child, (JsonObject)values[child.Name]!);
    }

    [RequiresUnreferencedCode("Values and manifests are serialized by reflection.")]
    private static string? Documents(ChartNode chart, Blueprint? blueprint, JsonObject values, RenderOptions options, string path, List<Manifest> manifests, List<ChartNotRendered> notRendered)
    {
        string? notes = null;
        if (blueprint is null)
        {
            if (!chart.IsLibrary) notRendered.Add(new ChartNotRendered(path, chart.Unknown ?? "its templates are no C#: render them with Helm"));
        }
        else if (!chart.IsLibrary)
        {
            var own = TemplateRunner.Run(Inside(chart, path.Contains('/', StringComparison.Ordinal) ? chart.Name : options.ChartName ?? chart.Name, blueprint, values, options));
            manifests.AddRange(own);
            notes = own.Notes;
        }

        foreach (var child in chart.Children)
            _ = Documents(child, child.Blueprint is { } type ? (Blueprint)Activator.CreateInstance(type)! : null, (JsonObject)values[child.Name]!, options, path + "/" + child.Name, manifests, notRendered);
        return notes;
    }

    private static Blueprint Inside(ChartNode chart, string name, Blueprint blueprint, JsonObject values, RenderOptions options)
    {
        var payload = Payload.Of(blueprint.GetType());
        // Under an alias a chart bears that name: Helm's .Chart.Name.
        var info = payload.Chart.Named(name);
        var files = new ChartFiles(PackagedFiles.Of(payload.ChartFiles), payload.ChartFiles.GetValueOrDefault("templates/_helpers.tpl") ?? "");
        return blueprint.InsideRender(values, new RenderContext(values, options, new ReleaseInfo(options), info, new CapabilitiesInfo(options), files));
    }
}
