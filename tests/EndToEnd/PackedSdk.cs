using System.Globalization;

[assembly: AssemblyFixture(typeof(EndToEnd.PackedSdk))]

namespace EndToEnd;

/// <summary>The package, packed once under a version that no cache has ever seen, and one restored consumer project that tests copy.</summary>
public sealed class PackedSdk : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("catalyst-e2e-").FullName;
    private int _consumers;

    public string Version { get; } = "0.1.0-e2e." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    public string Feed => Path.Combine(_folder, "feed");

    public string Package => Path.Combine(Feed, $"Catalyst.Sdk.{Version}.nupkg");

    private string Template => Path.Combine(_folder, "template");

    /// <summary>A package cache of our own, with the user's as fallback: the package under test is never taken from elsewhere, the others are not fetched again.</summary>
    internal IReadOnlyDictionary<string, string?> Environment => new Dictionary<string, string?>
    {
        ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages"),
        ["NUGET_FALLBACK_PACKAGES"] = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
        ["UseSharedCompilation"] = "true",
    };

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        (await Dotnet.RunAsync(Repository.Root, new Dictionary<string, string?> { ["UseSharedCompilation"] = "true" },
            "pack", Path.Combine("src", "Catalyst.Sdk"), "--no-build", "--no-restore", "-p:BuildProjectReferences=false", "-c", Repository.Configuration, "-o", Feed, "-p:PackageVersion=" + Version,
            "-p:NuspecOutputPath=" + Path.Combine(_folder, "nuspec"), "-tl:off", "-v:q")).Succeeded();

        Directory.CreateDirectory(Template);
        await File.WriteAllTextAsync(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="catalyst-under-test" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Combine(Template, "Kit.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Catalyst.Sdk" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        (await Dotnet.RunAsync(Template, Environment, "restore", "-tl:off")).Succeeded();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A restored project in a folder of its own, with these sources.</summary>
    internal Consumer Consumer(params (string Name, string Text)[] sources)
    {
        var folder = Path.Combine(_folder, "c" + Interlocked.Increment(ref _consumers).ToString(CultureInfo.InvariantCulture), "Kit");
        Folder.Copy(Template, folder);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "obj")))
            File.WriteAllText(file, File.ReadAllText(file).Replace(Template, folder, StringComparison.Ordinal));
        var consumer = new Consumer(folder, Environment);
        foreach (var (name, text) in sources) consumer.Write(name, text);
        return consumer;
    }
}
