using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Emit.JsonSchema;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>Writes a baseline: indented JSON, the same on every machine, its form at the head.</summary>
internal static class BaselineWriter
{
    public static string Write(Baseline baseline)
    {
        var file = new Keywords()
            .Add("schema", new DataInteger(Baseline.Form))
            .Add("blueprint", baseline.Blueprint)
            .Add("version", baseline.Version);
        if (baseline.Schema is { } schema) file.Add("values", new Keywords().Add("schema", schema).Add("defaults", BaselineData.Written(baseline.Defaults)).Build());
        if (baseline.Crds.Count > 0) file.Add("crds", new DataList(baseline.Crds.Select(static c => (DataValue)c.ToData()).ToEquatableArray()));
        file.Add("files", new DataMap(baseline.Files.OrderBy(static f => f.Key, StringComparer.Ordinal).Select(static f => new DataEntry(f.Key, new DataString(f.Value))).ToEquatableArray()));
        file.Add("renders", new DataMap(baseline.Renders.Select(static r => new DataEntry(r.Name, Render(r))).ToEquatableArray()));
        if (baseline.Beyond.Count > 0) file.Add("notRendered", Keywords.Strings(baseline.Beyond.OrderBy(static b => b, StringComparer.Ordinal)));
        return JsonWriter.Write(file.Build());
    }

    private static DataMap Render(Rendered render)
    {
        var data = new Keywords();
        if (render.Stopped) data.Add("stopped", new DataBool(true));
        return data.Add("documents", new DataList(render.Documents.Select(BaselineData.Written).ToEquatableArray())).Build();
    }
}
