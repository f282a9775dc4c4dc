using Catalyst.Sdk.Testing;

namespace Parity;

/// <summary>The C# of a sample, as its author wrote it.</summary>
internal static class SourceFolder
{
    public static IReadOnlyList<string> Files(string sample) =>
        [.. new DirectoryInfo(Path.Combine(RepositoryRoot.Find()!, "samples", sample)).EnumerateDirectories("*")
            .Where(static d => d.Name is not ("bin" or "obj"))
            .SelectMany(static d => d.EnumerateFiles("*.cs", SearchOption.AllDirectories))
            .Concat(new DirectoryInfo(Path.Combine(RepositoryRoot.Find()!, "samples", sample)).EnumerateFiles("*.cs"))
            .Select(static f => f.FullName).Order(StringComparer.Ordinal)];
}
