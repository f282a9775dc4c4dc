using System.Collections.Immutable;
using System.Composition;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Catalyst.Sdk.CodeFixes.Release;

/// <summary>CAT1710 to CAT1713, which are said at a value: not every editor offers a mend there, so CAT1717 has it at the version, too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class BumpVersionForValues : VersionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [ReleaseRules.ValueRemoved.Id, ReleaseRules.ValueNarrowed.Id, ReleaseRules.ValueRequired.Id, ReleaseRules.DefaultChanged.Id];
}
