using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Dependencies;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Emit.Helm;
using Catalyst.Sdk.Compiler.Emit.JsonSchema;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Environments;
using Catalyst.Sdk.Compiler.Kustomize;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Overlays;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler;

/// <param name="CatalystVersion">The build property <c>CatalystVersion</c>.</param>
/// <param name="Version">The build property <c>Version</c>.</param>
internal sealed record CompileOptions(string? CatalystVersion, string? Version)
{
    /// <summary>The project's folder.</summary>
    public string? ProjectDirectory { get; init; }

    /// <summary>The files that the project puts into its charts.</summary>
    public EquatableArray<ChartFile> ChartFiles { get; init; } = [];

    /// <summary>The baselines of the project.</summary>
    public EquatableArray<BaselineFile> Baselines { get; init; } = [];

    /// <summary>Whether the build asks for new baselines.</summary>
    public bool WritesBaselines { get; init; }
}

/// <param name="Files">What the folder holds; empty when there are problems.</param>
/// <param name="Edges">What other projects may know of it; null where it could not be read.</param>
internal sealed record CompiledBlueprint(string Folder, EquatableArray<EmittedFile> Files, IReadOnlyList<Problem> Problems, BlueprintEdges? Edges = null)
{
    /// <summary>The charts inside its chart.</summary>
    public IReadOnlyList<InnerChart> Charts { get; init; } = [];

    /// <summary>The new baseline, with the Blueprint's name; null unless the build asks for it.</summary>
    public (string Blueprint, string Text)? Baseline { get; init; }

    /// <summary>What the lowering had to say, warnings included; null when it did not end as it should.</summary>
    public LoweringOutcome? Outcome { get; init; }
}

/// <summary>What one compile of a project gives.</summary>
/// <param name="Contracts">What the assembly tells the projects that reference it.</param>
internal sealed record CompiledProject(IReadOnlyList<CompiledBlueprint> Blueprints, IReadOnlyList<TypeContract> Contracts)
{
    /// <summary>The folders of the bootstrap kits.</summary>
    public IReadOnlyList<CompiledBlueprint> Kits { get; init; } = [];

    /// <summary>The folders of the platform's resources.</summary>
    public IReadOnlyList<CompiledBlueprint> Resources { get; init; } = [];

    /// <summary>All that is written.</summary>
    public IReadOnlyList<CompiledBlueprint> Folders => [.. Blueprints, .. Kits, .. Resources];
}

/// <summary>From a compilation to the files of its Blueprints. The generator writes them, tests and benchmarks call it as it is.</summary>
internal static class BlueprintCompiler
{
    /// <summary>All Blueprints, and the contracts of the public types.</summary>
    public static CompiledProject CompileProject(Compilation compilation, CompileOptions options, CancellationToken cancellationToken)
    {
        var models = new SharedModels(compilation);
        var declarations = BlueprintDiscovery.Find(compilation, cancellationToken);
        var contracts = new ProjectContracts(compilation, models, cancellationToken);
        var blueprints = CompileAll(declarations, compilation, options, models, contracts.Make, cancellationToken);
        var edges = new Dictionary<INamedTypeSymbol, BlueprintEdges>(SymbolEqualityComparer.Default);
        for (var i = 0; i < declarations.Count; i++)
            if (blueprints[i].Edges is { } of) edges[declarations[i].Type] = of;
        // A Blueprint that could not be read says so itself: the kit that waits for it has nothing to add.
        var kits = KitCompiler.CompileAll(declarations, compilation, options, models, cancellationToken).Where(k => k.Files.Count > 0 || k.Problems.Any(static p => p.StopsEmission) || blueprints.All(static b => b.Files.Count > 0));
        return new CompiledProject(blueprints, contracts.All(edges)) { Kits = [.. kits], Resources = CompileResources(compilation, models, cancellationToken) };
    }

    /// <summary>All Blueprints, by name. They are independent of each other and are lowered in parallel.</summary>
    public static IReadOnlyList<CompiledBlueprint> CompileAll(Compilation compilation, CompileOptions options, CancellationToken cancellationToken)
    {
        return CompileAll(BlueprintDiscovery.Find(compilation, cancellationToken), compilation, options, new SharedModels(compilation), static _ => { }, cancellationToken);
    }

