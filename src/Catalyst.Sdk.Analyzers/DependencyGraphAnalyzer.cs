using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Dependencies.Graph;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Rules;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalyst.Sdk.Analyzers;

/// <summary>The graph of all Blueprints of a project and of what it references: known at the end of a compilation only.</summary>
/// <remarks>In a build the generator has read every Blueprint already. Elsewhere only the declarations are read, not the templates.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DependencyGraphAnalyzer : DiagnosticAnalyzer
{
    // Another project's version is not known here: what its attribute leaves out stays open.
    private static readonly CompileOptions s_otherProject = new(null, null);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DependencyRules.Graph;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static end =>
        {
            var global = end.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
            var options = CompileProperties.Of(end.Options, end.CancellationToken);
            var own = Own(end.Compilation, options, end.CancellationToken);
            if (own.All(static node => node.Edges.Count == 0)) return;
            var known = global.TryGetValue(KnownBlueprints.Property, out var items) ? new KnownBlueprints(items) : KnownBlueprints.None;
            foreach (var problem in GraphRules.Check(new BlueprintGraph(own.Concat(Referenced(end.Compilation, end.CancellationToken)), known)))
                end.ReportDiagnostic(problem.ToDiagnostic());
        });
    }

    private static List<BlueprintNode> Own(Compilation compilation, CompileOptions options, CancellationToken cancellationToken)
    {
        var declarations = BlueprintDiscovery.Find(compilation, cancellationToken);
        if (LoweringMemory.Of(compilation, options) is { } kept) return [.. declarations.Select(d => kept.TryGetValue(d.NameLocation, out var outcome) ? outcome.Node : null).OfType<BlueprintNode>()];
        var models = new SharedModels(compilation);
        return [.. declarations.Select(d => SpecLowering.Lower(d, models, options, new ProblemBag(), cancellationToken).Node).OfType<BlueprintNode>()];
    }

    /// <summary>The Blueprints of the assemblies that know the SDK: from their contracts, or from source where an editor references the project itself.</summary>
    private static IEnumerable<BlueprintNode> Referenced(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == "Catalyst.Sdk"))) continue;
            // Only the project itself sees its own places: to this compilation they are foreign.
            var nodes = assembly is ISourceAssemblySymbol source ? Own(source.Compilation, s_otherProject, cancellationToken).Select(Foreign) : LibraryContracts.Of(assembly).Blueprints().Select(BlueprintNode.Of);
            foreach (var node in nodes) yield return node;
        }
    }

    private static BlueprintNode Foreign(BlueprintNode node) => node with { Edges = [.. node.Edges.Select(static e => e with { At = null, RangeAt = null })] };
}
