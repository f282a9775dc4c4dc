using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Emit.Markdown;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Images;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Model.Values;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler;

/// <summary>What follows from all of a Blueprint's parts together: the renders, and what the folder says about them.</summary>
internal sealed class ChartAssembly
{
    private const string Readme = "chart/README.md", ChartFolder = "chart/", Templates = "chart/templates/";

    private readonly SpecModel _spec;
    private readonly ValuesModel _values;
    private readonly IReadOnlyList<Rendered> _renders;
    private readonly IReadOnlyList<string> _beyond;
    private readonly bool _hasReadme;

    public ChartAssembly(SpecModel spec, ValuesModel values, ChartTemplates templates, LoweredBlueprint lowered, PlacedFiles chartFiles)
    {
        (_spec, _values) = (spec, values);
        _renders = Renders.Of(spec, values, templates, lowered.Overlays, FilesOf(chartFiles));
        _hasReadme = chartFiles.Files.Any(static f => string.Equals(f.Path, Readme, StringComparison.OrdinalIgnoreCase));
        _beyond = BeyondRender(spec, chartFiles);
    }

    /// <summary>The mode of the platform's smoke render; null when the defaults render something.</summary>
    public string? SmokeRenderMode => SmokeRender.ModeOf(_values) ?? (Default is { Stopped: true } ? SmokeRender.RequiresOverlay
        : _beyond.Count == 0 && Default is { Documents.Count: 0 } ? SmokeRender.DefaultOff : null);

    /// <summary>What <c>.Files</c> holds, by path in the chart; null where that is not known.</summary>
    public static IReadOnlyDictionary<string, string>? FilesOf(PlacedFiles? chartFiles)
    {
        if (chartFiles is null) return null;
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in chartFiles.Files) files[file.Path.Substring(ChartFolder.Length)] = file.Source.Content ?? "";
        return files;
    }

    /// <summary>The parts of a chart that a build does not render: raw templates, charts inside this one.</summary>
    public static IReadOnlyList<string> BeyondRender(SpecModel spec, PlacedFiles? chartFiles) =>
    [
        .. (chartFiles?.Files ?? []).Where(static f => f.Path.StartsWith(Templates, StringComparison.Ordinal) && (f.Path.EndsWith(".yaml", StringComparison.Ordinal) || f.Path.EndsWith(".yml", StringComparison.Ordinal))).Select(static f => f.Path),
        .. (spec.Dependencies?.Items ?? []).OfType<DataMap>().Select(static d => "chart/charts/" + ((DataMaps.Get(d, "alias") ?? DataMaps.Get(d, "name")) is DataString name ? name.Value : "?")),
    ];

    private Rendered? Default => _renders.FirstOrDefault(static r => r.Name == Renders.Default);

    /// <summary>The list of images, and the README unless the project brings its own.</summary>
    public IEnumerable<EmittedFile> Files()
    {
        yield return new EmittedFile("images.json", ImagesFile.Write(_spec.Name, _spec.Version, _renders, _beyond));
        if (!_hasReadme) yield return new EmittedFile(Readme, ChartReadme.Write(_spec, _values));
    }
}
