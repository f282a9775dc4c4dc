using Catalyst.Sdk.Testing;
using YamlDotNet.RepresentationModel;

namespace Parity.Bootstrap;

/// <summary>The emitted files of the sample's kit, read with YamlDotNet.</summary>
internal static class KitDocuments
{
    public static IReadOnlyDictionary<string, string> Files { get; } = EmittedKit.FilesOf(typeof(Samples.Sovereign.SovereignKit));

    /// <summary>The slot files, by name.</summary>
    public static IReadOnlyList<string> SlotFiles { get; } = [.. Files.Keys.Where(static f => char.IsAsciiDigit(f[0])).Order(StringComparer.Ordinal)];

    public static TheoryData<string> SlotNames => [.. SlotFiles];

    public static IReadOnlyList<YamlNode> Read(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Files[file]));
        return [.. stream.Documents.Select(static d => d.RootNode)];
    }

    /// <summary>The document of a kind.</summary>
    public static YamlNode One(string file, string kind) => Assert.Single(Read(file), d => Text(d, "kind") == kind);

    public static YamlNode? At(YamlNode node, params string[] path)
    {
        foreach (var key in path)
        {
            if (node is not YamlMappingNode map || !map.Children.TryGetValue(new YamlScalarNode(key), out var next)) return null;
            node = next;
        }

        return node;
    }

    public static string? Text(YamlNode node, params string[] path) => (At(node, path) as YamlScalarNode)?.Value;

    public static IReadOnlyList<YamlNode> List(YamlNode node, params string[] path) => At(node, path) is YamlSequenceNode list ? [.. list.Children] : [];

    public static IReadOnlyList<string> Texts(YamlNode node, params string[] path) => [.. List(node, path).Select(static n => ((YamlScalarNode)n).Value!)];

    /// <summary>A copy of the folder.</summary>
    public static string Copy()
    {
        var folder = Directory.CreateTempSubdirectory("catalyst-kit-").FullName;
        EmittedKit.WriteTo(typeof(Samples.Sovereign.SovereignKit), folder);
        return folder;
    }
}
