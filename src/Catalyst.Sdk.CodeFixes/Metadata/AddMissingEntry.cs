using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Metadata;

/// <summary>CAT1117 and CAT1120: the entry that is missing goes into the initializer: a topology of one place, an empty placement.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AddMissingEntry : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [MetadataRules.NoTopology.Id, MetadataRules.TopologyParts.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(Mend.MeantKey, out var mend) || mend is null) return null;
        var creation = at.AncestorsAndSelf().FirstOrDefault(static n => n is BaseObjectCreationExpressionSyntax or WithExpressionSyntax);
        return creation is not null && Initializers.With(creation, [mend]) is { } longer ? new Replacement("Add " + mend.Substring(0, mend.IndexOf(' ')), creation, longer) : null;
    }
}
