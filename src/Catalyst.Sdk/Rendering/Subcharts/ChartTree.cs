using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk;

/// <summary>A Blueprint's chart with the charts inside it, as far as they can be known here: other Blueprints by their class, every other
/// chart from the folder into which the build copied it.</summary>
internal static class ChartTree
{
    /// <param name="blueprint">The Blueprint.</param>
    /// <param name="defaults">Its defaults; null for those of its <c>values.yaml</c>.</param>
    /// <param name="options">Where the copied charts are.</param>
    [RequiresUnreferencedCode("Blueprints are read by reflection.")]
    public static ChartNode Of(Blueprint blueprint, JsonObject? defaults, RenderOptions options) => Of(blueprint, defaults, options, []);

    private static ChartNode Of(Blueprint blueprint, JsonObject? defaults, RenderOptions options, IReadOnlyList<Type> outer)
    {
        var type = blueprint.GetType();
        if (outer.Contains(type)) throw new InvalidOperationException($"The chart of {type.Name} contains itself.");
        var payload = Payload.Of(type);
        var listed = blueprint.ChartFile.Dependencies ?? [];
        return new ChartNode
        {
            Name = payload.Chart.Name,
            Version = payload.Chart.Version,
            AppVersion = payload.Chart.AppVersion,
            IsLibrary = blueprint.ChartFile.Type == ChartType.Library,
            Values = ValueMap.Of(defaults ?? OverlayReader.Read(payload.ChartFiles.GetValueOrDefault("values.yaml") ?? "")),
            Schema = payload.Schema,
            Blueprint = type,
            Dependencies = listed.Count == 0 ? null : [.. listed.Select(Entry)],
            Children = [.. listed.GroupBy(static d => (d.Name, d.Blueprint, d.Blueprint is null ? d.Version : null)).Select(group => Child(type, group.First(), options, [.. outer, type]))],
        };
    }

    private static ChartNode Child(Type parent, ChartDependency dependency, RenderOptions options, IReadOnlyList<Type> outer)
    {
        if (dependency.Blueprint is { } type) return Of((Blueprint)Activator.CreateInstance(type)!, null, options, outer);
        var name = dependency.Name ?? "";
        var folder = VendoredCharts.FolderOf(parent, options);
        if (VendoredCharts.Find(folder, name, dependency.Version ?? "") is { } found) return VendoredChart.Read(found);
        return new ChartNode { Name = name, Version = "", Values = [], Unknown = $"no chart '{name}' {dependency.Version} in {folder}, so that its defaults are not known here either" };
    }

    private static DependencyEntry Entry(ChartDependency dependency)
    {
        var range = ChartVersionRange.Parse(dependency.Version ?? "");
        return new DependencyEntry
        {
            Name = dependency.Name ?? "",
            // The build has checked the range of what it copied; a version that is not known is the one that is meant.
            Fits = version => version.Length == 0 || range?.Fits(version) != false,
            Alias = dependency.Alias ?? "",
            Condition = dependency.Condition ?? "",
            Tags = [.. dependency.Tags ?? []],
            ImportValues = [.. dependency.ImportValues ?? []],
        };
    }

    /// <summary>Where the build puts a Blueprint's folder.</summary>
    public static string FolderName(Type blueprint)
    {
        var attribute = blueprint.GetCustomAttribute<BlueprintAttribute>() ?? throw new InvalidOperationException($"{blueprint.Name} is not marked [Blueprint].");
        return attribute.Folder ?? (attribute.Name.StartsWith("bp-", StringComparison.Ordinal) ? attribute.Name[3..] : attribute.Name);
    }
}
