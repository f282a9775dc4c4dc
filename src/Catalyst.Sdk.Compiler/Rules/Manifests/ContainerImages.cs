using System.Linq;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>Asks the rules about images in turn: what one has reported, the next says nothing more about.</summary>
internal static class ContainerImages
{
    public static void Check(Container container, ManifestReport report)
    {
        foreach (var image in container.Fields.Scalars("image"))
        {
            if (image.Text is not { Length: > 0 } text) continue;
            if (!image.IsFixed) CAT1333.CheckRendered(container.Workload.Document, image, text, report);
            else if (!CAT1437.Check(container.Workload.Document, image, text, report) && !CAT1438.Check(container.Workload.Document, image, text, report)) CAT1449.Check(container.Workload.Document, image, text, report);
        }
    }
}
