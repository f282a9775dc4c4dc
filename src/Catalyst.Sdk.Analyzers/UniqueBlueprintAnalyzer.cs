using System.Collections.Immutable;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalyst.Sdk.Analyzers;

/// <summary>Names and folders that two Blueprints of one project share: known at the end of a compilation only.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UniqueBlueprintAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [NamingRules.DuplicateName, NamingRules.SharedFolder];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static end =>
        {
            foreach (var (_, problem) in BlueprintNaming.Duplicates(BlueprintDiscovery.Find(end.Compilation, end.CancellationToken)))
                end.ReportDiagnostic(problem.ToDiagnostic());
        });
    }
}
