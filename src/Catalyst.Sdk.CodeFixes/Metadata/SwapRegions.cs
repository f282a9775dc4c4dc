using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Metadata;

/// <summary>CAT1115: the two numbers change places.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SwapRegions : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [MetadataRules.RegionsOrder.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (at.FirstAncestorOrSelf<InitializerExpressionSyntax>() is not { } initializer
            || Initializers.Assignment(initializer, "MinRegions") is not { Right: var least } || Initializers.Assignment(initializer, "MaxRegions") is not { Right: var most }) return null;
        return new Replacement("Swap MinRegions and MaxRegions", initializer, initializer.ReplaceNodes([least, most], (old, _) => (old == least ? most : least).WithTriviaFrom(old)));
    }
}
