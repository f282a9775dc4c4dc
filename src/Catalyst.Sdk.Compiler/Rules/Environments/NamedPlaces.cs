using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Environments;

namespace Catalyst.Sdk.Compiler.Rules.Environments;

/// <summary>Fields that take any text by their definition, and names by the convention: each is held to the rule of its kind of name (CAT1020 to CAT1032).</summary>
internal static class NamedPlaces
{
    public static void Check(ResourceKind kind, ConstantMap resource, ProblemBag problems)
    {
        if (kind == ResourceKind.Environment && Paths.At(resource, "spec.regions") is ConstantList regions)
        {
            foreach (var region in regions.Items.OfType<ConstantMap>())
            {
                Name("ClusterName", Paths.Scalar(region, "hostCluster"), problems);
                if (Paths.Scalar(region, "region") is { } code && Paths.Text(region, "provider") is { } name && PlatformCodes.ProviderOfName(name) is { } provider && TextShape.IsRegionCode(Paths.Of(code)) && NameGrammar.RegionFault(provider, Paths.Of(code)) is { } fault)
                    Report(fault, code, problems);
            }
        }

        if (kind != ResourceKind.Application) return;
        Name("EnvironmentName", Paths.Scalar(resource, "spec.environmentRef"), problems);
        IEnumerable<ConstantScalar> clusters = [.. Paths.Texts(resource, "spec.regions") ?? [], .. Paths.Texts(resource, "spec.placement.regions") ?? []];
        foreach (var cluster in clusters) Name("ClusterName", cluster, problems);
        foreach (var cluster in Paths.Texts(resource, "spec.placement.clusters") ?? []) Name("ClusterId", cluster, problems);
    }

    private static void Name(string type, ConstantScalar? text, ProblemBag problems)
    {
        if (text is { IsName: false } && NameGrammar.Fault(type, Paths.Of(text)) is { } fault) Report(fault, text, problems);
    }

    private static void Report(NameFault fault, ConstantScalar at, ProblemBag problems) =>
        problems.Add(new Problem(PlatformNameRules.Of(fault.Rule), at.At, fault.Message) { Mend = Mend.Meant(fault.Mended) });
}
