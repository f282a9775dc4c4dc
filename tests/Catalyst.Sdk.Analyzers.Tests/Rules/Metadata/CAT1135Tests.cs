using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>A group gives a role.</summary>
public sealed class CAT1135Tests
{
    [Fact]
    public Task The_key() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Sso = new() { Realm = SsoRealm.Sovereign, RolesFromGroup = new Dictionary<string, string> { [{|CAT1135:"/admins"|}] = "admin", ["sovereign-admins"] = "admin", ["Team_2"] = "viewer" } },
        """));
}
