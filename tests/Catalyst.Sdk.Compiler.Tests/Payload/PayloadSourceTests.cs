using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Payload;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Compiler.Tests.Payload;

public sealed class PayloadSourceTests
{
    private static readonly DiagnosticDescriptor s_error = BuildRules.InternalError;
    private static readonly DiagnosticDescriptor s_warning = ValuesRules.BooleanName;

    private const string Awkward = "\0\r\n\"\\\u0085\u2028\u2029\ufeff\ud83d\ude00{";

    [Fact]
    public void Names_folders_files_and_counts()
    {
        var constants = Constants(
            new CompiledBlueprint("a", [new("x", "1\n"), new("chart/y", "")], []),
            new CompiledBlueprint("b", [new("z", "3")], []));

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["B0"] = "1\n7 0\n1 2\n\nachart/yx1\n",
                ["B1"] = "1\n1 1\n\nbz3",
                ["Z0"] = "2\n2\n3\n0",
            },
            constants);
    }

    [Fact]
    public void Without_blueprints_there_is_a_sentinel_still() => Assert.Equal("2\n0\n0\n0", Assert.Single(Constants()).Value);

    [Fact]
    public void An_error_carries_its_place_and_a_warning_is_left_to_the_analyzer()
    {
        var tree = CSharpSyntaxTree.ParseText("class A\n{\n}\n", path: "src/A.cs", cancellationToken: TestContext.Current.CancellationToken);
        var at = tree.GetLocation(new TextSpan(6, 3));
        var constants = Constants(new CompiledBlueprint("a", [], [new Problem(s_warning, at, "on"), new Problem(s_error, at, "x\ny", "z")]));

        Assert.StartsWith("CAT9003\nsrc/A.cs\n1\n7\n2\n2\nThe ", constants["E0"], StringComparison.Ordinal);
        Assert.Contains("'x\ny' with z", constants["E0"], StringComparison.Ordinal);
        Assert.Equal("2\n1\n0\n1", constants["Z0"]);
    }

    [Fact]
    public void A_line_directive_is_followed()
    {
        var tree = CSharpSyntaxTree.ParseText("#line 40 \"other.cs\"\nclass A { }\n", path: "src/A.cs", cancellationToken: TestContext.Current.CancellationToken);
        var constants = Constants(new CompiledBlueprint("a", [], [new Problem(s_error, tree.GetLocation(new TextSpan(20, 5)), "x", "z")]));

        Assert.StartsWith("CAT9003\nother.cs\n40\n1\n40\n6\n", constants["E0"], StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_and_no_error_is_an_error()
    {
        var constants = Constants(new CompiledBlueprint("a", [], [new Problem(s_warning, Location.None, "on")]), new CompiledBlueprint("b", [new("x", "1")], []));

        Assert.StartsWith("CAT9012\n\n0\n0\n0\n0\n", constants["E0"], StringComparison.Ordinal);
        Assert.Equal("2\n2\n1\n1", constants["Z0"]);
    }

    [Fact]
    public void Any_text_comes_back_character_for_character() =>
        Gen.OneOf(Gen.Char, Gen.Int[0, Awkward.Length - 1].Select(static i => Awkward[i])).Array[0, 60].Select(static c => new string(c)).Array[40].SeededAll(static texts =>
        {
            var constants = Constants([.. texts.Select(static t => new CompiledBlueprint("a", [new("x", t)], []))]);
            Assert.Equal(texts.Select(static t => FormattableString.Invariant($"1\n1 {t.Length}\n\nax") + t), texts.Select((_, i) => constants["B" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
        }, iter: 25, threads: 1);

    /// <summary>What the compiler makes of the source: the constants of its one class, all of them private.</summary>
    private static Dictionary<string, string> Constants(params CompiledBlueprint[] blueprints)
    {
        // Through bytes, as the compiler takes it.
        var bytes = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(PayloadSource.Write(blueprints));
        using var stream = new MemoryStream(bytes);
        var compilation = CSharpCompilation.Create("payload", [CSharpSyntaxTree.ParseText(SourceText.From(stream, System.Text.Encoding.UTF8))],
            [Basic.Reference.Assemblies.Net100.References.SystemRuntime], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, generalDiagnosticOption: ReportDiagnostic.Error));
        Assert.Empty(compilation.GetDiagnostics());
        var type = compilation.GetTypeByMetadataName("__CatalystEmitted")!;
        Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility);
        var fields = type.GetMembers().OfType<IFieldSymbol>().ToList();
        Assert.All(fields, static f => Assert.Equal(Accessibility.Private, f.DeclaredAccessibility));
        return fields.ToDictionary(static f => f.Name, static f => (string)f.ConstantValue!);
    }
}
