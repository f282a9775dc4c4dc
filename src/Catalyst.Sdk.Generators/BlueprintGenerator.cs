using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Catalyst.Sdk.Compiler;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Payload;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Generators;

/// <summary>Lowers every Blueprint of a compile whose output will be kept, and puts the files into the assembly for the build task.
/// It reports nothing: a diagnostic carries a location, which changes on every edit.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class BlueprintGenerator : IIncrementalGenerator
{
    /// <summary>The targets add this file to a compile that will really run; an editor's has none, and costs nothing.</summary>
    private const string Marker = "catalyst.emit";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var open = context.AdditionalTextsProvider.Where(static file => Path.GetFileName(file.Path) == Marker).Collect().Select(static (files, _) => !files.IsEmpty).WithTrackingName("Gate");
        var options = context.AnalyzerConfigOptionsProvider.Select(static (config, _) => new CompileOptions(Property(config, "CatalystVersion"), Property(config, "Version")) { WritesBaselines = Property(config, "CatalystWriteBaselines") == "true" });
        var project = context.AnalyzerConfigOptionsProvider.Select(static (config, _) => Property(config, "ProjectDir"));
        var chartFiles = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => ChartFileReader.IsChartFile(pair.Left, pair.Right)).Select(static (pair, ct) => ChartFileReader.Read(pair.Left, pair.Right, ct)).Collect();
        var baselines = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => BaselineFiles.IsBaseline(pair.Left, pair.Right)).Select(static (pair, ct) => BaselineFiles.Read(pair.Left, ct)).Collect();

        context.RegisterImplementationSourceOutput(context.CompilationProvider.Combine(open).Combine(options).Combine(chartFiles.Combine(project).Combine(baselines)), static (output, input) =>
        {
            var (((compilation, isOpen), options), ((files, project), baselines)) = input;
            if (!isOpen) return;
            options = options with { Baselines = baselines.OfType<BaselineFile>().OrderBy(static b => b.Path, StringComparer.Ordinal).ToEquatableArray() };
            var compiled = BlueprintCompiler.CompileProject(compilation, options with { ProjectDirectory = project, ChartFiles = files.ToEquatableArray() }, output.CancellationToken);
            var sources = Sources(compiled, compilation.AssemblyName, project);
            LoweringMemory.Keep(compilation, options, compiled.Blueprints.Concat(compiled.Kits).Select(static b => b.Outcome), [.. sources.Select(static s => s.Text)]);
            foreach (var (name, text) in sources) output.AddSource(name, text);
        });
    }

    private static List<(string Name, SourceText Text)> Sources(CompiledProject compiled, string? assembly, string? projectDirectory)
    {
        var sources = new List<(string, SourceText)>();
        if (ContractSource.Write(compiled.Contracts, projectDirectory) is { } contracts) sources.Add(("Catalyst.Contracts.g.cs", SourceText.From(contracts, Encoding.UTF8)));
        // The SDK itself has no Blueprints, and tests that see its internals have a payload of their own.
        if (assembly != "Catalyst.Sdk") sources.Add(("Catalyst.Emitted.g.cs", SourceText.From(PayloadSource.Write(compiled.Folders, projectDirectory), Encoding.UTF8)));
        return sources;
    }

    private static string? Property(AnalyzerConfigOptionsProvider config, string name) =>
        config.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
