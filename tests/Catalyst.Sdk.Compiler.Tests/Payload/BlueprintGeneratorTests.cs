using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Compiler.Tests.Payload;

public sealed class BlueprintGeneratorTests
{
    private const string Source = """
        public sealed record V { public string Greeting { get; init; } = "hi"; }

        [Blueprint("bp-tiny")]
        public sealed class Tiny : Blueprint<V>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "T", Summary = "S" }, Visibility = Visibility.Listed };
            public V1ConfigMap Settings() => new() { Metadata = new() { Name = FullName }, Data = new StringMap { { "a", Values.Greeting } } };
        }
        """;

    [Fact]
    public void Without_the_marker_there_is_no_output() => Assert.Empty(Run(Source, [], []).Results.Single().GeneratedSources);

    [Theory]
    [InlineData("obj/catalyst.emit.txt")]
    [InlineData("obj/not-catalyst.emit")]
    public void Another_file_is_no_marker(string path) => Assert.Empty(Run(Source, [path], []).Results.Single().GeneratedSources);

    [Fact]
    public void With_the_marker_there_is_a_payload_that_compiles()
    {
        var text = Payload(Source, new() { ["build_property.Version"] = "1.0.0" });

        Assert.Contains("B0 = \"4\\n", text, StringComparison.Ordinal);
        Assert.Contains("\\n\\ntinyblueprint.yaml", text, StringComparison.Ordinal);
        Assert.Contains("chart/templates/settings.yaml", text, StringComparison.Ordinal);
        Assert.EndsWith("\\n0\";\n}\n", text, StringComparison.Ordinal);
        CompilationHarness.CompileValid(Source, text);
    }

    [Fact]
    public void With_the_marker_the_public_records_have_a_contract() =>
        Assert.Contains("CatalystContract(\"T:V\", 1, ", Assert.Single(Run(Source, ["obj/catalyst.emit"], []).Results.Single().GeneratedSources, static s => s.HintName == "Catalyst.Contracts.g.cs").SourceText.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("2.5.0", "1.2.3", "2.5.0")]
    [InlineData("", "1.2.3+abc", "1.2.3")]
    public void The_build_gives_the_version(string catalystVersion, string version, string expected) =>
        Assert.Contains("version: " + expected + "\\n",
            Payload(Source, new() { ["build_property.CatalystVersion"] = catalystVersion, ["build_property.Version"] = version }), StringComparison.Ordinal);

    [Fact]
    public void Half_typed_code_reports_nothing_and_throws_nothing()
    {
        for (var length = 0; length <= Source.Length; length += 7)
        {
            var result = Run(Source[..length], ["obj/catalyst.emit"], []).Results.Single();
            Assert.Null(result.Exception);
            Assert.Empty(result.Diagnostics);
        }
    }

    private static string Payload(string source, Dictionary<string, string> options)
    {
        var result = Run(source, ["obj/Debug/catalyst.emit"], options).Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.GeneratedSources, static s => s.HintName == "Catalyst.Emitted.g.cs").SourceText.ToString();
    }

    private static GeneratorDriverRunResult Run(string source, string[] files, Dictionary<string, string> options) =>
        CSharpGeneratorDriver.Create([new BlueprintGenerator().AsSourceGenerator()], [.. files.Select(static f => new Named(f))], new CSharpParseOptions(LanguageVersion.CSharp14), new Options(options))
            .RunGenerators(CompilationHarness.Compile(source), TestContext.Current.CancellationToken).GetRunResult();

    private sealed class Named(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("emit");
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
