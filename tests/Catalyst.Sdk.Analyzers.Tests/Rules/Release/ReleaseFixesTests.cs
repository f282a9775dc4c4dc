using Basic.Reference.Assemblies;
using Catalyst.Sdk.CodeFixes.Release;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Catalyst.Sdk.Analyzers.Tests.Rules.Release;

/// <summary>The mends of the release rules, one by one and all at once.</summary>
public sealed class ReleaseFixesTests
{
    [Fact]
    public async Task The_version_becomes_the_one_that_is_asked_for() => await VerifyAsync<BumpVersion>(
        [Releases.Source("1.4.2", "public int Old { get; init; }")],
        [Wrong(Releases.Source("1.4.3").Replace("record TestValues", "record {|CAT1710:TestValues|}", StringComparison.Ordinal))],
        [Releases.Source("2.0.0").Replace("\"2.0.0\"", "{|CAT1719:\"2.0.0\"|}", StringComparison.Ordinal)]);

    [Fact]
    public async Task Several_problems_of_one_Blueprint_ask_for_one_version() => await VerifyAsync<BumpVersion>(
        [Releases.Source("0.4.2", "public int Old { get; init; } public int Count { get; init; } = 1; public int Size { get; init; } = 1;")],
        [Wrong(Releases.Source("0.4.2", "public int {|CAT1713:Count|} { get; init; } = 2; public long Size { get; init; } = 1;").Replace("record TestValues", "record {|CAT1710:TestValues|}", StringComparison.Ordinal))],
        [Releases.Source("0.5.0", "public int Count { get; init; } = 2; public long Size { get; init; } = 1;").Replace("\"0.5.0\"", "{|CAT1719:\"0.5.0\"|}", StringComparison.Ordinal)]);

    [Fact]
    public async Task Two_Blueprints_of_one_file_get_each_their_own()
    {
        static string Two(string first, string second, int a, int b)
        {
            var one = Releases.Source(first, $"public int Count {{ get; init; }} = {a};");
            var two = Releases.Source(second, $"public int Count {{ get; init; }} = {b};").Split("using k8s.Models;", 2)[1].Replace("bp-test", "bp-other", StringComparison.Ordinal).Replace("Test", "Other", StringComparison.Ordinal);
            return one + two;
        }

        await VerifyAsync<BumpVersion>(
            [Two("1.4.2", "3.0.0", 1, 1)],
            [Wrong(Two("1.4.2", "3.0.0", 2, 2).Replace(" Count ", " {|CAT1713:Count|} ", StringComparison.Ordinal))],
            [Two("1.5.0", "3.1.0", 2, 2)],
            "bp-test", "bp-other");
    }

    [Fact]
    public async Task A_version_that_a_constant_gives_is_the_authors() => await VerifyAsync<BumpVersion>(
        [Releases.Source("1.4.2", "public int Count { get; init; } = 1;")],
        [Constant(Releases.Source("1.4.2", "public int {|CAT1713:Count|} { get; init; } = 2;"))],
        [Constant(Releases.Source("1.4.2", "public int {|CAT1713:Count|} { get; init; } = 2;"))]);

    /// <summary>The versions are too low.</summary>
    private static string Wrong(string source) => System.Text.RegularExpressions.Regex.Replace(source, "(\"bp-[a-z]+\", )(\"[0-9.]+\")", "$1{|CAT1717:$2|}");

    private static string Constant(string source) => source.Replace("\"1.4.2\"", "{|CAT1717:Version.Now|}", StringComparison.Ordinal) + "\npublic static class Version { public const string Now = \"1.4.2\"; }\n";

    [Theory]
    [InlineData("", "Upgrades = new() { From = [\"1.x\"] }")]
    [InlineData("Upgrades = new() { From = [\"2.x\"] }", "Upgrades = new() { From = [\"2.x\", \"1.x\"] }")]
    [InlineData("Upgrades = new() { Blocks = [\"<1\"] }", "Upgrades = new() { Blocks = [\"<1\"], From = [\"1.x\"] }")]
    public async Task The_old_line_goes_into_From(string before, string after)
    {
        static string Spec(string upgrades, string version) => Releases.Source("2.0.0", spec: "§").Replace("\"2.0.0\"", version, StringComparison.Ordinal)
            .Replace("Summary = \"A test\" }, §", "Summary = \"A test\" }" + (upgrades.Length > 0 ? ", " + upgrades : ""), StringComparison.Ordinal);
        await VerifyAsync<WriteUpgrades>([Releases.Source("1.4.2")], [Spec(before, "{|CAT1719:\"2.0.0\"|}")], [Spec(after, "\"2.0.0\"")]);
    }

