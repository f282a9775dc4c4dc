namespace EndToEnd;

internal static class Repository
{
    /// <summary>The root of this repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release: what these tests were built as is what they pack.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public static string Sample => Path.Combine(Root, "samples", "Vllm");

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Catalyst.slnx"))) at = at.Parent;
        return at?.FullName ?? throw new DirectoryNotFoundException("Catalyst.slnx is in no folder above the tests");
    }
}
