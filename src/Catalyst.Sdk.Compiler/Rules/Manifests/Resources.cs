using System.Collections.Generic;
using System.Linq;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>What a container asks of its node.</summary>
internal static class Resources
{
    /// <summary>Every form that a part of the resources may have; null when one of them is not known.</summary>
    public static IReadOnlyList<Fields>? Of(Container container)
    {
        if (container.Fields.IsOpen) return null;
        var shapes = container.Fields["resources"].SelectMany(static s => s.Shapes).ToList();
        return shapes.All(static s => s is Fields { IsOpen: false } or AbsentShape) ? [.. shapes.OfType<Fields>()] : null;
    }
}
