using System.Linq;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>What <c>blueprint.yaml</c> and <c>Chart.yaml</c> say, in the order of writing.</summary>
/// <param name="Metadata">Labels and annotations, where there are any.</param>
/// <param name="Spec">The whole of <c>spec</c> but for <c>configSchema</c>.</param>
/// <param name="Chart">The whole of <c>Chart.yaml</c> but for the annotations that depend on a render.</param>
internal sealed record SpecModel(string Name, string Version, string Folder, DataMap Metadata, DataMap Spec, DataMap Chart)
{
    /// <summary>Version of the software inside, which templates can read.</summary>
    public string? AppVersion => DataMaps.Get(Chart, "appVersion") is DataString text ? text.Value : null;

    /// <summary>The Blueprint as others depend on it.</summary>
    public BlueprintEdges Edges => new(Name, Version, Text(Spec, "visibility") ?? "unlisted", DataMaps.Get(Spec, "depends") is DataList depends
        ? depends.Items.OfType<DataMap>().Select(static d => new BlueprintEdge(Text(d, "blueprint") ?? "", Text(d, "version") ?? "", Text(d, "alias")) { IsOptional = DataMaps.Get(d, "when") is not null || DataMaps.Get(d, "optional") is DataBool { Value: true } }).ToEquatableArray()
        : []);

    /// <summary>The charts inside an umbrella chart, as <c>Chart.yaml</c> lists them.</summary>
    public DataList? Dependencies => DataMaps.Get(Chart, "dependencies") as DataList;

    private static string? Text(DataMap map, string key) => DataMaps.Get(map, key) is DataString text ? text.Value : null;
}
