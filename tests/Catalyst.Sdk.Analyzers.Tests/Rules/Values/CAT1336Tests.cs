using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Values;

/// <summary>The values name the version that the chart wraps.</summary>
public sealed class CAT1336Tests
{
    [Fact]
    public Task Another_version_is_found() => BlueprintTest.VerifyRuleAsync(DefaultValueRules.UpstreamVersion, Objects.Of("""public override ChartSpec ChartFile => new() { Dependencies = [new() { Name = "grafana", Version = "8.5.1", Repository = "https://charts.example.org" }] };""", """public Catalyst CatalystBlueprint { get; init; } = new(); public sealed record Catalyst { public Upstream Upstream { get; init; } = new(); } public sealed record Upstream { public string Chart { get; init; } = "grafana"; public string Version { get; init; } = {|CAT1336:"8.4.0"|}; }"""));

    [Fact]
    public Task The_chart_that_the_values_name_is_meant() => BlueprintTest.VerifyRuleAsync(DefaultValueRules.UpstreamVersion, Objects.Of("""public override ChartSpec ChartFile => new() { Dependencies = [new() { Name = "redis", Version = "1.0.0", Repository = "https://charts.example.org" }, new() { Name = "grafana", Version = "8.5.1", Repository = "https://charts.example.org" }] };""", """public Catalyst CatalystBlueprint { get; init; } = new(); public sealed record Catalyst { public Upstream Upstream { get; init; } = new(); } public sealed record Upstream { public string Chart { get; init; } = "grafana"; public string Version { get; init; } = {|CAT1336:"1.0.0"|}; }"""));

    [Fact]
    public Task The_same_is_let_through() => BlueprintTest.VerifyRuleAsync(DefaultValueRules.UpstreamVersion, Objects.Of("""public override ChartSpec ChartFile => new() { Dependencies = [new() { Name = "grafana", Version = "8.5.1", Repository = "https://charts.example.org" }] };""", """public Catalyst CatalystBlueprint { get; init; } = new(); public sealed record Catalyst { public Upstream Upstream { get; init; } = new(); } public sealed record Upstream { public string Chart { get; init; } = "grafana"; public string Version { get; init; } = "8.5.1"; }"""));

    [Fact]
    public Task A_range_is_not_compared() => BlueprintTest.VerifyRuleAsync(DefaultValueRules.UpstreamVersion, Objects.Of("""public override ChartSpec ChartFile => new() { Dependencies = [new() { Name = "grafana", Version = "^8.0", Repository = "https://charts.example.org" }] };""", """public Catalyst CatalystBlueprint { get; init; } = new(); public sealed record Catalyst { public Upstream Upstream { get; init; } = new(); } public sealed record Upstream { public string Chart { get; init; } = "grafana"; public string Version { get; init; } = "8.4.0"; }"""));

    [Fact]
    public Task Another_chart_is_not_compared() => BlueprintTest.VerifyRuleAsync(DefaultValueRules.UpstreamVersion, Objects.Of("""public override ChartSpec ChartFile => new() { Dependencies = [new() { Name = "loki", Version = "8.5.1", Repository = "https://charts.example.org" }] };""", """public Catalyst CatalystBlueprint { get; init; } = new(); public sealed record Catalyst { public Upstream Upstream { get; init; } = new(); } public sealed record Upstream { public string Chart { get; init; } = "grafana"; public string Version { get; init; } = "8.4.0"; }"""));

    [Fact]
    public Task The_version_of_the_dependency_is_written() => BlueprintTest.VerifyRuleFixAsync<WriteValue>(DefaultValueRules.UpstreamVersion,
        Objects.Of("""public override ChartSpec ChartFile => new() { Dependencies = [new() { Name = "grafana", Version = "8.5.1", Repository = "https://charts.example.org" }] };""", """public Catalyst CatalystBlueprint { get; init; } = new(); public sealed record Catalyst { public Upstream Upstream { get; init; } = new(); } public sealed record Upstream { public string Chart { get; init; } = "grafana"; public string Version { get; init; } = {|CAT1336:"8.4.0"|}; }"""),
        Objects.Of("""public override ChartSpec ChartFile => new() { Dependencies = [new() { Name = "grafana", Version = "8.5.1", Repository = "https://charts.example.org" }] };""", """public Catalyst CatalystBlueprint { get; init; } = new(); public sealed record Catalyst { public Upstream Upstream { get; init; } = new(); } public sealed record Upstream { public string Chart { get; init; } = "grafana"; public string Version { get; init; } = "8.5.1"; }"""));
}
