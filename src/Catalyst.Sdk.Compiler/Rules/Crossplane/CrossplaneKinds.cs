using Catalyst.Sdk.Compiler.Rules.Manifests;

namespace Catalyst.Sdk.Compiler.Rules.Crossplane;

/// <summary>What Crossplane itself reads.</summary>
internal static class CrossplaneKinds
{
    public const string Group = "apiextensions.crossplane.io";

    public static bool IsComposition(Document document) => document.Group == Group && document.Kind is "CompositeResourceDefinition" or "Composition";
}
