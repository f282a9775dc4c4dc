using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Model;

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
        ci/
        tests/

        """;

    /// <param name="configSchema">The schema of the install form; null when no value is marked.</param>
    /// <param name="smokeRenderMode"><c>default-off</c> when the default render is nearly empty, <c>requires-overlay</c> when a required value stops it,
    /// null when the chart renders with its defaults.</param>
    public static IEnumerable<EmittedFile> Emit(SpecModel model, DataValue? configSchema, string? smokeRenderMode = null)
    {
        yield return new EmittedFile("blueprint.yaml", YamlWriter.Write(Blueprint(model, configSchema)));
        yield return new EmittedFile("chart/Chart.yaml", YamlWriter.Write(Chart(model, smokeRenderMode)));
        yield return new EmittedFile("chart/.helmignore", HelmIgnore.Replace("\r\n", "\n"));
    }

    /// <summary><c>blueprint.yaml</c> of a Blueprint that has no chart and no values.</summary>
    public static EmittedFile Blueprint(SpecModel model) => new("blueprint.yaml", YamlWriter.Write(Blueprint(model, configSchema: null)));

    private static DataMap Blueprint(SpecModel model, DataValue? configSchema)
    {
        var spec = configSchema is null ? model.Spec : DataMaps.With(model.Spec, BlueprintTable.Spec, "configSchema", configSchema);
        return new DataMap(
        [
            new DataEntry("apiVersion", new DataString(ApiVersion)),
            new DataEntry("kind", new DataString("Blueprint")),
            new DataEntry("metadata", new DataMap([new DataEntry("name", new DataString(model.Name)), .. model.Metadata.Entries])),
            new DataEntry("spec", spec),
        ]);
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
