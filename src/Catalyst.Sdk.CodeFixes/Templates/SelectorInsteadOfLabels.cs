using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>CAT1530: <c>Labels</c> becomes <c>SelectorLabels</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SelectorInsteadOfLabels : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [TemplateRules.ImmutableLabels.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken) =>
        at is IdentifierNameSyntax name ? new Replacement("Write SelectorLabels", name, SyntaxFactory.IdentifierName("SelectorLabels").WithTriviaFrom(name)) : null;
}
