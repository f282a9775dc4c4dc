namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>CRDs under their objects, at the version.</summary>
public sealed class CAT1715Tests
{
    private static string Crd(string scope = "Namespaced", string kind = "Thing", string versions = """new() { Name = "v1", Served = true, Storage = true, Schema = new() { OpenAPIV3Schema = new() { Type = "object" } } }""", string name = "things.example.org") => $$"""
        public V1CustomResourceDefinition Things() => new()
        {
            Metadata = new() { Name = "{{name}}" },
            Spec = new() { Group = "example.org", Scope = "{{scope}}", Names = new() { Kind = "{{kind}}", Plural = "things" }, Versions = [{{versions}}] },
        };
        """;

    private static string Version(string name, string served = "true", string storage = "true") => $$"""new() { Name = "{{name}}", Served = {{served}}, Storage = {{storage}}, Schema = new() { OpenAPIV3Schema = new() { Type = "object" } } }""";

    public static TheoryData<string, string, string> Changes => new()
    {
        { Crd(), Crd(scope: "Cluster"), "the scope of things.example.org (was Namespaced, is Cluster)" },
        { Crd(), Crd(kind: "Item"), "the kind of things.example.org" },
        { Crd(), Crd(name: "others.example.org"), "things.example.org is gone" },
        { Crd(), Crd(versions: Version("v2")), "v1 of things.example.org is gone" },
        { Crd(), Crd(versions: Version("v2") + ", " + Version("v1", served: "false", storage: "false")), "v1 of things.example.org is no longer served" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_rendered_one_needs_the_next_major_number(string before, string after, string what)
    {
        var said = Releases.InBuild(Releases.Baseline(Releases.Source("1.4.2", members: before)), Releases.Source("1.5.0", members: after));
        Assert.Equal(["CAT1715 at \"1.5.0\" needs 2.0.0"], said.Select(static s => s.Short));
        Assert.Contains(what, said[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_more_is_no_matter() =>
        Assert.Empty(await Releases.SaidAsync(Releases.Source("1.4.2", members: Crd()), Releases.Source("1.5.0", members: Crd(versions: Version("v1", storage: "false") + ", " + Version("v2")))));

    /// <summary>As controller-gen writes them: lists at the indentation of their key, names of versions last.</summary>
    private const string Yaml = """
        ---
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          annotations:
            name: no-name
          name: "things.example.org" # the name
        spec:
          group: example.org
          names:
            kind: Thing
            plural: things
          scope: Namespaced
          versions:
          - additionalPrinterColumns:
            - name: Age
              type: date
            schema:
              openAPIV3Schema:
                description: |-
                  a text with
                  name: v0
                type: object
            name: v1
            served: true
            storage: false
          - name: v2
            served: true
            storage: true

        """;

    [Theory]
    [InlineData("scope: Namespaced", "scope: Cluster", "the scope of things.example.org")]
    [InlineData("kind: Thing", "kind: Item", "the kind of things.example.org")]
    [InlineData("group: example.org", "group: example.com", "the group of things.example.org")]
    [InlineData("    name: v1\n    served: true", "    name: v1\n    served: false", "v1 of things.example.org is no longer served")]
    [InlineData("  - name: v2", "  - name: v3", "v2 of things.example.org is gone")]
    [InlineData("things.example.org", "items.example.org", "things.example.org is gone")]
    [InlineData("name: Age", "name: Old", "")]
    [InlineData("name: v0", "name: v9", "")]
    public void A_file_of_the_project_too(string from, string to, string what)
    {
        static Catalyst.Sdk.Compiler.ChartFiles.ChartFile File(string text) => new("/project/chart/crds/things.yaml", text);
        var baseline = Releases.Baseline(Releases.Source("1.4.2"), File(Yaml.ReplaceLineEndings("\n")));
        var changed = Yaml.ReplaceLineEndings("\n").Replace(from, to, StringComparison.Ordinal);
        var said = Releases.InBuild(baseline, Releases.Source("1.5.0"), File(changed));
        Assert.Equal(what.Length == 0 ? [] : ["CAT1715 at \"1.5.0\" needs 2.0.0"], said.Select(static s => s.Short));
        if (what.Length > 0) Assert.Contains(what, said[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_does_not_know_the_files_and_is_silent()
    {
        var baseline = Releases.Baseline(Releases.Source("1.4.2"), new Catalyst.Sdk.Compiler.ChartFiles.ChartFile("/project/chart/crds/things.yaml", Yaml));
        Assert.Equal(["CAT1715"], Releases.InBuild(baseline, Releases.Source("1.5.0")).Select(static s => s.Id));
        Assert.Empty(await Releases.LiveAsync(baseline, Releases.Source("1.5.0")));
    }
}
