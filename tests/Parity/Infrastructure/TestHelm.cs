using Catalyst.Sdk.Testing;

namespace Parity;

/// <summary>The Helm lines that emitted charts have to work on, and what a missing tool means.</summary>
internal static class TestHelm
{
    public static bool InCI => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Whether <c>./long</c> runs.</summary>
    public static bool IsLong => Environment.GetEnvironmentVariable("CATALYST_LONG") is { Length: > 0 };

    /// <summary>The oldest supported one, the last of 3, and 4.</summary>
    public static readonly string[] LineNames = ["3.11", "3.17", "4.1"];

    public static TheoryData<string> Lines => [.. LineNames];

    public static HelmCli Require(string line = HelmCli.DefaultLine)
    {
        if (HelmCli.Find(line) is { } helm) return helm;
        Missing(new HelmNotFoundException(line).Message);
        throw new InvalidOperationException("not reached");
    }

    /// <summary>Skips the test, with the reason; in CI it fails.</summary>
    public static void Missing(string reason)
    {
        Assert.False(InCI, reason);
        Assert.Skip(reason);
    }
}
