using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalyst.Sdk.Analyzers;

/// <summary>The bootstrap kit as a whole: known at the end of a compilation only. In a build it takes what the generator found.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BootstrapKitAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. BootstrapRules.All, DependencyRules.Name];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Catalyst.Sdk." + KitDiscovery.SlotAttribute) is null) return;
            // Most projects have no kit: nothing is looked for until one of its words is met.
            var isMet = false;
            start.RegisterSymbolAction(symbol =>
            {
                // Types are looked at side by side, and it is set only: an assignment of what was read before would take back what another type has said since.
                if (symbol.Symbol.GetAttributes().Any(static a => a.AttributeClass?.Name is KitDiscovery.SlotAttribute or KitDiscovery.KitAttribute)) Volatile.Write(ref isMet, true);
            }, SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end =>
            {
                if (!Volatile.Read(ref isMet)) return;
                var blueprints = BlueprintDiscovery.Find(end.Compilation, end.CancellationToken);
                var kits = KitDiscovery.Find(end.Compilation, blueprints, end.CancellationToken);
                if (kits.Count == 0) return;
                foreach (var problem in Problems(end, blueprints, kits)) end.ReportDiagnostic(problem.ToDiagnostic());
            });
        });
    }

    private static IEnumerable<Problem> Problems(CompilationAnalysisContext end, IReadOnlyList<BlueprintDeclaration> blueprints, IReadOnlyList<KitDeclaration> kits)
    {
        var options = CompileProperties.Of(end.Options, end.CancellationToken);
        if (LoweringMemory.Of(end.Compilation, options) is { } known && kits.All(k => known.ContainsKey(k.At))) return kits.SelectMany(k => known[k.At].Problems);
        return KitCompiler.CompileAll(blueprints, end.Compilation, options, new SharedModels(end.Compilation), end.CancellationToken).SelectMany(static k => k.Problems);
    }
}
