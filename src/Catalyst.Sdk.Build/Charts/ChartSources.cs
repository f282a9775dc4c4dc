namespace Catalyst.Sdk.Build;

/// <summary>Where the charts inside a chart come from.</summary>
/// <param name="Project">The project's folder: <c>file://</c> repositories are relative to it, and its <c>charts/</c> folder comes first.</param>
/// <param name="Caches">Further folders with archives or unpacked charts.</param>
/// <param name="References">The assemblies that the project references, for Blueprints in them.</param>
internal sealed record ChartSources(string Project, IReadOnlyList<string> Caches, IReadOnlyList<string> References)
{
    /// <summary>Every folder that is searched, the project's own first.</summary>
    public IEnumerable<string> Folders => new[] { Path.Combine(Project, "charts") }.Concat(Caches.Select(c => Path.Combine(Project, c)));

    /// <summary>The folder that a <c>file://</c> repository names.</summary>
    public string? FolderOf(string repository) =>
        repository.StartsWith("file://", StringComparison.Ordinal) ? Path.GetFullPath(Path.Combine(Project, repository.Substring("file://".Length))) : null;
}
