namespace EndToEnd;

public sealed class DependentProjectTests(PackedSdk sdk)
{
    [Fact]
    public async Task A_template_edit_recompiles_no_dependent_project_and_its_files_flow_there()
    {
        var kit = sdk.Consumer(("Tiny.cs", Tiny.Source));
        kit.Write("../Kit.Tests/Kit.Tests.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Kit/Kit.csproj" />
              </ItemGroup>
            </Project>
            """);
        kit.Write("../Kit.Tests/Uses.cs", "public static class Uses { public static object Tiny => new Kit.Tiny(); }");
        string[] build = ["build", kit.At("../Kit.Tests"), "-tl:off", "-v:n", "-m:1", "-nodeReuse:false", "-clp:NoSummary"];
        (await Dotnet.RunAsync(kit.Folder, kit.Environment, build)).Succeeded();
        var flowed = kit.At("../Kit.Tests/bin/Debug/net10.0/blueprints");
        Assert.Equal(Folder.Content(kit.Output), Folder.Content(flowed));
        var reference = File.ReadAllBytes(kit.At("obj/Debug/net10.0/ref/Kit.dll"));

        kit.Edit("Tiny.cs", "\"green\"", "\"blue\"");
        var run = (await Dotnet.RunAsync(kit.Folder, kit.Environment, build)).Succeeded();

        Assert.Equal(1, run.Emitted().Written);
        Assert.Equal(reference, File.ReadAllBytes(kit.At("obj/Debug/net10.0/ref/Kit.dll")));
        // One compile is skipped, and Kit's is not the one: it wrote a file.
        Assert.True(run.Skipped("CoreCompile"), run.Output);
        Assert.Equal(Folder.Content(kit.Output), Folder.Content(flowed));
        Assert.Contains("blue", await File.ReadAllTextAsync(Path.Combine(flowed, "tiny", "chart", "templates", "extra.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
