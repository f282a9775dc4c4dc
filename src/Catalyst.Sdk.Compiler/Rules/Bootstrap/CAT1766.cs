using System.Collections.Generic;
using System.Collections.Immutable;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>Every release says where its chart goes.</summary>
internal static class CAT1766
{
    public static void Check(Kit kit, ProblemBag problems)
    {
        foreach (var release in kit.Releases)
            if (!release.Says("targetNamespace")) problems.Add(new Problem(BootstrapRules.TargetNamespace, release.Place("slot"), release.Name) { Properties = ImmutableDictionary<string, string?>.Empty.Add(Property, release.ShortName) });
    }

    /// <summary>The namespace that a code fix writes.</summary>
    public const string Property = "namespace";
}