    [Fact]
    public async Task On_lines_of_their_own_and_in_two_Blueprints()
    {
        static string Two(string version, string more)
        {
            var one = Releases.Source("0", "").Replace("\"0\"", version, StringComparison.Ordinal).Replace("{ Card = new() { Title = \"Test\", Summary = \"A test\" },  };", $$"""
                {
                        Card = new() { Title = "Test", Summary = "A test" },{{more}}
                    };
                """.TrimStart(), StringComparison.Ordinal);
            return one + one.Split("using k8s.Models;", 2)[1].Replace("bp-test", "bp-other", StringComparison.Ordinal).Replace("Test", "Other", StringComparison.Ordinal);
        }

        await VerifyAsync<WriteUpgrades>([Two("\"1.4.2\"", "")], [Two("{|CAT1719:\"2.0.0\"|}", "")], [Two("\"2.0.0\"", "\n        Upgrades = new() { From = [\"1.x\"] },")], "bp-test", "bp-other");
    }

    [Fact]
    public async Task What_cannot_work_goes_into_Blocks()
    {
        static string Of(string version, string name, string upgrades) =>
            Releases.Source("0", members: $$"""public V1Secret Kept() => new() { Metadata = new() { Name = "{{name}}" } };""", spec: upgrades).Replace("\"0\"", version, StringComparison.Ordinal);
        await VerifyAsync<WriteUpgrades>([Of("\"1.4.2\"", "a", "")], [Of("{|CAT1720:\"2.0.0\"|}", "b", "Upgrades = new() { From = [\"1.x\"] }")], [Of("\"2.0.0\"", "b", "Upgrades = new() { From = [\"1.x\"], Blocks = [\"1.x\"] }")]);
    }

    /// <summary>The value stands in another file than the version.</summary>
    [Fact]
    public async Task From_a_value_the_version_is_mended_as_well()
    {
        static string[] Files(string version, string values) => Releases.Source(version, values).Split("\npublic sealed record", 2) is [var blueprint, var record] ? [blueprint, "using Catalyst.Sdk;\npublic sealed record" + record] : [];
        using var workspace = new AdhocWorkspace();
        var project = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(project, VersionStamp.Default, "Kit", "Kit", LanguageNames.CSharp, parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14), compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable), metadataReferences: Releases.References));
        foreach (var (text, i) in Files("1.4.2", "public int Count { get; init; } = 2;").Select(static (t, i) => (t, i))) solution = solution.AddDocument(DocumentId.CreateNewId(project), $"File{i}.cs", text);

        var said = await Releases.LiveAsync(Releases.Baseline(Releases.Source("1.4.2", "public int Count { get; init; } = 1;")), (await solution.GetProject(project)!.GetCompilationAsync(TestContext.Current.CancellationToken))!);
        var diagnostic = Assert.Single(said, static d => d.Id == "CAT1713");
        var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
        Assert.Equal("File1.cs", document.Name);
        var actions = new List<Microsoft.CodeAnalysis.CodeActions.CodeAction>();
        await new BumpVersionForValues().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        var change = Assert.Single((await Assert.Single(actions).GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<Microsoft.CodeAnalysis.CodeActions.ApplyChangesOperation>());
        Assert.Equal("Make this version 1.5.0", actions[0].Title);
        Assert.Equal(Files("1.5.0", "public int Count { get; init; } = 2;"), await Task.WhenAll(change.ChangedSolution.GetProject(project)!.Documents.Select(static async d => (await d.GetTextAsync(TestContext.Current.CancellationToken)).ToString())));
    }

    private static Task VerifyAsync<TFix>(string[] released, string[] sources, string[] mended, params string[] names)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<BlueprintAnalyzer, TFix, DefaultVerifier> { ReferenceAssemblies = new ReferenceAssemblies("net10.0") };
        foreach (var source in sources) test.TestState.Sources.Add(source);
        foreach (var source in mended) test.FixedState.Sources.Add(source);
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.DisabledDiagnostics.AddRange(new BlueprintAnalyzer().SupportedDiagnostics.Select(static d => d.Id).Where(static id => !Releases.Ids.Contains(id)));
        var told = "is_global = true\n";
        foreach (var (name, text) in Releases.Baselines(released[0], names.Length == 0 ? ["bp-test"] : names))
        {
            test.TestState.AdditionalFiles.Add(($"/0/baselines/{name}.json", text));
            told += $"[/0/baselines/{name}.json]\nbuild_metadata.AdditionalFiles.CatalystBaseline = true\n";
        }

        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", told));
        test.TestState.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(Blueprint).Assembly.Location));
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location));
        test.SolutionTransforms.Add(static (solution, id) =>
        {
            var project = solution.GetProject(id)!;
            return solution.WithProjectParseOptions(id, ((CSharpParseOptions)project.ParseOptions!).WithLanguageVersion(LanguageVersion.CSharp14))
                .WithProjectCompilationOptions(id, ((CSharpCompilationOptions)project.CompilationOptions!).WithNullableContextOptions(NullableContextOptions.Enable));
        });
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
