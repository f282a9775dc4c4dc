using Basic.Reference.Assemblies;
using Catalyst.Sdk.Analyzers.Tests.Infrastructure;
using Catalyst.Sdk.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Analyzers.Tests;

/// <summary>What the generator does for an edit: nothing in an editor, everything once in a build, nothing again for the same compilation.</summary>
public sealed class GeneratorGateTests
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14);

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(BlueprintTest.Entry("Values.Name"), Parse, "S.cs")],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Blueprint).Assembly.Location), MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static GeneratorDriver Driver(params AdditionalText[] files) => CSharpGeneratorDriver.Create([new BlueprintGenerator().AsSourceGenerator()], files, Parse,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static CSharpCompilation Edited() =>
        Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(BlueprintTest.Entry("Values.Name + \"x\""), Parse, "S.cs"));

    [Fact]
    public void With_the_gate_closed_no_edit_makes_a_file_or_runs_a_transform()
    {
        var driver = Driver().RunGenerators(Compilation, TestContext.Current.CancellationToken).RunGenerators(Edited(), TestContext.Current.CancellationToken);
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Empty(result.GeneratedSources);
        Assert.DoesNotContain(result.TrackedSteps.Keys, static k => k.Contains("ForAttribute", StringComparison.Ordinal) || k.Contains("Syntax", StringComparison.Ordinal));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, "Gate").Distinct());
        Assert.DoesNotContain(result.TrackedOutputSteps.SelectMany(static s => s.Value).SelectMany(static s => s.Outputs), static o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void With_the_gate_open_an_edit_makes_the_file_again_and_nothing_makes_nothing()
    {
        var driver = Driver(new Marker()).RunGenerators(Compilation, TestContext.Current.CancellationToken);
        var first = Payload(driver.GetRunResult());
        driver = driver.RunGenerators(Compilation, TestContext.Current.CancellationToken);
        var again = Assert.Single(driver.GetRunResult().Results);
        Assert.Same(first, Payload(driver.GetRunResult()));
        Assert.All(again.TrackedOutputSteps.SelectMany(static s => s.Value).SelectMany(static s => s.Outputs), static o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
        driver = driver.RunGenerators(Edited(), TestContext.Current.CancellationToken);
        Assert.NotEqual(first.ToString(), Payload(driver.GetRunResult()).ToString());
    }

    private static SourceText Payload(GeneratorDriverRunResult result) =>
        Assert.Single(Assert.Single(result.Results).GeneratedSources, static s => s.HintName == "Catalyst.Emitted.g.cs").SourceText;

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) => result.TrackedSteps[step].SelectMany(static s => s.Outputs).Select(static o => o.Reason);

    private sealed class Marker : AdditionalText
    {
        public override string Path => "obj/catalyst.emit";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("emit");
    }
}
