using Catalyst.Sdk.Testing;

namespace Parity;

/// <summary>The folder beside the repository with the recorded charts and the platform's contract; not everyone has it.</summary>
internal static class SharedFolder
{
    public static string Require(string relative)
    {
        var root = RepositoryRoot.Find() ?? throw new InvalidOperationException("the test runs outside the repository");
        var path = Path.GetFullPath(Path.Combine(root, "..", "shared", relative));
        if (!Path.Exists(path)) TestHelm.Missing($"../shared/{relative} is not beside the repository");
        return path;
    }
}
