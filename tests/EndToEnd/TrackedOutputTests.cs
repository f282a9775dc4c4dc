namespace EndToEnd;

/// <summary>Output under version control: committed lists, several frameworks and projects, CatalystVerify.</summary>
public sealed class TrackedOutputTests(PackedSdk sdk)
{
    private const string Tracked = "-p:CatalystOutputPath=../platform", Verify = "-p:CatalystVerify=true";

    [Fact]
    public async Task A_renamed_template_takes_its_old_file_along_in_a_fresh_clone()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        (await kit.BuildAsync(Tracked)).Succeeded();
        var platform = kit.At("../platform");
        await File.WriteAllTextAsync(Path.Combine(platform, "tiny", "OWNERS"), "me\n", TestContext.Current.CancellationToken);

        // What a clone has: the tracked folder, neither bin nor obj of a build.
        Directory.Delete(kit.At("bin"), recursive: true);
        Directory.Delete(kit.At("obj/Debug"), recursive: true);
        kit.Edit("Tiny.cs", "Extra()", "Other()");
        var run = (await kit.BuildAsync(Tracked)).Succeeded().Emitted();

        Assert.Equal((2, 1), (run.Written, run.Removed));
        var files = Folder.Content(platform).Keys;
        Assert.Contains("tiny/chart/templates/other.yaml", files);
        Assert.DoesNotContain("tiny/chart/templates/extra.yaml", files);
        Assert.Contains("tiny/OWNERS", files);
        Assert.Equal(
            files.Where(static f => f is not ("tiny/OWNERS" or "tiny/.catalyst-files")).Select(static f => f["tiny/".Length..]),
            (await File.ReadAllLinesAsync(Path.Combine(platform, "tiny", ".catalyst-files"), TestContext.Current.CancellationToken)).Skip(1));
    }

    [Fact]
    public async Task A_file_edited_by_hand_fails_verify_and_is_left_as_it_is()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        (await kit.BuildAsync(Tracked)).Succeeded();
        var (edited, lost) = (kit.At("../platform/tiny/chart/values.yaml"), kit.At("../platform/tiny/chart/templates/extra.yaml"));
        await File.AppendAllTextAsync(edited, "mine: 1\n", TestContext.Current.CancellationToken);
        File.Delete(lost);
        var (content, times) = (Folder.Content(kit.At("../platform")), Folder.Times(kit.At("../platform")));

        for (var i = 0; i < 2; i++)
        {
            var run = (await kit.BuildAsync(Tracked, Verify)).Failed();
            Assert.Equal([("CAT9010", "extra.yaml"), ("CAT9010", "values.yaml")], run.Errors.Select(static e => (e.Id, e.File)).Order());
            Assert.Contains("'tiny/chart/values.yaml' differs from what the build emits", run.Output, StringComparison.Ordinal);
            Assert.Contains("'tiny/chart/templates/extra.yaml' is missing: the build emits it", run.Output, StringComparison.Ordinal);
            Assert.Equal(content, Folder.Content(kit.At("../platform")));
            Assert.Equal(times, Folder.Times(kit.At("../platform")));
        }

        Assert.Equal((2, 0), Counts(await kit.BuildAsync(Tracked)));
        (await kit.BuildAsync(Tracked, Verify)).Succeeded();
    }

    [Fact]
    public async Task Only_the_first_of_two_frameworks_writes_a_tracked_folder()
    {
        // A platform suffix is a framework of its own, and needs no further reference pack.
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source.Replace("\"green\"", "Colour", StringComparison.Ordinal)
            .Replace("    public V1ConfigMap Extra()", "#if LINUX\n    private const string Colour = \"red\";\n#else\n    private const string Colour = \"green\";\n#endif\n\n    public V1ConfigMap Extra()", StringComparison.Ordinal)));
        kit.Edit("Kit.csproj", "<TargetFramework>net10.0</TargetFramework>",
            "<TargetFrameworks>net10.0;net10.0-linux</TargetFrameworks>\n    <TargetPlatformIdentifier Condition=\"'$(TargetFramework)' == 'net10.0-linux'\">linux</TargetPlatformIdentifier>\n    <TargetPlatformVersion Condition=\"'$(TargetFramework)' == 'net10.0-linux'\">1.0</TargetPlatformVersion>\n    <TargetPlatformSupported>true</TargetPlatformSupported>\n    <DefineConstants Condition=\"'$(TargetFramework)' == 'net10.0-linux'\">$(DefineConstants);LINUX</DefineConstants>");
        kit.Edit("Kit.csproj", "<ItemGroup>", "<ItemGroup>\n    <SdkSupportedTargetPlatformVersion Include=\"1.0\" Condition=\"'$(TargetFramework)' == 'net10.0-linux'\" />");
        (await Dotnet.RunAsync(kit.Folder, kit.Environment, "restore", "-tl:off")).Succeeded();

        var emitted = (await kit.BuildAsync(Tracked)).Succeeded().Emitted();

        Assert.Equal(emitted.Files, emitted.Written);
        Assert.True(File.Exists(kit.At("bin/Debug/net10.0/Kit.dll")) && File.Exists(kit.At("bin/Debug/net10.0-linux/Kit.dll")));
        Assert.Contains("green", await File.ReadAllTextAsync(kit.At("../platform/tiny/chart/templates/extra.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        (await kit.BuildAsync(Tracked, Verify)).Succeeded();

        // A build output is each framework's own.
        (await kit.BuildAsync()).Succeeded();
        Assert.Contains("red", await File.ReadAllTextAsync(kit.At("bin/Debug/net10.0-linux/blueprints/tiny/chart/templates/extra.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_projects_share_the_root_but_never_a_folder()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        var other = Beside(kit, "Other", Tiny.Source.Replace("bp-tiny", "bp-other", StringComparison.Ordinal));
        (await kit.BuildAsync(Tracked)).Succeeded();
        (await other.BuildAsync(Tracked)).Succeeded();
        var platform = kit.At("../platform");
        Assert.Equal(["other", "tiny"], Directory.GetDirectories(platform).Select(static d => Path.GetFileName(d)).Order(StringComparer.Ordinal));

        // The second one now wants the first one's folder: an error at the list that says whose it is, and nothing is touched, its own folder neither.
        other.Edit("Tiny.cs", "[Blueprint(\"bp-other\", \"1.0.0\")]", "[Blueprint(\"bp-other\", \"1.0.0\", Folder = \"tiny\")]");
        var (content, times) = (Folder.Content(platform), Folder.Times(platform));
        var run = (await other.BuildAsync(Tracked)).Failed();

        var error = Assert.Single(run.Errors);
        Assert.Equal(("CAT9006", ".catalyst-files", 1), (error.Id, error.File, error.Line));
        Assert.Contains("The folder 'tiny' belongs to another project (Kit)", error.Text, StringComparison.Ordinal);
        Assert.Equal(content, Folder.Content(platform));
        Assert.Equal(times, Folder.Times(platform));

        (await kit.BuildAsync(Tracked, Verify)).Succeeded();
        (await other.BuildAsync(Tracked, Verify)).Failed();
    }

    /// <summary>A second project beside the first one, under the same root.</summary>
    private static Consumer Beside(Consumer kit, string name, string source)
    {
        var folder = kit.At("../" + name);
        Folder.Copy(kit.Folder, folder);
        foreach (var made in new[] { "bin", "obj/Debug" })
            if (Directory.Exists(Path.Combine(folder, made))) Directory.Delete(Path.Combine(folder, made), recursive: true);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "obj")))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace(kit.Folder, folder, StringComparison.Ordinal).Replace("Kit.csproj", name + ".csproj", StringComparison.Ordinal));
            File.Move(file, Path.Combine(folder, "obj", Path.GetFileName(file).Replace("Kit.csproj", name + ".csproj", StringComparison.Ordinal)), overwrite: true);
        }

        File.Move(Path.Combine(folder, "Kit.csproj"), Path.Combine(folder, name + ".csproj"));
        var other = new Consumer(folder, kit.Environment);
        other.Write("Tiny.cs", source);
        return other;
    }

    private static (int Written, int Removed) Counts(Run run)
    {
        var (_, written, removed, _) = run.Succeeded().Emitted();
        return (written, removed);
    }
}
