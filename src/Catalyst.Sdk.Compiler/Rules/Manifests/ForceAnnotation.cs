using System.Collections.Generic;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>The annotation by which Flux deletes and makes anew what it cannot patch.</summary>
internal static class ForceAnnotation
{
    public const string Key = "kustomize.toolkit.fluxcd.io/force", Entry = "{ \"" + Key + "\", \"enabled\" }";

    public const string Recreate = "Recreate";

    /// <summary>The strategies that a Deployment may have; null when one of them is not known.</summary>
    public static IReadOnlyList<Scalar>? Types(Document document)
    {
        var types = new List<Scalar>();
        foreach (var spec in document.Fields.At("spec"))
        {
            if (spec.IsOpen || spec["strategy"].SelectMany(static s => s.Shapes).Any(static s => s is not (AbsentShape or Fields { IsOpen: false }))) return null;
            types.AddRange(spec.At("strategy").SelectMany(static s => s.Scalars("type")));
        }

        return types;
    }
}
