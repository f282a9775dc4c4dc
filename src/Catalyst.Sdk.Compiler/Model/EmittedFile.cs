namespace Catalyst.Sdk.Compiler.Model;

/// <summary>A file of a Blueprint's folder: the path with forward slashes, relative to the folder, and the whole text
/// (line feeds, no byte order mark).</summary>
internal sealed record EmittedFile(string Path, string Content);