    /// <param name="whileBound">What else is to be made of a file, before what its Blueprints have bound is let go of.</param>
    private static CompiledBlueprint[] CompileAll(IReadOnlyList<BlueprintDeclaration> declarations, Compilation compilation, CompileOptions options, SharedModels models, Action<SyntaxTree> whileBound, CancellationToken cancellationToken)
    {
        var results = new CompiledBlueprint[declarations.Count];
        var chartFiles = ChartFilePlaces.Of(declarations, options);
        var left = new ConcurrentDictionary<SyntaxTree, int>(declarations.Select(static d => d.NameLocation.SourceTree).OfType<SyntaxTree>().GroupBy(static t => t).Select(static g => new KeyValuePair<SyntaxTree, int>(g.Key, g.Count())));
        Parallel.For(0, declarations.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            results[i] = CompileOrReport(declarations[i], compilation, options, models, chartFiles[i], cancellationToken);
            if (declarations[i].NameLocation.SourceTree is not { } tree || left.AddOrUpdate(tree, 0, static (_, n) => n - 1) > 0) return;
            whileBound(tree);
            models.Release(tree);
        });

        // Two of one name or folder: the first keeps its files, so that what is on disk stays whole.
        foreach (var (index, problem) in BlueprintNaming.Duplicates(declarations))
            results[index] = results[index] with { Files = [], Problems = [.. results[index].Problems, problem] };
        return results;
    }

    private static IReadOnlyList<CompiledBlueprint> CompileResources(Compilation compilation, SharedModels models, CancellationToken cancellationToken)
    {
        try
        {
            return ResourceFiles.Compile(compilation, models, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return [new CompiledBlueprint(ResourceDiscovery.DefaultFolder, [], [new Problem(BuildRules.InternalError, Location.None, ResourceDiscovery.DefaultFolder, e.GetType().Name)])];
        }
    }

    // A fault of ours in one Blueprint must neither lose the others nor go by unseen: it stops the build, at that Blueprint.
    private static CompiledBlueprint CompileOrReport(BlueprintDeclaration declaration, Compilation compilation, CompileOptions options, SharedModels models, PlacedFiles chartFiles, CancellationToken cancellationToken)
    {
        try
        {
            return Compile(declaration, compilation, options, models, chartFiles, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new CompiledBlueprint(declaration.Folder, [], [new Problem(BuildRules.InternalError, declaration.NameLocation, declaration.Type.Name, e.GetType().Name)]);
        }
    }

    private static CompiledBlueprint Compile(BlueprintDeclaration declaration, Compilation compilation, CompileOptions options, SharedModels models, PlacedFiles chartFiles, CancellationToken cancellationToken)
    {
        var lowered = BlueprintLowering.Lower(declaration, compilation, options, models, cancellationToken, chartFiles);
        var outcome = new LoweringOutcome(declaration.NameLocation, lowered.Problems, lowered.Node);
        if (lowered is { Incomplete: false, Spec: { } plain, Kustomize: { } kustomize } && lowered.Problems.All(static p => !p.StopsEmission))
            return new CompiledBlueprint(declaration.Folder, new[] { SpecFiles.Blueprint(plain) }.Concat(KustomizeFiles.Emit(kustomize)).OrderBy(static f => f.Path, StringComparer.Ordinal).ToEquatableArray(), [], plain.Edges) { Outcome = outcome, Baseline = NewBaseline(plain) };
        if (lowered.Problems.Any(static p => p.StopsEmission) || lowered.Incomplete || lowered is not { Spec: { } spec, Values: { } values, Templates: { } templates })
            return new CompiledBlueprint(declaration.Folder, [], [.. lowered.Problems.Where(static p => !Rule.IsPolicy(p.Rule))], lowered.Spec?.Edges) { Outcome = outcome };
        var assembly = new ChartAssembly(spec, values, templates, lowered, chartFiles);
        var map = new SourceMap(options.ProjectDirectory);
        EmittedFile[] files =
        [
            .. SpecFiles.Emit(spec, ConfigSchema.Build(values), assembly.SmokeRenderMode, lowered.Overlays),
            new("chart/values.yaml", ValuesFile.Write(values)),
            new("chart/values.schema.json", ValuesSchema.Write(values, declaration.Name)),
            .. lowered.Overlays.Select(static o => new EmittedFile(o.File, OverlayFile.Write(o))),
            .. TemplateFiles.Emit(templates, map),
            .. assembly.Files(),
        ];
        if (map.File() is { } mapped) files = [.. files, mapped];
        List<Problem> problems = [.. chartFiles.Problems];
        files = [.. files, .. chartFiles.Join(files, problems)];
        return new CompiledBlueprint(declaration.Folder, problems.Count > 0 ? [] : files.OrderBy(static f => f.Path, StringComparer.Ordinal).ToEquatableArray(), problems, spec.Edges) { Outcome = outcome, Charts = lowered.Charts, Baseline = NewBaseline(spec) };

        (string, string)? NewBaseline(SpecModel of) => options.WritesBaselines ? (of.Name, BaselineWriter.Write(new ReleaseContent(of, lowered, chartFiles).ToBaseline())) : null;
    }
}
