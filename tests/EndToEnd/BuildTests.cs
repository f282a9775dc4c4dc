namespace EndToEnd;

/// <summary>What a build writes, and what it leaves alone.</summary>
public sealed class BuildTests(PackedSdk sdk)
{
    [Fact]
    public async Task First_build_no_op_edits_and_mishaps()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));

        // The first build writes everything and prints the folder.
        var (files, written, removed, folder) = (await kit.BuildAsync()).Succeeded().Emitted();
        Assert.Equal((files, 0, "bin/Debug/net10.0/blueprints/"), (written, removed, folder));
        var first = Folder.Content(kit.Output);
        Assert.Equal(files, first.Count);
        Assert.ProperSubset(first.Keys.ToHashSet(), new HashSet<string> { "tiny/blueprint.yaml", "tiny/chart/Chart.yaml", "tiny/chart/values.yaml", "tiny/chart/values.schema.json", "tiny/chart/templates/settings.yaml", "tiny/chart/templates/extra.yaml" });

        // A no-op build skips, and no file is touched.
        var times = Folder.Times(kit.Output);
        var noop = (await kit.BuildAsync()).Succeeded();
        Assert.True(noop.Skipped("CoreCompile") && noop.Skipped("CatalystEmitFiles"), noop.Output);
        Assert.Equal(times, Folder.Times(kit.Output));

        // One body: one file.
        kit.Edit("Tiny.cs", "\"green\"", "\"blue\"");
        Assert.Equal((files, 1, 0), Counts(await kit.BuildAsync()));
        var after = Folder.Content(kit.Output);
        Assert.Equal(["tiny/chart/templates/extra.yaml"], after.Where(f => first[f.Key] != f.Value).Select(static f => f.Key));
        Assert.Equal(["tiny/chart/templates/extra.yaml"], Folder.Times(kit.Output).Where(f => times[f.Key] != f.Value).Select(static f => f.Key));

        // Deleted, or edited by hand: comes back, and then it is quiet again.
        File.Delete(Path.Combine(kit.Output, "tiny", "blueprint.yaml"));
        Assert.Equal((files, 1, 0), Counts(await kit.BuildAsync()));
        await File.AppendAllTextAsync(Path.Combine(kit.Output, "tiny", "chart", "values.yaml"), "mine: 1\n", TestContext.Current.CancellationToken);
        Assert.Equal((files, 1, 0), Counts(await kit.BuildAsync()));
        Assert.Equal(after, Folder.Content(kit.Output));
        Assert.True((await kit.BuildAsync()).Succeeded().Skipped("CatalystEmitFiles"));

        // Renamed: the old one goes, and the map to the C# names the new one.
        kit.Edit("Tiny.cs", "Extra()", "Other()");
        Assert.Equal((files, 2, 1), Counts(await kit.BuildAsync()));
        Assert.Equal(after.Keys.Select(static k => k.Replace("extra.yaml", "other.yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal), Folder.Content(kit.Output).Keys);
    }

    [Fact]
    public async Task Clean_removes_what_is_ours_only()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        (await kit.BuildAsync()).Succeeded();
        await File.WriteAllTextAsync(Path.Combine(kit.Output, "tiny", "mine.txt"), "1", TestContext.Current.CancellationToken);

        (await kit.RunAsync("clean")).Succeeded();

        Assert.Equal(["tiny/mine.txt"], Folder.Content(kit.Output).Keys);
        Assert.False(File.Exists(kit.Manifest));
        Assert.False(File.Exists(kit.At("obj/Debug/net10.0/catalyst.emit")));
    }

    [Fact]
    public async Task Publish_and_pack_carry_the_files()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        (await kit.BuildAsync()).Succeeded();
        // The way back to the C# is for the build alone.
        var built = Folder.Content(kit.Output);
        Assert.True(built.Remove("tiny/chart.map.json"));

        (await kit.RunAsync("publish", "-c", "Debug", "--no-build", "-o", kit.At("out"))).Succeeded();
        Assert.Equal(built, Folder.Content(kit.At("out/blueprints")));

        (await kit.RunAsync("pack", "-c", "Debug", "--no-build", "-o", kit.At("packed"))).Succeeded();
        using var package = System.IO.Compression.ZipFile.OpenRead(Assert.Single(Directory.GetFiles(kit.At("packed"), "*.nupkg")));
        Assert.Equal(built.Keys.Select(static k => "blueprints/net10.0/" + k), package.Entries.Select(static e => e.FullName).Where(static n => n.StartsWith("blueprints/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Artifacts_path()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        (await Dotnet.RunAsync(kit.Folder, kit.Environment, "build", "--artifacts-path", kit.At("../artifacts"), "-tl:off", "-v:m", "-m:1", "-nodeReuse:false")).Succeeded();

        Assert.Contains("tiny/blueprint.yaml", Folder.Content(kit.At("../artifacts/bin/Kit/debug/blueprints")).Keys);
        Assert.False(Directory.Exists(kit.At("bin")));
    }

    [Fact]
    public async Task A_design_time_build_writes_nothing_and_costs_the_next_build_nothing()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        string[] designTime = ["msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildingInsideVisualStudio=true", "-p:BuildProjectReferences=false", "-tl:off", "-v:n", "-nodeReuse:false"];

        (await Dotnet.RunAsync(kit.Folder, kit.Environment, designTime)).Succeeded();
        Assert.False(Directory.Exists(kit.Output));
        Assert.False(File.Exists(kit.Manifest) || File.Exists(kit.At("obj/Debug/net10.0/catalyst.emit")));

        (await kit.BuildAsync()).Succeeded();
        var content = Folder.Content(kit.Output);
        Assert.NotEmpty(content);
        (await Dotnet.RunAsync(kit.Folder, kit.Environment, designTime)).Succeeded();
        Assert.Equal(content, Folder.Content(kit.Output));

        var next = (await kit.BuildAsync()).Succeeded();
        Assert.True(next.Skipped("CoreCompile") && next.Skipped("CatalystEmitFiles"), next.Output);
    }

    [Fact]
    public async Task Switched_off_and_on_again()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        var off = (await kit.BuildAsync("-p:CatalystEmit=false")).Succeeded();
        Assert.DoesNotContain("Catalyst:", off.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(kit.Output));

        var (files, written, _) = Counts(await kit.BuildAsync());
        Assert.True(written == files && files > 0);
        Assert.True((await kit.BuildAsync()).Succeeded().Skipped("CatalystEmitFiles"));

        await File.WriteAllTextAsync(Path.Combine(kit.Output, "tiny", "mine.txt"), "1", TestContext.Current.CancellationToken);
        (await kit.BuildAsync("-p:CatalystEmit=false")).Succeeded();
        Assert.Equal(["tiny/mine.txt"], Folder.Content(kit.Output).Keys);
        Assert.False(File.Exists(kit.Manifest));
        Assert.Equal(files, Counts(await kit.BuildAsync()).Written);
    }

    [Fact]
    public async Task Another_folder_takes_the_files_out_of_the_last_one()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        (await kit.BuildAsync()).Succeeded();
        var content = Folder.Content(kit.Output);

        const string Renamed = "-p:CatalystOutputFolder=charts";
        Assert.Equal((content.Count, content.Count, 0), Counts(await kit.BuildAsync(Renamed)));
        Assert.False(Directory.Exists(Path.Combine(kit.Output, "tiny")));
        Assert.Equal(content, Folder.Content(kit.At("bin/Debug/net10.0/charts")));
        Assert.True((await kit.BuildAsync(Renamed)).Succeeded().Skipped("CatalystEmitFiles"));

        const string Tracked = "-p:CatalystOutputPath=../platform";
        (await kit.BuildAsync(Tracked)).Succeeded();
        Assert.False(Directory.Exists(kit.At("bin/Debug/net10.0/charts/tiny")));
        var kept = Folder.Content(kit.At("../platform"));

        // Back again: a folder under version control keeps its files.
        (await kit.BuildAsync()).Succeeded();
        Assert.Equal(content, Folder.Content(kit.Output));
        Assert.Equal(kept, Folder.Content(kit.At("../platform")));
    }

    [Fact]
    public async Task Several_target_frameworks()
    {
        // One reference pack exists on a machine that is offline: the outer build with a single element.
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        kit.Edit("Kit.csproj", "<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0</TargetFrameworks>");
        (await Dotnet.RunAsync(kit.Folder, kit.Environment, "restore", "-tl:off")).Succeeded();

        var (files, written, removed, folder) = (await kit.BuildAsync()).Succeeded().Emitted();
        Assert.True(files > 0);
        Assert.Equal((files, 0, "bin/Debug/net10.0/blueprints/"), (written, removed, folder));
        Assert.True((await kit.BuildAsync()).Succeeded().Skipped("CatalystEmitFiles"));

        (await kit.RunAsync("pack", "-c", "Debug", "--no-build", "-o", kit.At("packed"))).Succeeded();
        using var package = System.IO.Compression.ZipFile.OpenRead(Assert.Single(Directory.GetFiles(kit.At("packed"), "*.nupkg")));
        Assert.NotNull(package.GetEntry("blueprints/net10.0/tiny/blueprint.yaml"));
    }

    [Fact]
    public async Task A_tracked_folder_survives_clean_and_is_verified()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        const string Tracked = "-p:CatalystOutputPath=../platform";
        (await kit.BuildAsync(Tracked)).Succeeded();
        var content = Folder.Content(kit.At("../platform"));
        Assert.Contains("tiny/.catalyst-files", content.Keys);
        Assert.DoesNotContain("tiny/chart.map.json", content.Keys);
        Assert.DoesNotContain("chart.map.json", File.ReadAllText(kit.At("../platform/tiny/.catalyst-files")), StringComparison.Ordinal);

        (await kit.RunAsync("clean", Tracked)).Succeeded();
        Assert.Equal(content, Folder.Content(kit.At("../platform")));
        (await kit.BuildAsync(Tracked, "-p:CatalystVerify=true")).Succeeded();

        // Lines that move change nothing under version control.
        kit.Edit("Tiny.cs", "namespace Kit;", "\n\nnamespace Kit;");
        (await kit.BuildAsync(Tracked, "-p:CatalystVerify=true")).Succeeded();

        kit.Edit("Tiny.cs", "\"green\"", "\"blue\"");
        var verify = (await kit.BuildAsync(Tracked, "-p:CatalystVerify=true")).Failed();
        Assert.Equal(["CAT9010"], verify.Errors.Select(static e => e.Id));
        Assert.Equal("extra.yaml", verify.Errors[0].File);
        Assert.Equal(content, Folder.Content(kit.At("../platform")));
    }

    private static (int Files, int Written, int Removed) Counts(Run run)
    {
        var (files, written, removed, _) = run.Succeeded().Emitted();
        return (files, written, removed);
    }
}
