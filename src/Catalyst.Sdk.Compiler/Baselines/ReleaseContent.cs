using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Emit.Helm;
using Catalyst.Sdk.Compiler.Emit.JsonSchema;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Kustomize;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Overlays;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>What this version of a Blueprint is: the counterpart of a baseline, each part worked out when it is asked for.</summary>
internal sealed class ReleaseContent
{
    private const string Chart = "chart/";

    private readonly LoweredBlueprint _lowered;
    private readonly PlacedFiles? _chartFiles;
    private readonly Lazy<DataMap?> _schema;
    private readonly Lazy<IReadOnlyList<Rendered>> _renders;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _files;

    /// <param name="chartFiles">What the project puts into the chart; null where that is not known, as in an editor.</param>
    public ReleaseContent(SpecModel spec, LoweredBlueprint lowered, PlacedFiles? chartFiles)
    {
        (Spec, _lowered, _chartFiles) = (spec, lowered, chartFiles);
        _schema = new(() => lowered.Values is { } values ? ValuesSchema.Build(values, spec.Name) : null);
        _renders = new(Render);
        _files = new(Digests);
    }

    public SpecModel Spec { get; }

    public bool KnowsChartFiles => _chartFiles is not null;

    public DataMap? Schema => _schema.Value;

    public DataMap Defaults => _lowered.Values is { } values ? OverlayLowering.DefaultsOf(values) : DataMaps.Empty;

    public IReadOnlyList<Rendered> Renders => _renders.Value;

    /// <summary>Digests of the files whose change moves the version, by path.</summary>
    public IReadOnlyDictionary<string, string> Files => _files.Value;

    public IReadOnlyList<string> Beyond => ChartAssembly.BeyondRender(Spec, _chartFiles);

    public IReadOnlyList<CrdFacts> Crds =>
    [
        .. Renders.SelectMany(static r => r.Documents).Select(CrdFacts.Of).OfType<CrdFacts>()
            .Concat((_chartFiles?.Files ?? []).Where(static f => f.Path.EndsWith(".yaml", StringComparison.Ordinal) || f.Path.EndsWith(".yml", StringComparison.Ordinal)).SelectMany(static f => CrdText.Read(f.Path, f.Source.Content ?? "")))
            .GroupBy(static c => c.Name, StringComparer.Ordinal).Select(static g => g.First()).OrderBy(static c => c.Name, StringComparer.Ordinal),
    ];

    public Baseline ToBaseline() => new(Spec.Name, Spec.Version, Schema, Defaults, Crds, Files, Renders, Beyond);

    private IReadOnlyList<Rendered> Render()
    {
        if (_lowered.Kustomize is { } plain)
        {
            return
            [
                new Rendered("base", [.. plain.Base.SelectMany(static f => f.Documents)], Stopped: false),
                .. plain.Overlays.Select(static o => new Rendered("overlays/" + o.Name, [.. o.Added.SelectMany(static f => f.Documents)], Stopped: false)),
            ];
        }

        return _lowered is { Values: { } values, Templates: { } templates } ? Evaluation.Renders.Of(Spec, values, templates, _lowered.Overlays, ChartAssembly.FilesOf(_chartFiles)) : [];
    }

    private Dictionary<string, string> Digests()
    {
        IEnumerable<EmittedFile> files = _lowered switch
        {
            { Kustomize: { } plain } => KustomizeFiles.Emit(plain),
            { Values: { } values, Templates: { } templates } =>
            [
                new(Chart + "values.yaml", ValuesFile.Write(values)),
                new(Chart + "values.schema.json", JsonWriter.Write(Schema!)),
                .. TemplateFiles.Emit(templates, new SourceMap(null)),
                .. (_chartFiles?.Files ?? []).Where(static f => f.Path.StartsWith(Chart + "templates/", StringComparison.Ordinal) || f.Path.StartsWith(Chart + "crds/", StringComparison.Ordinal))
                    .Select(static f => new EmittedFile(f.Path, f.Source.Content ?? "")),
            ],
            _ => [],
        };
        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        using var sha = SHA256.Create();
        foreach (var file in files) digests[file.Path] = "sha256:" + Hex(sha.ComputeHash(Encoding.UTF8.GetBytes(file.Content)));
        return digests;
    }

    private static string Hex(byte[] bytes)
    {
        const string digits = "0123456789abcdef";
        var text = new StringBuilder(bytes.Length * 2);
        foreach (var b in bytes) text.Append(digits[b >> 4]).Append(digits[b & 15]);
        return text.ToString();
    }
}
