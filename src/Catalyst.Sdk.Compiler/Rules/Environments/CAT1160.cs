using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Environments;

namespace Catalyst.Sdk.Compiler.Rules.Environments;

/// <summary>A region twice, and a number of regions that the placement speaks against.</summary>
internal static class CAT1160
{
    public static void Check(ResourceKind kind, ConstantMap resource, ProblemBag problems)
    {
        if (kind == ResourceKind.Environment) Environment(resource, problems);
        if (kind == ResourceKind.Application) Application(resource, problems);
    }

    private static void Environment(ConstantMap resource, ProblemBag problems)
    {
        if (Paths.At(resource, "spec.regions") is not ConstantList list) return;
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var region in list.Items.OfType<ConstantMap>())
            if (Paths.Text(region, "provider") is { } provider && Paths.Text(region, "region") is { } code && Paths.Text(region, "buildingBlock") is { } block && !places.Add(provider + "/" + code + "/" + block))
                problems.Add(ResourceRules.Regions, region.At, "The region " + code + " of " + provider + " is there twice, with the block " + block + ": leave one out");

        if (list.Items.Any(static i => i is not ConstantMap map || map["region"] is ConstantUnknown || map["provider"] is ConstantUnknown) || Paths.Scalar(resource, "spec.placement") is not { } placement) return;
        var regions = list.Items.OfType<ConstantMap>().Select(static r => Paths.Text(r, "provider") + "/" + Paths.Text(r, "region")).Distinct(StringComparer.Ordinal).Count();
        if (Paths.Of(placement) == "single-region" && regions > 1)
            problems.Add(ResourceRules.Regions, placement.At, "The placement says one region, and there are several: write EnvironmentPlacement.MultiRegion, or leave regions out");
        else if (Paths.Of(placement) == "multi-region" && regions == 1)
            problems.Add(ResourceRules.Regions, placement.At, "The placement says several regions, and there is one: write EnvironmentPlacement.SingleRegion, or add a region");
    }

    private static void Application(ConstantMap resource, ProblemBag problems)
    {
        if (Paths.Texts(resource, "spec.regions") is not { } regions) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var region in regions)
            if (!seen.Add(Paths.Of(region))) problems.Add(ResourceRules.Regions, region.At, "The region " + Paths.Of(region) + " is there twice: leave one out");
        if (Paths.Scalar(resource, "spec.placement") is not { } placement) return;
        if (Paths.Of(placement) == "single-region" && seen.Count > 1)
            problems.Add(ResourceRules.Regions, placement.At, "The placement says one region, and there are several: choose another posture, or leave regions out");
        else if (Paths.Of(placement) != "single-region" && seen.Count == 1)
            problems.Add(ResourceRules.Regions, placement.At, "The placement '" + Paths.Of(placement) + "' takes several regions, and there is one: write ApplicationPosture.SingleRegion, or add a region");
    }
}
