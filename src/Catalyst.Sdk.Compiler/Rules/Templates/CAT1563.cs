using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Rules.Templates;

/// <summary>A whole object without a name.</summary>
internal static class CAT1563
{
    private const string Metadata = "Metadata", MetadataType = "V1ObjectMeta";

    private static readonly string[] s_names = ["Name", "GenerateName"];

    /// <summary>Whether an object is one that the API server knows by its name.</summary>
    public static bool Concerns(IObjectCreationOperation made) =>
        made.Type is INamedTypeSymbol type && type.AllInterfaces.Any(static i => i is { Name: "IKubernetesObject", TypeArguments: [{ Name: MetadataType }] });

    public static Missing? Find(IObjectCreationOperation made, ObjectFlow flow, bool isTemplate)
    {
        if (!flow.IsWhole || flow.With.Contains(Metadata)) return null;
        // A claim that a helper makes may be one of a StatefulSet's.
        if (flow.Reach == Reach.Open && made.Type!.Name == "V1PersistentVolumeClaim") return null;
        if (ObjectMembers.Of(made, Metadata) is not { } metadata)
        {
            // What a helper makes may be no object of its own, and an author's own type may make its metadata itself.
            return flow.Reach == Reach.Open && !isTemplate ? null : ValueTypes.IsKubernetes(made.Type) ? new Missing(KubernetesRules.NoName, ObjectPlace.Of(made), made.Type!.Name, [Metadata], Needs.All, _ => [made.Type.Name, "Metadata = new() { Name = FullName }"]) : null;
        }

        if (ObjectMembers.Bare(metadata) is not IObjectCreationOperation { Type.Name: MetadataType } own || ObjectMembers.IsBroken(own)
            || ObjectMembers.Set(own.Initializer).Any(static s => s_names.Contains(s.Name))) return null;
        return new Missing(KubernetesRules.NoName, ObjectPlace.Of(own), MetadataType, s_names, Needs.One, _ => [made.Type!.Name, "Name = FullName"]);
    }
}
