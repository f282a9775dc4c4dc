using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>A backing service has a type.</summary>
public sealed class CAT1140Tests
{
    [Fact]
    public Task The_type() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        BackingServices = [{|CAT1140:new|}() { Mode = BackingServiceMode.Shared }, new() { Type = BackingServiceType.Postgres }],
        """));
}
