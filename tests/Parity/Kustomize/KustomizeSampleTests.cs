using Catalyst.Sdk.Testing;
using k8s.Models;

namespace Parity.Kustomize;

/// <summary>The sample of plain manifests: real kustomize on its emitted folder and the native run.</summary>
public sealed class KustomizeSampleTests
{
    [Fact]
    public async Task Base_and_overlays_are_what_the_native_run_gives()
    {
        if (!KustomizeAssert.IsAvailable) TestHelm.Missing("kubectl is not on this machine: run eng/tools.sh");
        await KustomizeAssert.HoldsAsync(new Samples.EdgeProxy.EdgeProxy(), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void An_overlay_is_an_argument_of_the_native_run()
    {
        var proxy = new Samples.EdgeProxy.EdgeProxy();

        Assert.Equal([1, 2, 3], new[] { null, "staging", "production" }.Select(o => proxy.Render(o).Single<V1Deployment>().Spec.Replicas));
        Assert.Empty(proxy.Render().All<V1PodDisruptionBudget>());
        Assert.Single(proxy.Render("production").All<V1PodDisruptionBudget>());
        Assert.Throws<ArgumentException>(() => proxy.Render("prod"));
        Assert.Throws<InvalidOperationException>(proxy.Deployment);
    }

    [Fact]
    public void Substitutions_are_written_and_dollar_signs_of_the_author_are_escaped()
    {
        var data = new Samples.EdgeProxy.EdgeProxy().Render().Single(static m => m is { Kind: "ConfigMap", Name: "edge-proxy" }).Json["data"]!;

        Assert.Equal("$${time} $${request} $status", data["access.log"]!.GetValue<string>());
        Assert.StartsWith("console.${SOVEREIGN_FQDN} -> ", data["routes.conf"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_blueprint_names_its_kind_and_no_chart()
    {
        var blueprint = EmittedChart.FilesOf(typeof(Samples.EdgeProxy.EdgeProxy))["blueprint.yaml"];

        Assert.Contains("\n  manifests:\n    source:\n      kind: Kustomize\n", blueprint, StringComparison.Ordinal);
        Assert.DoesNotContain("chart", blueprint, StringComparison.Ordinal);
    }
}
