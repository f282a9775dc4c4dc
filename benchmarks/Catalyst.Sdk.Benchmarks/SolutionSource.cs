using System.Globalization;

namespace Catalyst.Sdk.Benchmarks;

/// <summary>A solution of two libraries and six projects above them, five Blueprints in each.</summary>
internal static class SolutionSource
{
    private const int PerProject = 5;

    public static readonly string[] Projects = ["Library1", "Library2", "Service1", "Service2", "Service3", "Service4", "Service5", "Service6"];

    public static string Write(string folder, string version)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), """
            <configuration><packageSources><add key="bench" value="../feed" /></packageSources></configuration>
            """);
        File.WriteAllText(Path.Combine(folder, "Bench.slnx"), "<Solution>\n" + string.Concat(Projects.Select(static p => $"  <Project Path=\"{p}/{p}.csproj\" />\n")) + "</Solution>\n");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), """
            <Project>
              <!-- Without: the same sources and the same library, nothing of ours inside the compiler or after it. -->
              <Target Name="Bare" BeforeTargets="CoreCompile" Condition="'$(Bare)' == 'true'">
                <ItemGroup>
                  <Analyzer Remove="@(Analyzer)" Condition="$([System.String]::Copy('%(Filename)').StartsWith('Catalyst.Sdk'))" />
                </ItemGroup>
              </Target>
            </Project>
            """);
        for (var i = 0; i < Projects.Length; i++) Project(Path.Combine(folder, Projects[i]), i, version);
        return folder;
    }

    private static void Project(string folder, int index, string version)
    {
        Directory.CreateDirectory(folder);
        // The first three stand on the first library, the others on the second.
        var library = index < 2 ? null : index < 5 ? "Library1" : "Library2";
        var reference = library is null ? "" : $"<ProjectReference Include=\"../{library}/{library}.csproj\" />";
        File.WriteAllText(Path.Combine(folder, Projects[index] + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <CatalystEmit Condition="'$(Bare)' == 'true'">false</CatalystEmit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Catalyst.Sdk" Version="{version}" />
                {reference}
              </ItemGroup>
            </Project>
            """);
        for (var i = 0; i < PerProject; i++)
        {
            var number = (index * PerProject) + i;
            var source = SampleSource.Blueprint(number);
            // A class of the library is named, so that the dependency is one of the compiler too.
            if (library is not null)
                source = source.Replace("Visibility = Visibility.Unlisted", string.Create(CultureInfo.InvariantCulture, $"Visibility = Visibility.Unlisted, Depends = [DependsOn<Bench{(library == "Library1" ? 0 : PerProject) + i}>(\"^1.0\")]"), StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Bench{number}.cs")), source);
        }
    }
}
