using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Metadata;

/// <summary>The rule knows what was meant: the text, or the member of the enum, takes the place of what is written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WriteWhatIsMeant : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        NamingRules.Name.Id, NamingRules.Version.Id, NamingRules.NameOfTitle.Id, NamingRules.FolderOfName.Id,
        MetadataRules.RotationTtl.Id, MetadataRules.HotStandbySync.Id, MetadataRules.ClusterId.Id, MetadataRules.EndpointName.Id, MetadataRules.HostToken.Id,
        MetadataRules.HostScheme.Id, MetadataRules.HostUnresolved.Id, MetadataRules.OrgHost.Id, MetadataRules.BootstrapListed.Id, MetadataRules.BannedWord.Id,
        DependencyRules.Range.Id, DependencyRules.Unknown.Id, DependencyRules.NoVersion.Id, DependencyRules.When.Id, DependencyRules.WhenConfig.Id,
    ];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(Mend.MeantKey, out var mend) || mend is null) return null;
        if (at is ArgumentSyntax or AttributeArgumentSyntax) at = at is ArgumentSyntax argument ? argument.Expression : ((AttributeArgumentSyntax)at).Expression;
        SyntaxNode? written = at switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(mend)).WithTriviaFrom(at),
            MemberAccessExpressionSyntax member when model.GetTypeInfo(member, cancellationToken).Type?.TypeKind == TypeKind.Enum => member.WithName(SyntaxFactory.IdentifierName(mend)).WithTriviaFrom(at),
            _ => null,
        };
        return written is null ? null : new Replacement("Write " + (at is LiteralExpressionSyntax ? SyntaxFactory.Literal(mend).Text : mend), at, written, nameof(WriteWhatIsMeant));
    }
}
