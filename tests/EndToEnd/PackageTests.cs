using System.IO.Compression;
using System.Xml.Linq;

namespace EndToEnd;

public sealed class PackageTests(PackedSdk sdk)
{
    [Fact]
    public void Holds_exactly_these_files()
    {
        using var package = ZipFile.OpenRead(sdk.Package);

        Assert.Equal(
            [
                "Catalyst.Sdk.nuspec",
                "README.md",
                "analyzers/dotnet/cs/Catalyst.Sdk.Analyzers.dll",
                "analyzers/dotnet/cs/Catalyst.Sdk.CodeFixes.dll",
                "analyzers/dotnet/cs/Catalyst.Sdk.Compiler.dll",
                "analyzers/dotnet/cs/Catalyst.Sdk.Generators.dll",
                "build/Catalyst.Sdk.props",
                "build/Catalyst.Sdk.targets",
                "lib/net10.0/Catalyst.Sdk.dll",
                "lib/net10.0/Catalyst.Sdk.xml",
                "tasks/netstandard2.0/Catalyst.Sdk.Build.dll",
            ],
            package.Entries.Select(static e => e.FullName).Where(static n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Depends_on_the_client_and_the_yaml_reader_only()
    {
        using var package = ZipFile.OpenRead(sdk.Package);
        using var stream = package.GetEntry("Catalyst.Sdk.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single(static e => e.Name.LocalName == "metadata");

        var group = Assert.Single(metadata.Descendants(), static e => e.Name.LocalName == "group");
        Assert.Equal("net10.0", group.Attribute("targetFramework")!.Value);
        Assert.Equal(["KubernetesClient [21.0.8, 22.0.0)", "YamlDotNet 18.1.0"], group.Elements().Select(static d => d.Attribute("id")!.Value + " " + d.Attribute("version")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal("Apache-2.0", metadata.Elements().Single(static e => e.Name.LocalName == "license").Value);
        Assert.Equal("README.md", metadata.Elements().Single(static e => e.Name.LocalName == "readme").Value);
        Assert.DoesNotContain(metadata.Elements(), static e => e.Name.LocalName == "developmentDependency");
    }

    [Fact]
    public void Has_symbols_beside_it() => Assert.True(File.Exists(Path.ChangeExtension(sdk.Package, ".snupkg")));
}
