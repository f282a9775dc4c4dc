using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Environments;

namespace Catalyst.Sdk.Compiler.Rules.Environments;

/// <summary>The release of an application on a cluster is called after both; beyond 63 characters a part of the name becomes a hash.</summary>
internal static class CAT1037
{
    public static void Check(ResourceKind kind, ConstantMap resource, ProblemBag problems)
    {
        if (kind != ResourceKind.Application || Paths.Scalar(resource, "metadata.name") is not { } name) return;
        foreach (var cluster in Paths.Texts(resource, "spec.regions") ?? [])
        {
            if (Message(Paths.Of(name), Paths.Of(cluster)) is not { } message) continue;
            problems.Add(PlatformNameRules.LongRelease, name.At, message);
            return;
        }
    }

    /// <summary>What to tell about the name of a release; null when it is whole.</summary>
    public static string? Message(string application, string cluster) => application.Length + 1 + cluster.Length <= FanOutName.Limit
        ? null
        : "The release of '" + application + "' on '" + cluster + "' has more than 63 characters and will be called '" + FanOutName.Of(application, cluster) + "': choose a shorter name to keep it readable";
}
