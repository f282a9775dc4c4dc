using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Environments;
using Catalyst.Sdk.Compiler.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Analyzers;

/// <summary>Lowers each resource as the generator does, over the initializer that the driver has bound, and reports what is wrong while the author types.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlatformResourceAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. ResourceRules.All, .. PlatformNameRules.All];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(ResourceDiscovery.AttributeName) is not { } attribute || SymbolEqualityComparer.Default.Equals(attribute.ContainingAssembly, start.Compilation.Assembly)) return;
            var models = new SharedModels(start.Compilation);
            var lowering = new ResourceLowering(models, new DeclaredBlueprints(start.Compilation, models, start.CancellationToken), reportsNames: false);
            var lowered = new ConcurrentBag<LoweredResource>();
            start.RegisterSymbolAction(symbol => Member(symbol, attribute), SymbolKind.Property, SymbolKind.Field);
            start.RegisterOperationBlockAction(block => Block(block, attribute, lowering, lowered));
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var problem in ResourceFiles.Duplicates([.. lowered])) end.ReportDiagnostic(problem.ToDiagnostic());
            });
        });
    }

    /// <summary>A member that can be no resource, whatever it holds.</summary>
    private static void Member(SymbolAnalysisContext context, INamedTypeSymbol attribute)
    {
        if (ResourceDiscovery.Of(context.Symbol, attribute) is { Fault: { } fault } declaration)
            context.ReportDiagnostic(Diagnostic.Create(ResourceRules.Member, declaration.At, declaration.Member.Name, fault));
    }

    private static void Block(OperationBlockAnalysisContext context, INamedTypeSymbol attribute, ResourceLowering lowering, ConcurrentBag<LoweredResource> lowered)
    {
        var member = context.OwningSymbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property } => property,
            IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => property,
            var other => other,
        };
        if (member is not (IPropertySymbol or IFieldSymbol) || ResourceDiscovery.Of(member, attribute) is not { Fault: null } declaration || Value(context.OperationBlocks) is not { } value) return;
        var problems = new ProblemBag();
        if (lowering.Lower(declaration, value, problems, context.CancellationToken) is { } resource) lowered.Add(resource);
        foreach (var problem in problems.Problems) context.ReportDiagnostic(problem.ToDiagnostic());
    }

    private static IOperation? Value(ImmutableArray<IOperation> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ISymbolInitializerOperation initializer: return initializer.Value;
                case IBlockOperation { Operations: { Length: 1 } operations } when operations[0] is IReturnOperation { ReturnedValue: { } returned }: return returned;
                default: break;
            }
        }

        return null;
    }
}
