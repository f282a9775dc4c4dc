using System.Collections.Concurrent;
using System.Globalization;
using Basic.Reference.Assemblies;
using Catalyst.Sdk.Analyzers.Tests.Pages;
using Catalyst.Sdk.Compiler;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Analyzers.Tests.Robustness;

/// <summary>Every rule over sources as they are while somebody types: nothing fails, and what is said outside the edited member stays (decision 48).</summary>
/// <remarks>CI runs a tenth; <c>./long mutants</c> runs 5,000.</remarks>
public sealed class MutantTests(ITestOutputHelper output)
{
    // Several sources share one compilation: references are bound once.
    private const int Batch = 50;

    private static readonly int s_count = int.TryParse(Environment.GetEnvironmentVariable("CATALYST_LONG") is null ? null : Environment.GetEnvironmentVariable("CATALYST_CASES"), CultureInfo.InvariantCulture, out var cases) ? cases : 500;

    private static readonly int s_seed = ulong.TryParse(Environment.GetEnvironmentVariable("CATALYST_SEED"), CultureInfo.InvariantCulture, out var seed) ? (int)(seed % int.MaxValue) : 20260101;

    private sealed record Original(string Name, SyntaxTree Tree, IReadOnlyList<(string Id, TextSpan At)> Said);

    [Fact]
    public async Task No_rule_fails_and_what_is_said_elsewhere_stays()
    {
        var ct = TestContext.Current.CancellationToken;
        var originals = await OriginalsAsync(ct);
        var examples = originals.Where(static o => o.Said.Count > 0).ToList();
        ConcurrentBag<string> failures = [], lost = [];
        int mutants = 0, kept = 0, compared = 0;
        var ids = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        await Parallel.ForAsync(0, (s_count + Batch - 1) / Batch, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = ct }, async (batch, token) =>
        {
            List<(Original Of, Mutation Mutation, SyntaxTree Tree)> drawn = [];
            for (var i = 0; i < Math.Min(Batch, s_count - (batch * Batch)); i++)
            {
                var random = new Random(s_seed + (batch * Batch) + i);
                // Three of four are examples: they say something, and are small.
                var original = Drawn(random.Next(4) > 0 && examples.Count > 0 ? examples : originals, random);
                var mutation = Mutation.Draw(original.Tree, random);
                drawn.Add((original, mutation, PageHost.Parse(Renumbered(mutation.Text, i), $"Mutant{i}.cs")));
            }

            var compilation = PageHost.Compile([.. s_library.Value, .. drawn.Select(static d => d.Tree)]);
            var said = (await PageHost.DiagnoseOursAsync(compilation, failures, token)).ToLookup(static d => d.Location.SourceTree);
            foreach (var diagnostic in said.SelectMany(static s => s)) ids.AddOrUpdate(diagnostic.Id, 1, static (_, n) => n + 1);
            // The other host runs the same lowering, and what is whole it also writes.
            foreach (var blueprint in batch % 2 == 0 ? BlueprintCompiler.CompileProject(compilation, new CompileOptions(null, null), token).Blueprints : [])
                foreach (var problem in blueprint.Problems.Where(static p => p.Rule.Id == BuildRules.InternalError.Id))
                    failures.Add($"{problem.Message} in {drawn.FirstOrDefault(d => d.Tree == problem.Where.SourceTree).Mutation?.Kind}:\n{problem.Where.SourceTree}");
            foreach (var (original, mutation, tree) in drawn)
            {
                Interlocked.Increment(ref mutants);
                // Where the parser no longer sees the member at all, there is nothing left to speak of.
                var elsewhere = original.Said.Where(s => !s.At.IntersectsWith(mutation.Edited) && Within(original.Tree, s.At.Start) == Within(tree, Shifted(s.At.Start, mutation))).ToList();
                // All that a short source says may hang on one using.
                if (elsewhere.Count == 0 || mutation.Edited.End <= FirstType(original.Tree)) continue;
                var found = said[tree].Select(static d => (d.Id, d.Location.SourceSpan.Start)).ToHashSet();
                Interlocked.Increment(ref compared);
                if (elsewhere.All(s => found.Contains((s.Id, Shifted(s.At.Start, mutation))))) Interlocked.Increment(ref kept);
                else lost.Add($"{original.Name}, {mutation.Kind}, lost {string.Join(" ", elsewhere.Where(s => !found.Contains((s.Id, Shifted(s.At.Start, mutation)))).Select(s => s.Id + "@" + original.Tree.GetText(token).ToString(s.At)))}");
            }
        });

