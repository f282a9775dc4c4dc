using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>CAT1505: a public method with parameters becomes a private helper.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MakeHelperPrivate : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [TemplateRules.TemplateWithParameters.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (at.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method) return null;
        var modifier = method.Modifiers.First(static m => m.IsKind(SyntaxKind.PublicKeyword));
        return new Replacement("Make private", method, method.WithModifiers(method.Modifiers.Replace(modifier, SyntaxFactory.Token(SyntaxKind.PrivateKeyword).WithTriviaFrom(modifier))));
    }
}
