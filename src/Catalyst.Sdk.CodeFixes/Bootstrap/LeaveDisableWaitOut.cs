using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Catalyst.Sdk.CodeFixes.Bootstrap;

/// <summary>CAT1767: without <c>DisableWait = false</c> the release does not wait.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LeaveDisableWaitOut : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [BootstrapRules.DisableWait.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken) =>
        SlotHolder.Of(at) is { } holder && SlotHolder.Without(holder, "DisableWait") is var without && without != holder ? new Replacement("Leave DisableWait out", holder, without) : null;
}
