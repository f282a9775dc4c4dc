using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Catalyst.Sdk.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Analyzers.Tests.Unsupported;

/// <summary>Everything outside the language is refused by exactly one error at its place, in the editor (the analyzer) and in the build (the payload) alike.</summary>
public sealed class UnsupportedTests(ITestOutputHelper output)
{
    private sealed record Snippet(string Text, string Path, TextSpan Place);

    [Fact]
    public async Task Each_construct_outside_the_language_is_one_error_in_both_hosts()
    {
        var ct = TestContext.Current.CancellationToken;
        List<Snippet> snippets = [];
        List<SyntaxTree> trees = [];
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14);
        foreach (var (text, source) in UnsupportedSnippets.Entries.Select(static e => (e, Entry(e)))
            .Concat(UnsupportedSnippets.Statements.Select(static s => (s, Statement(s)))).Concat(UnsupportedSnippets.Members.Select(static m => (m, m))))
        {
            var whole = Whole(source, snippets.Count);
            int start = whole.IndexOf("[|", StringComparison.Ordinal), end = whole.IndexOf("|]", StringComparison.Ordinal) - 2;
            var path = $"Snippet{snippets.Count}.cs";
            snippets.Add(new(text, path, TextSpan.FromBounds(start, end)));
            trees.Add(CSharpSyntaxTree.ParseText(whole.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), parse, path, cancellationToken: ct));
        }

        var compilation = CSharpCompilation.Create("Unsupported", [.. trees, CSharpSyntaxTree.ParseText(Values, parse, "Values.cs", cancellationToken: ct)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Blueprint).Assembly.Location), MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics(ct).Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.ToString() + " " + d.Location.SourceTree?.GetText().ToString(d.Location.SourceSpan)));

        var editor = (await compilation.WithAnalyzers([new BlueprintAnalyzer()]).GetAnalyzerDiagnosticsAsync(ct))
            .Where(static d => Compiler.Diagnostics.Rule.StopsEmission(d.Descriptor)).ToLookup(static d => d.Location.SourceTree?.FilePath);
        var build = BlueprintCompiler.CompileAll(compilation, new CompileOptions(null, null), ct).SelectMany(static b => b.Problems)
            .Where(static p => p.StopsEmission).ToLookup(static p => p.Where.SourceTree?.FilePath);

        List<string> wrong = [];
        foreach (var snippet in snippets)
        {
            var inEditor = editor[snippet.Path].Select(static d => (d.Id, d.Location.SourceSpan)).Order().ToList();
            var inBuild = build[snippet.Path].Select(static p => (p.Rule.Id, p.Where.SourceSpan)).Order().ToList();
            string Shown(IEnumerable<(string Id, TextSpan Span)> all) => string.Join(", ", all.Select(a => a.Id + " '" + trees[snippets.IndexOf(snippet)].GetText().ToString(a.Span) + "'"));
            if (!inEditor.SequenceEqual(inBuild)) wrong.Add($"{snippet.Text}: the editor says {Shown(inEditor)}, the build {Shown(inBuild)}");
            else if (inBuild is not [var only]) wrong.Add($"{snippet.Text}: {inBuild.Count} errors: {Shown(inBuild)}");
            else if (only.SourceSpan != snippet.Place) wrong.Add($"{snippet.Text}: at {Shown(inBuild)}");
        }

        output.WriteLine($"{snippets.Count} snippets, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(snippets.Count >= 150, $"{snippets.Count} snippets");
    }

    private static string Entry(string value) => $$"""public V1ConfigMap Config() => new() { Metadata = new() { Name = "c" }, Data = new StringMap { { "key", {{value}} } } };""";

    private static string Statement(string text) => $$"""
        public V1ConfigMap Config()
        {
            {{text}}
        #pragma warning disable CS0162
            return new() { Metadata = new() { Name = "c" } };
        }
        """;

    private static string Whole(string members, int number) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Catalyst.Sdk;
        using k8s.Models;

        namespace Snippet{{number}};

        [Blueprint("bp-s{{number}}", "1.0.0")]
        public sealed class Test : Blueprint<TestValues>
        {
            public override BlueprintSpec Spec => new() { Card = new() { Title = "Test" } };
        {{members}}
        }
        """;

    private const string Values = """
        using System.Collections.Generic;
        using k8s.Models;

        public sealed record TestValues
        {
            public string Name { get; init; } = "x";
            public string? Maybe { get; init; }
            public int Count { get; init; } = 1;
            public double Share { get; init; } = 0.5;
            public bool Active { get; init; }
            public IList<string> Items { get; init; } = [];
            public IList<string>? MaybeItems { get; init; }
            public V1ResourceRequirements Resources { get; init; } = new();
        }
        """;
}
