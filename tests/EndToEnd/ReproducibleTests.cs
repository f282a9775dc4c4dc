namespace EndToEnd;

/// <summary>The same sources, the same bytes: from the package and in the repository, here and elsewhere.</summary>
public sealed class ReproducibleTests(PackedSdk sdk)
{
    [Fact]
    public async Task The_package_writes_what_the_sample_in_the_repository_has()
    {
        var sample = Folder.Content(Path.Combine(Repository.Sample, "bin", Repository.Configuration, "net10.0", "blueprints"));
        Assert.Contains("vllm/chart/templates/deployment.yaml", sample.Keys);
        var kit = SampleConsumer();

        (await kit.BuildAsync()).Succeeded();

        Assert.Equal(sample, Folder.Content(kit.Output));
    }

    [Fact]
    public async Task Another_folder_culture_and_time_zone_make_no_difference()
    {
        var sample = Folder.Content(Path.Combine(Repository.Sample, "bin", Repository.Configuration, "net10.0", "blueprints"));
        var kit = SampleConsumer();
        kit.Write("Directory.Build.targets", """
            <Project>
              <Target Name="SayCulture" BeforeTargets="CoreCompile">
                <Message Importance="high" Text="lower-case=$([System.String]::Copy('I').ToLower()) offset=$([System.DateTime]::Now.ToString('zzz'))" />
              </Target>
            </Project>
            """);

        // No compiler server: it would answer in the culture in which it was started.
        var run = (await kit.BuildInAsync(new Dictionary<string, string?>
        {
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["LANG"] = "tr_TR.UTF-8",
            ["DOTNET_CLI_UI_LANGUAGE"] = "tr",
            ["TZ"] = "Asia/Kathmandu",
            ["UseSharedCompilation"] = "false",
        })).Succeeded();

        // The Turkish small I, in Nepal: the environment did take effect.
        Assert.Contains("lower-case=\u0131 offset=+05:45", run.Output, StringComparison.Ordinal);
        Assert.NotEmpty(sample);
        Assert.Equal(sample, Folder.Content(kit.Output));
    }

    private Consumer SampleConsumer() =>
        sdk.Consumer([.. Directory.EnumerateFiles(Repository.Sample, "*.cs").Select(static file => (Path.GetFileName(file), File.ReadAllText(file)))]);
}
