using Catalyst.Sdk.Compiler.Documentation;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Tests.Documentation;

public sealed class XmlDocReaderTests
{
    [Theory]
    [InlineData("/// <summary>One line.</summary>", "One line.")]
    [InlineData("/// <summary>\n    /// Two\n    ///   lines.\n    /// </summary>", "Two lines.")]
    [InlineData("/// <summary>See <see cref=\"System.String\"/>, <see cref=\"M:X.Go(System.Int32)\"/>, <see langword=\"null\"/> and <paramref name=\"p\"/>.</summary>", "See String, Go, null and p.")]
    [InlineData("/// <summary>See <see href=\"https://example.org/a.b\"/> or <see cref=\"String\">that</see>.</summary>", "See https://example.org/a.b or that.")]
    [InlineData("/// <summary>First.<para>Second.</para>Third.</summary>", "First.\nSecond.\nThird.")]
    [InlineData("/// <summary>a &lt; b &amp; c</summary>", "a < b & c")]
    [InlineData("/// <summary>x</summary>\n    /// <remarks>y</remarks>", "x")]
    [InlineData("/// <summary></summary>", null)]
    [InlineData("/// <summary>never closed", null)]
    [InlineData("/// <remarks>y</remarks>", null)]
    [InlineData("// <summary>An ordinary comment.</summary>", null)]
    [InlineData("//// <summary>Commented out.</summary>", null)]
    [InlineData("/// <summary>x</summary>\n    // TODO", "x")]
    [InlineData("/// <summary>x</summary>\n    #pragma warning disable CA1000", "x")]
    [InlineData("/** <summary>Block.</summary> */", "Block.")]
    [InlineData("/**\n     * <summary>\n     * Starred\n     * block.\n     * </summary>\n     */", "Starred block.")]
    [InlineData("", null)]
    public void The_summary_is(string comment, string? expected)
    {
        foreach (var mode in new[] { DocumentationMode.None, DocumentationMode.Parse, DocumentationMode.Diagnose })
        {
            // None is what a build without documentation file has.
            var tree = CSharpSyntaxTree.ParseText($$"""
                public class C
                {
                    {{comment}}
                    [System.Obsolete] public int P { get; init; }
                }
                """, new CSharpParseOptions(LanguageVersion.CSharp14, mode), cancellationToken: TestContext.Current.CancellationToken);
            var compilation = CompilationHarness.Compile().AddSyntaxTrees(tree);
            var property = compilation.GetTypeByMetadataName("C")!.GetMembers("P").Single();
            Assert.Equal(expected, XmlDocReader.Summary(property, CancellationToken.None));
        }
    }

    [Fact]
    public void Fields_enum_members_types_and_partial_declarations_are_read()
    {
        var compilation = CompilationHarness.CompileValid("""
            /// <summary>The type.</summary>
            public partial class C
            {
                /// <summary>The field.</summary>
                public int A, B;
            }
            public partial class C { }
            public enum E
            {
                /// <summary>The member.</summary>
                X,
            }
            """);
        var (c, e) = (compilation.GetTypeByMetadataName("C")!, compilation.GetTypeByMetadataName("E")!);
        Assert.Equal(["The type.", "The field.", "The field.", "The member."],
            new ISymbol[] { c, c.GetMembers("A")[0], c.GetMembers("B")[0], e.GetMembers("X")[0] }.Select(static s => XmlDocReader.Summary(s, CancellationToken.None)));
    }

    [Fact]
    public void A_symbol_of_a_library_has_none() =>
        Assert.Null(XmlDocReader.Summary(CompilationHarness.Compile().GetTypeByMetadataName("System.String")!, CancellationToken.None));
}
