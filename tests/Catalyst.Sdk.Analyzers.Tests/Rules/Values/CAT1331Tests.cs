using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Values;

/// <summary>Switches of observability are off by default.</summary>
public sealed class CAT1331Tests
{
    [Theory]
    [InlineData("public Toggle ServiceMonitor { get; init; } = new() { Enabled = {|CAT1331:true|} }; public sealed record Toggle { public bool Enabled { get; init; } }")]
    [InlineData("public Outer Api { get; init; } = new(); public sealed record Outer { public Toggle Metrics { get; init; } = new(); } public sealed record Toggle { public bool Enabled { get; init; } = {|CAT1331:true|}; }")]
    [InlineData("public Toggle PodMonitor { get; init; } = new(); public sealed record Toggle { public bool Create { get; init; } = {|CAT1331:true|}; }")]
    [InlineData("""public System.Text.Json.Nodes.JsonObject Extra { get; init; } = new() { ["tracing"] = new System.Text.Json.Nodes.JsonObject { ["enabled"] = {|CAT1331:true|} } };""")]
    public Task Switches_that_are_on_are_found(string source) => BlueprintTest.VerifyRuleAsync(DefaultValueRules.Toggle, Objects.Of("", source));

    [Theory]
    [InlineData("public Toggle ServiceMonitor { get; init; } = new(); public sealed record Toggle { public bool Enabled { get; init; } }")]
    [InlineData("public Toggle NetworkPolicy { get; init; } = new(); public sealed record Toggle { public bool Enabled { get; init; } = true; }")]
    [InlineData("public Toggle Metrics { get; init; } = new(); public sealed record Toggle { public bool Secure { get; init; } = true; }")]
    [InlineData("public Toggle PodMonitor { get; init; } = new(); public sealed record Toggle { public bool Create { get; init; } }")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(DefaultValueRules.Toggle, Objects.Of("", source));

    [Fact]
    public Task Both_are_switched_off() => BlueprintTest.VerifyRuleFixAsync<WriteValue>(DefaultValueRules.Toggle,
        Objects.Of("", "public A Metrics { get; init; } = new(); public B Tracing { get; init; } = new(); public sealed record A { public bool Enabled { get; init; } = {|CAT1331:true|}; } public sealed record B { public bool Enabled { get; init; } = {|CAT1331:true|}; }"),
        Objects.Of("", "public A Metrics { get; init; } = new(); public B Tracing { get; init; } = new(); public sealed record A { public bool Enabled { get; init; } = false; } public sealed record B { public bool Enabled { get; init; } = false; }"));
}
