using System.Collections.Immutable;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalyst.Sdk.Analyzers;

/// <summary>A template without values looks as if it could be static; it would be none then.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemplateSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_canBeStatic = new("CAT1599", "CA1822", "A template of a Blueprint is an instance member");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [s_canBeStatic];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(BlueprintDiscovery.AttributeName) is null) return;
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree) continue;
            var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
            if (context.GetSemanticModel(tree).GetDeclaredSymbol(node, context.CancellationToken) is { } member && IsOfBlueprint(member.ContainingType) && TemplateDiscovery.IsTemplate(member))
                context.ReportSuppression(Suppression.Create(s_canBeStatic, diagnostic));
        }
    }

    private static bool IsOfBlueprint(INamedTypeSymbol? type)
    {
        for (var at = type?.BaseType; at is not null; at = at.BaseType)
            if (at.Name is "Blueprint" or "KustomizeBlueprint" && BlueprintDiscovery.IsSdk(at.ContainingNamespace)) return true;
        return false;
    }
}
