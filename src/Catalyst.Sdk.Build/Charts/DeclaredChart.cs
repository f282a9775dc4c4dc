namespace Catalyst.Sdk.Build;

/// <summary>A chart that a Blueprint's chart has inside: an entry of its dependencies, with the place in the source.</summary>
/// <param name="Assembly">The assembly of the Blueprint whose chart it is, empty for the one that is built; null for a chart that is no Blueprint.</param>
/// <param name="File">The source file, relative to the project.</param>
internal sealed record DeclaredChart(string Name, string Version, string Repository, string? Assembly, string File, int Line, int Column, int EndLine, int EndColumn);

/// <summary>A file of an inner chart, as it is copied.</summary>
/// <param name="Path">Below the Blueprint's folder, with forward slashes.</param>
internal sealed record VendoredFile(string Path, byte[] Bytes);
