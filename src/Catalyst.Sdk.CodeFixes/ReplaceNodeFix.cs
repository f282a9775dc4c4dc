using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.CodeFixes;

/// <summary>A mend that puts one piece of syntax in the place of another; many at once where many are wrong.</summary>
public abstract class ReplaceNodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(AllAsync);

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || Mend(root.FindNode(context.Span, getInnermostNodeForTie: true), context.Diagnostics[0], model, context.CancellationToken) is not { } mend) return;
        context.RegisterCodeFix(
            CodeAction.Create(mend.Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(mend.Old, mend.New))), mend.Key),
            context.Diagnostics);
    }

    /// <summary>All mends of one document at once: those of objects inside objects too, which a merge of whole documents would take for conflicts.</summary>
    private async Task<Document?> AllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null) return document;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(static d => d.Location.SourceSpan.Start))
            if (Mend(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), diagnostic, model, context.CancellationToken) is { } mend && mend.Key == context.CodeActionEquivalenceKey)
                changes.Add(mend.Change());
        // Of two that touch the same text the first is made, the other on the next turn.
        var end = -1;
        var apart = changes.Distinct().OrderBy(static c => c.Span).Where(c => c.Span.Start >= end && (end = c.Span.End) >= 0).ToList();
        return document.WithText(text.WithChanges(apart));
    }

    /// <summary>What the light bulb says, and what takes the place of what; null where there is no mend.</summary>
    /// <param name="at">The innermost syntax at the diagnostic.</param>
    private protected abstract Replacement? Mend(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken);

    private protected sealed class Replacement(string title, SyntaxNode old, SyntaxNode with, string? key = null)
    {
        public string Title { get; } = title;

        /// <summary>What mends that can be made together share; the title, where it is the same for all.</summary>
        public string Key { get; } = key ?? title;

        public SyntaxNode Old { get; } = old;

        public SyntaxNode New { get; } = with;

        /// <summary>The least change of the text.</summary>
        public TextChange Change()
        {
            var (before, after) = (Old.ToFullString(), New.ToFullString());
            var start = 0;
            while (start < before.Length && start < after.Length && before[start] == after[start]) start++;
            var end = 0;
            while (end < before.Length - start && end < after.Length - start && before[before.Length - 1 - end] == after[after.Length - 1 - end]) end++;
            return new TextChange(new TextSpan(Old.FullSpan.Start + start, before.Length - start - end), after.Substring(start, after.Length - start - end));
        }
    }
}
