using System;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules;

/// <summary>What a rule about <c>blueprint.yaml</c> looks at.</summary>
/// <param name="Spec">What the author said, with the place of everything.</param>
internal sealed record SpecFacts(BlueprintDeclaration Declaration, ConstantMap Spec, ProblemBag Problems)
{
    /// <summary>The part of the name after <c>bp-</c>.</summary>
    public string BareName => Declaration.Name.StartsWith("bp-", StringComparison.Ordinal) ? Declaration.Name.Substring(3) : Declaration.Name;

    /// <summary>The name of the folder itself, without what it lies in.</summary>
    public string LastFolder => Declaration.Folder.Substring(Declaration.Folder.LastIndexOf('/') + 1);
}
