using System.Text;
using Catalyst.Sdk.Compiler.Overlays;

namespace Catalyst.Sdk.Compiler.Emit.Yaml;

/// <summary>Writes a named overlay: only what differs from <c>values.yaml</c>.</summary>
internal static class OverlayFile
{
    public static string Write(ValuesOverlay overlay)
    {
        var text = new StringBuilder();
        YamlWriter.Comment(text, overlay.Documentation, 0);
        return text.Append(YamlWriter.Write(overlay.Changes, literal: true)).ToString();
    }
}
