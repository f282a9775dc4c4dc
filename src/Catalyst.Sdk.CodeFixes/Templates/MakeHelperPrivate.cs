using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>CAT1505: a public method with parameters becomes a private helper.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MakeHelperPrivate : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [TemplateRules.TemplateWithParameters.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method) return;
        context.RegisterCodeFix(
            CodeAction.Create("Make private", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(method, Private(method)))), nameof(MakeHelperPrivate)),
            context.Diagnostics);
    }

    private static MethodDeclarationSyntax Private(MethodDeclarationSyntax method)
    {
        var at = method.Modifiers.First(static m => m.IsKind(SyntaxKind.PublicKeyword));
        return method.WithModifiers(method.Modifiers.Replace(at, SyntaxFactory.Token(SyntaxKind.PrivateKeyword).WithTriviaFrom(at)));
    }
}
