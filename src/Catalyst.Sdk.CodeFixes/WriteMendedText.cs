using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes;

/// <summary>Puts the text that the rule has found into the place of the literal that breaks it: codes instead of long names, lower case, the exact version.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WriteMendedText : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        PlatformNameRules.Provider.Id, PlatformNameRules.Region.Id, PlatformNameRules.Block.Id, PlatformNameRules.EnvironmentType.Id, PlatformNameRules.Slug.Id, PlatformNameRules.Cluster.Id,
        PlatformNameRules.Role.Id, PlatformNameRules.Server.Id, PlatformNameRules.Location.Id, PlatformNameRules.CloudResource.Id, PlatformNameRules.ClusterId.Id, PlatformNameRules.VCluster.Id,
        PlatformNameRules.Host.Id, PlatformNameRules.Repeated.Id, ResourceRules.ExactVersion.Id, ResourceRules.ApplicationField.Id, ResourceRules.EnvironmentName.Id,
    ];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        var literal = at is ArgumentSyntax argument ? argument.Expression : at;
        return literal is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text && diagnostic.Properties.TryGetValue(Mend.MeantKey, out var mended) && mended is not null
            ? new Replacement("Write \"" + mended + "\"", text, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(mended)).WithTriviaFrom(text), "Write the name as the platform does")
            : null;
    }
}
