using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Overlays;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>Writes <c>blueprint.yaml</c>, <c>chart/Chart.yaml</c> and <c>chart/.helmignore</c>.</summary>
internal static class SpecFiles
{
    // Both versions are served with one schema; upstream's own Blueprints with a bp- name are written in this one.
    private const string ApiVersion = "catalyst.openova.io/v1alpha1";

    private const string NoUpstream = "catalyst.openova.io/no-upstream";
    private const string SmokeRenderMode = "catalyst.openova.io/smoke-render-mode";

    // Test files count towards the size of the stored release, so they stay out of the package.
    private const string HelmIgnore = """
        # Patterns of files that do not belong into the packaged chart.
        .DS_Store
        .git/
        .gitignore
        .idea/
        .vscode/
        *.bak
        *.orig
        *.swp
        *.tmp
        *~
        /ci/
        /tests/

        """;

    /// <param name="configSchema">The schema of the install form; null when no value is marked.</param>
    /// <param name="smokeRenderMode"><c>default-off</c> when the default render is nearly empty, <c>requires-overlay</c> when a required value stops it,
    /// null when the chart renders with its defaults.</param>
    public static IEnumerable<EmittedFile> Emit(SpecModel model, DataValue? configSchema, string? smokeRenderMode = null, EquatableArray<ValuesOverlay> overlays = default)
    {
        yield return new EmittedFile("blueprint.yaml", YamlWriter.Write(Blueprint(model, configSchema, overlays)));
        yield return new EmittedFile("chart/Chart.yaml", YamlWriter.Write(Chart(model, smokeRenderMode)));
        yield return new EmittedFile("chart/.helmignore", HelmIgnore.Replace("\r\n", "\n"));
    }

    /// <summary><c>blueprint.yaml</c> of a Blueprint that has no chart and no values.</summary>
    public static EmittedFile Blueprint(SpecModel model) => new("blueprint.yaml", YamlWriter.Write(Blueprint(model, configSchema: null, [])));

    private static DataMap Blueprint(SpecModel model, DataValue? configSchema, EquatableArray<ValuesOverlay> overlays)
    {
        var spec = configSchema is null ? model.Spec : DataMaps.With(model.Spec, BlueprintTable.Spec, "configSchema", configSchema);
        spec = WithOverlays(spec, overlays);
        return new DataMap(
        [
            new DataEntry("apiVersion", new DataString(ApiVersion)),
            new DataEntry("kind", new DataString("Blueprint")),
            new DataEntry("metadata", new DataMap([new DataEntry("name", new DataString(model.Name)), .. model.Metadata.Entries])),
            new DataEntry("spec", spec),
        ]);
    }

    /// <summary>The named overlays beside the author's own entries of <c>manifests.overlays</c>.</summary>
    private static DataMap WithOverlays(DataMap spec, EquatableArray<ValuesOverlay> overlays)
    {
        var named = overlays.Where(static o => !o.IsCi).Select(static o => new DataEntry(o.Name, new DataString("./" + o.File))).ToList();
        if (named.Count == 0) return spec;
        var rule = BlueprintTable.Spec;
        var manifests = DataMaps.Get(spec, "manifests") as DataMap ?? DataMaps.Empty;
        var own = DataMaps.Get(manifests, "overlays") as DataMap ?? DataMaps.Empty;
        var all = new DataMap([.. own.Entries.Where(e => named.All(n => n.Key != e.Key)), .. named]);
        return DataMaps.With(spec, rule, "manifests", DataMaps.With(manifests, rule.Fields["manifests"], "overlays", all));
    }

    private static DataMap Chart(SpecModel model, string? smokeRenderMode)
    {
        var annotations = new SortedDictionary<string, DataValue>(StringComparer.Ordinal);
        if (DataMaps.Get(model.Chart, "annotations") is DataMap own)
            foreach (var entry in own.Entries) annotations[entry.Key] = entry.Value;
        if (model.Dependencies is not { Items.Count: > 0 }) annotations[NoUpstream] = new DataString("true");
        if (smokeRenderMode is not null) annotations[SmokeRenderMode] = new DataString(smokeRenderMode);
        return annotations.Count == 0
            ? model.Chart
            : DataMaps.With(model.Chart, BlueprintTable.ChartFile, "annotations", new DataMap(annotations.Select(static a => new DataEntry(a.Key, a.Value)).ToEquatableArray()));
    }
}
