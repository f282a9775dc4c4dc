using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>CAT1530: <c>Labels</c> becomes <c>SelectorLabels</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SelectorInsteadOfLabels : CodeFixProvider
{
    private const string Title = "Write SelectorLabels";

    public override ImmutableArray<string> FixableDiagnosticIds => [TemplateRules.ImmutableLabels.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not IdentifierNameSyntax name) return;
        var replacement = SyntaxFactory.IdentifierName("SelectorLabels").WithTriviaFrom(name);
        context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(name, replacement))), Title), context.Diagnostics);
    }
}
