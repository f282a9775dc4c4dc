using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Release;

/// <summary><c>[Blueprint("bp-x", "1.2.3")]</c> gets the version that the changes ask for. A version that the build or a constant gives is written elsewhere.</summary>
public abstract class VersionFix : CodeFixProvider
{
    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(ReleaseCheck.VersionProperty, out var version) || version is null) continue;
            if (diagnostic.AdditionalLocations.Count == 0 || diagnostic.AdditionalLocations[0] is not { SourceTree: { } tree } at || solution.GetDocument(tree) is not { } document) continue;
            var root = await tree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
            if (root.FindNode(at.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal || !literal.IsKind(SyntaxKind.StringLiteralExpression)) continue;
            context.RegisterCodeFix(CodeAction.Create("Make this version " + version, token => BumpedAsync(document, literal, version, token), nameof(VersionFix)), diagnostic);
        }
    }

    private static async Task<Solution> BumpedAsync(Document document, LiteralExpressionSyntax literal, string version, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var bumped = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(version)).WithTriviaFrom(literal);
        return document.Project.Solution.WithDocumentSyntaxRoot(document.Id, root!.ReplaceNode(literal, bumped));
    }
}
