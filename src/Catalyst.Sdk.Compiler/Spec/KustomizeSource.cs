using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>How <c>blueprint.yaml</c> speaks of manifests that are no chart: <c>spec.manifests.source.kind: Kustomize</c>, and no <c>chart</c>.</summary>
internal static class KustomizeSource
{
    private const string Kind = "Kustomize";

    public static void Check(ConstantMap spec, ProblemBag problems)
    {
        if (((spec["manifests"] as ConstantMap)?["source"] as ConstantMap)?["kind"] is ConstantScalar { Value: DataString { Value: not Kind } } other)
            problems.Add(MetadataRules.OutsideLimit, other.At, "spec.manifests.source.kind", "is always Kustomize in a KustomizeBlueprint; leave it out");
    }

    public static DataMap Completed(DataMap spec)
    {
        var rule = BlueprintTable.Spec.Fields["manifests"];
        var manifests = DataMaps.Get(spec, "manifests") as DataMap ?? DataMaps.Empty;
        var source = DataMaps.Get(manifests, "source") as DataMap ?? DataMaps.Empty;
        source = DataMaps.With(source, rule.Fields["source"], "kind", new DataString(Kind));
        return DataMaps.With(spec, BlueprintTable.Spec, "manifests", DataMaps.With(manifests, rule, "source", source));
    }
}