        output.WriteLine($"{mutants} mutants of {originals.Count} sources, seed {s_seed}; {ids.Count} rules spoke; of {compared} whose diagnostics lie elsewhere too {kept} kept them all ({100.0 * kept / Math.Max(compared, 1):0.0} %)");
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures.Take(5)));
        Assert.True(kept >= 0.9 * compared, $"{kept} of {compared} kept what is said outside the edited member; not {string.Join("; ", lost.Order(StringComparer.Ordinal).Take(60))}");
        Assert.True(compared >= s_count / 20, $"only {compared} mutants could be compared");
    }

    [Fact]
    public async Task No_rule_fails_where_references_are_missing()
    {
        var ct = TestContext.Current.CancellationToken;
        var originals = await OriginalsAsync(ct);
        ConcurrentBag<string> failures = [];
        var sdk = MetadataReference.CreateFromFile(typeof(Blueprint).Assembly.Location);
        var client = MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location);
        MetadataReference[][] sets = [[.. Net100.References.All, sdk], [.. Net100.References.All, client], [.. Net100.References.All], [sdk, client], [Net100.References.SystemRuntime, sdk, client]];
        foreach (var set in sets)
        {
            var compilation = PageHost.Compile(s_library.Value.Concat(originals.Select(static (o, i) => PageHost.Parse(Renumbered(o.Tree.GetText().ToString(), i), $"Source{i}.cs")))).WithReferences(set);
            _ = await PageHost.DiagnoseOursAsync(compilation, failures, ct);
            foreach (var blueprint in BlueprintCompiler.CompileProject(compilation, new CompileOptions(null, null), ct).Blueprints)
                foreach (var problem in blueprint.Problems.Where(static p => p.Rule.Id == BuildRules.InternalError.Id)) failures.Add(problem.Message + " without references");
        }

        Assert.True(failures.IsEmpty, string.Join("\n\n", failures.Take(5)));
    }

    private static readonly string Library = Path.DirectorySeparatorChar + "PlatformLibrary" + Path.DirectorySeparatorChar;

    /// <summary>What the samples stand on; it stays as it is.</summary>
    private static readonly Lazy<IReadOnlyList<SyntaxTree>> s_library = new(static () => [.. Samples().Where(static f => f.Contains(Library, StringComparison.Ordinal)).Select(static f => PageHost.Parse(PageSource.Usings + File.ReadAllText(f), f))]);

    private static IEnumerable<string> Samples() => Directory.EnumerateFiles(Path.Combine(RulePage.Root(), "samples"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Where(static f => f.Split(Path.DirectorySeparatorChar) is var parts && !parts.Contains("obj") && !parts.Contains("bin"));

    /// <summary>Where the first type begins: usings stand before it.</summary>
    private static int FirstType(SyntaxTree tree) => tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseTypeDeclarationSyntax>().Select(static t => t.SpanStart).FirstOrDefault();

    private static int Shifted(int at, Mutation mutation) => at + (at >= mutation.Edited.End ? mutation.Shift : 0);

    /// <summary>The declarations that a place stands in, from the inside out, each with its kind and name.</summary>
    private static string Within(SyntaxTree tree, int at) => at >= tree.Length ? "" : string.Join(" in ", tree.GetRoot().FindToken(at).Parent!.AncestorsAndSelf().Where(static n => n is MemberDeclarationSyntax or AttributeListSyntax or BlockSyntax or ExpressionSyntax)
        .Select(static n => n switch { BaseTypeDeclarationSyntax type => type.Identifier.Text, PropertyDeclarationSyntax property => property.Identifier.Text, MethodDeclarationSyntax method => method.Identifier.Text, _ => n.RawKind.ToString(CultureInfo.InvariantCulture) }));

    private static Original Drawn(IReadOnlyList<Original> from, Random random) => from[random.Next(from.Count)];

    /// <summary>A sample in a namespace of its own.</summary>
    private static string Own(string text)
    {
        var space = text.IndexOf("\nnamespace ", StringComparison.Ordinal);
        return text.Remove(space + 1, text.IndexOf(';', space) - space).Insert(space + 1, "namespace Mutant00;");
    }

    /// <summary>Two examples in one file: what the one says stays while the other is edited.</summary>
    private static string Pair(PageExample one, PageExample other) => PageSource.Usings + "namespace Mutant00.One\n{\n" + Body(one, "test") + "\n}\n\nnamespace Mutant00.Other\n{\n" + Body(other, "next") + "\n}\n";

    /// <summary>An example whose Blueprint has a name that many can have beside each other.</summary>
    private static string Body(PageExample example, string name) => example.Source[PageSource.Usings.Length..].Replace("\"bp-test\"", $"\"bp-{name}-00\"", StringComparison.Ordinal)
        .Replace("Title = \"Test\"", $"Title = \"{char.ToUpperInvariant(name[0])}{name[1..]} 00\"", StringComparison.Ordinal);

    /// <summary>The same with another number; every place stays where it is.</summary>
    private static string Renumbered(string text, int number)
    {
        var digits = number.ToString("00", CultureInfo.InvariantCulture);
        return text.Replace("namespace Mutant00", "namespace Mutant" + digits, StringComparison.Ordinal).Replace("-00\"", "-" + digits + "\"", StringComparison.Ordinal).Replace("Test 00\"", "Test " + digits + "\"", StringComparison.Ordinal).Replace("Next 00\"", "Next " + digits + "\"", StringComparison.Ordinal);
    }

    /// <summary>The bad examples of the pages, two in one file, and the samples.</summary>
    private static async Task<IReadOnlyList<Original>> OriginalsAsync(CancellationToken cancellationToken)
    {
        List<(string Name, string Text)> sources = [];
        var pages = RulePage.All.Where(static p => p.Bad is { Place.Length: > 0 } bad && !bad.Source.Contains("namespace ", StringComparison.Ordinal) && !bad.Source.Contains("[assembly", StringComparison.Ordinal)).ToList();
        for (var i = 0; i < pages.Count; i++)
        {
            // Neighbours are often about one thing: the other one is taken from further away.
            var other = pages[(i + (pages.Count / 2)) % pages.Count];
            sources.Add((pages[i].Id + " with " + other.Id, Pair(pages[i].Bad!, other.Bad!)));
        }

        foreach (var file in Samples().Where(static f => !f.Contains(Library, StringComparison.Ordinal))) sources.Add((Path.GetFileName(file), Own(PageSource.Usings + await File.ReadAllTextAsync(file, cancellationToken))));
        List<Original> originals = [];
        foreach (var chunk in sources.Chunk(Batch))
        {
            var trees = chunk.Select(static (s, i) => PageHost.Parse(Renumbered(s.Text, i), s.Name)).ToList();
            var said = (await PageHost.DiagnoseOursAsync(PageHost.Compile([.. s_library.Value, .. trees]), [], cancellationToken)).Where(static d => !d.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)).ToLookup(static d => d.Location.SourceTree);
            originals.AddRange(chunk.Select((s, i) => new Original(s.Name, PageHost.Parse(s.Text, s.Name), [.. said[trees[i]].Select(static d => (d.Id, d.Location.SourceSpan))])));
        }

        return originals;
    }
}
