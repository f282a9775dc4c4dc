using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler;
using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Analyzers;

/// <summary>Lowers each Blueprint as the generator does and reports what could not be lowered, while the author types; in a build it takes what the generator found.</summary>
/// <remarks>Works per class: the bodies are those that the driver has bound already, so nothing of this class is bound twice.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlueprintAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleCatalogue.Live;

    public override void Initialize(AnalysisContext context)
    {
        // The platform's rules hold for a Blueprint that a program wrote, too; and to leave it out the driver would search the file of each diagnostic for marks of generated code.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(BlueprintDiscovery.AttributeName) is not { } attribute) return;
            var options = CompileProperties.Of(start.Options, start.CancellationToken);
            if (LoweringMemory.Of(start.Compilation, options) is { } known)
                start.RegisterSymbolAction(symbol => Report(symbol, attribute, known), SymbolKind.NamedType);
            else
            {
                var here = options with { ChartFiles = ChartFiles(start.Options) };
                start.RegisterSymbolStartAction(symbol => Start(symbol, attribute, here), SymbolKind.NamedType);
            }
        });
    }

    /// <summary>In a build: what the generator found.</summary>
    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol attribute, IReadOnlyDictionary<Location, LoweringOutcome> known)
    {
        if (BlueprintDiscovery.Of((INamedTypeSymbol)context.Symbol, attribute, context.CancellationToken) is not { } declaration || !known.TryGetValue(declaration.NameLocation, out var outcome)) return;
        foreach (var problem in outcome.Problems) context.ReportDiagnostic(problem.ToDiagnostic());
    }

    private static void Start(SymbolStartAnalysisContext context, INamedTypeSymbol attribute, CompileOptions options)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (BlueprintDiscovery.Of(type, attribute, context.CancellationToken) is not { } declaration) return;
        var bound = new ConcurrentDictionary<ISymbol, IBlockOperation>(SymbolEqualityComparer.Default);
        context.RegisterOperationBlockAction(block =>
        {
            var owner = block.OwningSymbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol property, MethodKind: MethodKind.PropertyGet } ? property : block.OwningSymbol;
            if (block.OperationBlocks.OfType<IBlockOperation>().FirstOrDefault() is { } body) bound[owner] = body;
        });
        context.RegisterSymbolEndAction(end =>
        {
            var lowered = BlueprintLowering.Lower(declaration, end.Compilation, options, new SharedModels(end.Compilation, bound), end.CancellationToken);
            foreach (var problem in lowered.Problems) end.ReportDiagnostic(problem.ToDiagnostic());
        });
    }

    /// <summary>The files that the project puts into its charts, without their text.</summary>
    private static EquatableArray<ChartFile> ChartFiles(AnalyzerOptions options) =>
        options.AdditionalFiles.Where(f => ChartFileReader.IsChartFile(f, options.AnalyzerConfigOptionsProvider)).Select(f => ChartFileReader.Place(f, options.AnalyzerConfigOptionsProvider)).ToEquatableArray();
}
