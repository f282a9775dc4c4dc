using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Platform;

/// <summary>A value that the platform refuses becomes the one that the rule names: <c>true</c> becomes <c>false</c>, <c>"NodePort"</c> becomes <c>"ClusterIP"</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WriteValue : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        DefaultValueRules.Toggle.Id, DefaultValueRules.Secret.Id, DefaultValueRules.NodePort.Id, DefaultValueRules.UpstreamVersion.Id,
        ManifestRules.NodePort.Id, ManifestRules.ObjectName.Id, CrossplaneRules.Group.Id, CrossplaneRules.Provider.Id,
    ];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(Mend.WriteKey, out var text) || text is null || at is not ExpressionSyntax expression || expression.Span != diagnostic.Location.SourceSpan) return null;
        return new Replacement("Write " + text, expression, SyntaxFactory.ParseExpression(text).WithTriviaFrom(expression), nameof(WriteValue));
    }
}
