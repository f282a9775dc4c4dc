using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Catalyst.Sdk.CodeFixes;

/// <summary>A mend that puts one piece of syntax in the place of another; many at once where many are wrong.</summary>
public abstract class ReplaceNodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || Replace(root.FindNode(context.Span, getInnermostNodeForTie: true), context.Diagnostics[0], model, context.CancellationToken) is not { } mend) return;
        context.RegisterCodeFix(
            CodeAction.Create(mend.Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(mend.Old, mend.New))), mend.Key),
            context.Diagnostics);
    }

    /// <summary>What the light bulb says, and what takes the place of what; null where there is no mend.</summary>
    /// <param name="at">The innermost syntax at the diagnostic.</param>
    private protected abstract Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken);

    private protected sealed class Replacement(string title, SyntaxNode old, SyntaxNode with, string? key = null)
    {
        public string Title { get; } = title;

        /// <summary>What mends that can be made together share; the title, where it is the same for all.</summary>
        public string Key { get; } = key ?? title;

        public SyntaxNode Old { get; } = old;

        public SyntaxNode New { get; } = with;
    }
}
