using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Metadata;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Metadata;

/// <summary>Endpoints have names of the definition's form.</summary>
public sealed class CAT1128Tests
{
    [Fact]
    public Task In_lower_case_with_dashes() => BlueprintTest.VerifyFixAsync<WriteWhatIsMeant>(
        BlueprintTest.Spec("""
            Endpoints = [new() { Name = {|CAT1128:"UI"|}, HostnameTemplate = "a" }, new() { Name = {|CAT1128:"Admin Console"|}, HostnameTemplate = "a" }],
            """),
        BlueprintTest.Spec("""
            Endpoints = [new() { Name = "ui", HostnameTemplate = "a" }, new() { Name = "admin-console", HostnameTemplate = "a" }],
            """));

    [Fact]
    public Task One_letter_is_too_short() => BlueprintTest.VerifyAsync(BlueprintTest.Spec("""
        Endpoints = [new() { Name = {|CAT1128:"u"|}, HostnameTemplate = "a" }],
        """));
}
