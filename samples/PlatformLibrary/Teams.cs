using Catalyst.Sdk;

namespace Samples.PlatformLibrary;

/// <summary>Who owns Blueprints.</summary>
public static class Teams
{
    public static readonly OwnerSpec AiPlatform = new() { Team = "ai-platform", Contact = "ai-platform@openova.io" };
}
