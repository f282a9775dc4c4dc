using System.Collections.Immutable;
using System.Composition;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Catalyst.Sdk.CodeFixes.Release;

/// <summary>CAT1714 to CAT1718, which are said at the version.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class BumpVersion : VersionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds =>
        [ReleaseRules.ImmutableField.Id, ReleaseRules.Crd.Id, ReleaseRules.Gone.Id, ReleaseRules.NotBumped.Id, ReleaseRules.Backward.Id];
}
