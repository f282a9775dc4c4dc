using System.Collections.Generic;
using System.Collections.Immutable;
using Catalyst.Sdk.Compiler.Bootstrap;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Compiler.Rules.Bootstrap;

/// <summary>The pin of a slot is the version of its Blueprint.</summary>
internal static class CAT1762
{
    /// <summary>The version that a code fix writes.</summary>
    public const string Property = "version";

    public static void Check(Kit kit, ProblemBag problems)
    {
        foreach (var release in kit.Releases)
            if (release.Type is not null && release.Text("version") is { } pin && pin != release.Version)
                problems.Add(new Problem(BootstrapRules.PinDiffers, release.Place("version"), release.Name, pin, release.Version) { Properties = ImmutableDictionary<string, string?>.Empty.Add(Property, release.Version) });
    }
}
