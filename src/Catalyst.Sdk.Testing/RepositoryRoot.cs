namespace Catalyst.Sdk.Testing;

/// <summary>The folder of the repository a test was built in.</summary>
internal static class RepositoryRoot
{
    /// <summary>The nearest folder above the test assembly with Catalyst.slnx, or null outside such a repository.</summary>
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Catalyst.slnx"))) return folder.FullName;
        return null;
    }
}
