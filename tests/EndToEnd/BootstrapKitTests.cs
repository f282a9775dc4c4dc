using Catalyst.Sdk.Testing;

namespace EndToEnd;

/// <summary>Somebody's kit: two Blueprints with slots, a third that is planned.</summary>
public sealed class BootstrapKitTests(PackedSdk sdk)
{
    private const string Source = """
        using Catalyst.Sdk;

        namespace Kit;

        public sealed record StoreValues
        {
            public int Size { get; init; } = 1;
        }

        /// <summary>Keeps files.</summary>
        [Blueprint("bp-store", "1.0.0")]
        [BootstrapSlot("02", TargetNamespace = "store")]
        public sealed class Store : Blueprint<StoreValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Store" }, Visibility = Visibility.Unlisted };
        }

        /// <summary>Prints files.</summary>
        [Blueprint("bp-press", "1.2.0")]
        [BootstrapSlot("03", TargetNamespace = "press", Timeout = "10m")]
        public sealed class Press : Blueprint<StoreValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Press" }, Visibility = Visibility.Unlisted, Depends = [DependsOn<Store>("^1.0")] };
        }

        [BootstrapKit]
        public sealed class TeamKit : BootstrapKit
        {
            public override IReadOnlyList<ExpectedSlot> Expected =>
            [
                new() { Slot = "2", Name = "bp-store" },
                new() { Slot = "3", Name = "bp-press", DependsOn = ["bp-store"] },
                new() { Slot = "4", Name = "bp-ink", DependsOn = ["bp-press"], Wave = "later" },
            ];
        }

        """;

    [Fact]
    public async Task The_folder_is_written_audited_and_kept_in_step()
    {
        var kit = sdk.Consumer(("Kit.cs", Source));
        (await kit.BuildAsync("-p:CatalystOutputPath=../platform")).Succeeded();
        var folder = kit.At("../platform/bootstrap-kit");
        Assert.Equal([".catalyst-files", "02-store.yaml", "03-press.yaml", "expected-bootstrap-deps.yaml", "kustomization.yaml"], Directory.GetFiles(folder).Select(static f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.Contains("      chart: bp-press\n      version: 1.2.0\n", await File.ReadAllTextAsync(Path.Combine(folder, "03-press.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var audit = BootstrapAudit.Run(folder);
        Assert.True(audit.ExitCode == 0, string.Join('\n', audit.Lines));
        Assert.Equal(["bp-ink"], audit.Deferred);
        if (KustomizeCli.Find() is { } kustomize)
            Assert.Equal(["bp-press", "bp-store"], (await kustomize.BuildAsync(folder, TestContext.Current.CancellationToken)).Where(static d => (string?)d["kind"] == "HelmRelease").Select(static d => (string)d["metadata"]!["name"]!).Order(StringComparer.Ordinal));

        // A slot that moves takes its old file along; the pin follows the version; what the plan does not say is a warning at its place.
        kit.Edit("Kit.cs", "[BootstrapSlot(\"03\"", "[BootstrapSlot(\"05\"");
        kit.Edit("Kit.cs", "\"bp-press\", \"1.2.0\"", "\"bp-press\", \"1.3.0\"");
        var run = (await kit.BuildAsync("-p:CatalystOutputPath=../platform")).Succeeded();
        Assert.Contains("warning CAT1758: 'bp-press' has slot '05', the kit's Expected says '03'", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, "03-press.yaml")));
        Assert.Contains("      version: 1.3.0\n", await File.ReadAllTextAsync(Path.Combine(folder, "05-press.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        // What cannot be written stops the build, at its place, and leaves the folder as it was.
        var content = Folder.Content(kit.At("../platform"));
        kit.Edit("Kit.cs", "[BootstrapSlot(\"05\"", "[BootstrapSlot(\"5\"");
        var error = Assert.Single((await kit.BuildAsync("-p:CatalystOutputPath=../platform")).Failed().Errors);
        Assert.Equal(("CAT1750", "Kit.cs", 20), (error.Id, error.File, error.Line));
        Assert.Equal(content, Folder.Content(kit.At("../platform")));
    }
}
