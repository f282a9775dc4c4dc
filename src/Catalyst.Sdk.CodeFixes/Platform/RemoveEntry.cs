using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Platform;

/// <summary>What the platform refuses is left out: <c>StorageClassName = "local-path"</c> of an initializer, <c>= "local-path"</c> of a property that may be null.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RemoveEntry : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [DefaultValueRules.LocalPath.Id, ManifestRules.LocalPath.Id, ManifestRules.NodePort.Id, ManifestRules.ForceWithoutRecreate.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.ContainsKey(Mend.RemoveKey) || at is not ExpressionSyntax) return null;
        const string Title = "Leave it out";
        switch (at.Parent)
        {
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Type: NullableTypeSyntax, AccessorList: { } accessors } property }:
                var end = property.GetTrailingTrivia();
                return new Replacement(Title, property, property.WithInitializer(null).WithSemicolonToken(default).WithAccessorList(accessors.WithoutTrailingTrivia()).WithTrailingTrivia(end));
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax around } assignment when assignment.Right == at:
                return new Replacement(Title, around, Initializers.Without(around, assignment));
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Parent: InitializerExpressionSyntax around } pair when pair.Expressions.Last() == at:
                return new Replacement(Title, around, Initializers.Without(around, pair));
            default:
                return null;
        }
    }
}
