using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.CodeFixes.Platform;
using Catalyst.Sdk.Analyzers.Tests.Rules.Manifests;
using Catalyst.Sdk.Compiler.Diagnostics;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Values;

/// <summary>No default is a secret.</summary>
public sealed class CAT1332Tests
{
    [Theory]
    [InlineData("""public string AdminPassword { get; init; } = {|CAT1332:"changeme"|};""")]
    [InlineData("""public string Token { get; init; } = {|CAT1332:"abc"|};""")]
    [InlineData("""public Db Database { get; init; } = new(); public sealed record Db { public string ApiKey { get; init; } = {|CAT1332:"k"|}; }""")]
    [InlineData("""public S3 Bucket { get; init; } = new(); public sealed record S3 { public string AccessKey { get; init; } = "a"; public string SecretKey { get; init; } = {|CAT1332:"s"|}; }""")]
    public Task Secrets_are_found(string source) => BlueprintTest.VerifyRuleAsync(DefaultValueRules.Secret, Objects.Of("", source));

    [Theory]
    [InlineData("""public string AdminPassword { get; init; } = "";""")]
    [InlineData("public string? Token { get; init; }")]
    [InlineData("""public string ExistingSecret { get; init; } = "admin"; public string PasswordKey { get; init; } = "password";""")]
    [InlineData("""public Ref Secret { get; init; } = new(); public sealed record Ref { public string SecretName { get; init; } = "s3"; public string SecretKey { get; init; } = "token"; }""")]
    [InlineData("""public K Keys { get; init; } = new(); public sealed record K { public string ApiKey { get; init; } = "api-key"; }""")]
    [InlineData("""public E Data { get; init; } = new(); public sealed record E { public string SecretKey { get; init; } = "api-key"; public string RemoteRef { get; init; } = "a"; }""")]
    [InlineData("""public string Password { get; init; } = "$(DB_PASSWORD)";""")]
    [InlineData("""public string TokenPath { get; init; } = "/var/run/token"; public int TokenTtl { get; init; } = 3600; public bool AutomountToken { get; init; } = true;""")]
    public Task Names_of_Secrets_and_their_keys_are_let_through(string source) => BlueprintTest.VerifyRuleAsync(DefaultValueRules.Secret, Objects.Of("", source));

    [Fact]
    public Task All_are_emptied() => BlueprintTest.VerifyRuleFixAsync<WriteValue>(DefaultValueRules.Secret,
        Objects.Of("", """public string Password { get; init; } = {|CAT1332:"a"|}; public string ApiToken { get; init; } = {|CAT1332:"b"|};"""),
        Objects.Of("", """public string Password { get; init; } = ""; public string ApiToken { get; init; } = "";"""));
}
