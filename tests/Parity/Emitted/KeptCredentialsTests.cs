using Catalyst.Sdk;
using Catalyst.Sdk.Testing;
using k8s.Models;

namespace Parity.Emitted;

/// <summary>PowerDNS' credentials over several installations: natively, and with real Helm that asks a cluster.</summary>
public sealed class KeptCredentialsTests
{
    private static readonly Samples.Powerdns.Powerdns Sample = new();

    /// <summary>A cluster that has the key of the API, and no password of the web server.</summary>
    private static readonly RenderOptions Installed = new()
    {
        Namespace = "dns",
        Objects = [new V1Secret { Metadata = new() { Name = "powerdns-api-credentials", NamespaceProperty = "dns" }, Data = new Dictionary<string, byte[]> { ["api-key"] = "kept"u8.ToArray() } }],
    };

    [Theory]
    [InlineData("{}", "kept", null)]
    [InlineData("powerdns: {apiKey: given}", "given", null)]
    [InlineData("powerdns: {webserverPassword: given}", "kept", "given")]
    public async Task What_is_given_counts_first_then_what_is_there(string overlay, string key, string? password)
    {
        var secret = Sample.RenderYaml(overlay, Installed).Single<V1Secret>();
        Assert.Equal(key, secret.StringData["api-key"]);
        if (password is null) Assert.Matches("^[0-9A-Za-z]{32}\\z", secret.StringData["webserver-password"]);
        else Assert.Equal(password, secret.StringData["webserver-password"]);
        await ParityAssert.SameAsync(Sample, overlay, Installed, TestHelm.Require(HelmCli.DefaultLine), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_Secret_of_somebody_else_is_left_alone() =>
        Assert.Empty(Sample.RenderYaml("powerdns: {useExistingApiSecret: true}", Installed).All<V1Secret>());
}
