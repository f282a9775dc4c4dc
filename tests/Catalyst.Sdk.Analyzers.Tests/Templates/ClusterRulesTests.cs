using Catalyst.Sdk.Analyzers.Tests.Infrastructure;

namespace Catalyst.Sdk.Analyzers.Tests.Templates;

/// <summary>Each rule on cluster, secrets and other templates at its exact place.</summary>
public sealed class ClusterRulesTests
{
    [Theory]
    [InlineData("{|CAT1551:RandomText(12)|}")]
    [InlineData("Values.Maybe ?? {|CAT1551:RandomText(12)|}")]
    [InlineData("{|CAT1553:Checksum(() => Values.Name)|}")]
    [InlineData("{|CAT1553:Checksum(() => null)|}")]
    [InlineData("{|CAT1554:Checksum(() => Config())|}")]
    [InlineData("{|CAT1555:Lookup<Test>(\"x\")|} is null ? \"a\" : \"b\"")]
    [InlineData("Capabilities.KubeVersion.AtLeast({|CAT1556:Values.Name|}) ? \"a\" : \"b\"")]
    [InlineData("Capabilities.KubeVersion.AtLeast({|CAT1556:\"1\"|}) ? \"a\" : \"b\"")]
    [InlineData("Capabilities.KubeVersion.AtLeast({|CAT1556:\"v1.27\"|}) ? \"a\" : \"b\"")]
    [InlineData("Include({|CAT1556:Values.Name|})")]
    [InlineData("{|CAT1557:SelfSigned(\"web\", 30)|}.Certificate")]
    public Task What_has_no_exact_form_is_reported(string value) => BlueprintTest.VerifyAsync(BlueprintTest.Entry(value));

    [Theory]
    [InlineData("Capabilities.KubeVersion.AtLeast(\"1.27.3\") ? \"a\" : \"b\"")]
    [InlineData("Lookup<V1Secret>(\"x\").Text(\"password\")")]
    [InlineData("Include(\"lib.text\", native: () => \"x\")")]
    [InlineData("Include(\"lib.text\", Values.Items, native: () => Values.Name)")]
    [InlineData("Tpl(Values.Maybe)")]
    [InlineData("Lookup<V1Secret>(\"x\").Text(\"password\") ?? RandomText(12)")]
    [InlineData("Values.Name.Or(Lookup<V1Secret>(\"x\").Text(\"password\").Or(RandomText(12)))")]
    public Task What_has_a_form_is_let_through(string value) => BlueprintTest.VerifyAsync(BlueprintTest.Entry(value));

    [Fact]
    public Task CAT1552_a_checksum_of_a_lookup_or_a_secret() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""
        public V1Secret Admin() => PersistentSecret("admin", Key.Random("password", 32));
        public V1ConfigMap Seen() => new() { Data = new StringMap { { "x", Found } } };
        string Found => Lookup<V1ConfigMap>("a").Text("b") ?? "none";
        public V1ConfigMap Steady() => new() { Data = new StringMap { { "x", Values.Name } } };
        public V1ConfigMap Sums() => new() { Data = new StringMap { { "a", {|CAT1552:Checksum(() => Admin())|} }, { "b", {|CAT1552:Checksum(() => Seen())|} }, { "c", Checksum(() => Steady()) } } };
        public V1ConfigMap Over() => new() { Data = new StringMap { { "a", {|CAT1552:Checksum(() => Sums())|} } } };
        """));

    [Fact]
    public Task CAT1554_two_checksums_of_each_other() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""
        public V1ConfigMap One() => new() { Data = new StringMap { { "x", {|CAT1554:Checksum(() => Two())|} } } };
        public V1ConfigMap Two() => new() { Data = new StringMap { { "x", {|CAT1554:Checksum(() => One())|} } } };
        """));

    [Fact]
    public Task CAT1551_a_certificate_in_a_local() => BlueprintTest.VerifyAsync(BlueprintTest.Class("""
        public V1Secret Tls()
        {
            var pair = {|CAT1551:SelfSigned("web", 30)|};
            return new() { StringData = new StringMap { { "tls.crt", pair.Certificate }, { "tls.key", pair.PrivateKey } } };
        }
        """));
}
