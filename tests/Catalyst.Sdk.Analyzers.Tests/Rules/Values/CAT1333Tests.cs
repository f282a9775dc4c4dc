using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Values;

/// <summary>Images are of one version with the default values.</summary>
public sealed class CAT1333Tests
{
    [Theory]
    [InlineData("""public ImageValues Image { get; init; } = new() { Repository = "ghcr.io/openova-io/a", Tag = {|CAT1333:"latest"|} };""")]
    [InlineData("""public string Image { get; init; } = {|CAT1333:"ghcr.io/openova-io/a:latest"|};""")]
    public Task Defaults_that_move_are_found(string source) => BlueprintTest.VerifyRuleAsync(DefaultValueRules.ImageTag, Objects.Of("", source));

    [Theory]
    [InlineData("""public ImageValues Image { get; init; } = new() { Repository = "a", Tag = "1.2" };""")]
    [InlineData("""public ImageValues Image { get; init; } = new() { Repository = "a", Tag = "latest", Digest = "sha256:0000000000000000000000000000000000000000000000000000000000000000" };""")]
    [InlineData("""public string Image { get; init; } = "a";""")]
    [InlineData("""public string Channel { get; init; } = "latest";""")]
    public Task Others_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(DefaultValueRules.ImageTag, Objects.Of("", source));


    [Fact]
    public Task What_a_template_puts_together_is_found_there() => BlueprintTest.VerifyRuleAsync(DefaultValueRules.ImageTag,
        Objects.Worker("Image = {|CAT1333:$\"{Values.Registry}/{Values.Version}\"|},", "public string Registry { get; init; } = \"ghcr.io\"; public string Version { get; init; } = \"a\";"));

    [Fact]
    public Task What_the_operator_gives_is_not_known() => BlueprintTest.VerifyRuleAsync(DefaultValueRules.ImageTag,
        Objects.Worker("Image = $\"{Values.Registry}/{Values.Version}\",", "public required string Registry { get; init; } public string Version { get; init; } = \"a\";",
            "[Overlay(\"small\")] public static TestValues Small => Defaults with { Registry = \"a\" };"));
}
