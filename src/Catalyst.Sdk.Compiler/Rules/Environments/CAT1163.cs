using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Environments;

namespace Catalyst.Sdk.Compiler.Rules.Environments;

/// <summary>More than one primary target takes a Blueprint that allows it.</summary>
internal static class CAT1163
{
    public static void Check(ConstantMap application, DeclaredBlueprint blueprint, ProblemBag problems)
    {
        if (CAT1164.Mode(application) is not { } mode || Paths.Of(mode) != "active-active" || blueprint.Spec["placementCapability"] is not null || blueprint.Spec.Entries.Any(static e => e.IsSpread)) return;
        var regions = (Paths.Texts(application, "spec.placement.regions") ?? Paths.Texts(application, "spec.regions"))?.Select(Paths.Of).Distinct(StringComparer.Ordinal).Count() ?? 0;
        if (regions > 1 && Paths.Text(application, "metadata.name") is { } name) problems.Add(ResourceRules.Capability, mode.At, name, regions, blueprint.Name);
    }
}
