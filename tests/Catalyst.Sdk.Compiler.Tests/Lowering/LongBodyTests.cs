using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Tests.Language;

namespace Catalyst.Sdk.Compiler.Tests.Lowering;

/// <summary>Each statement is lowered and written once: five times the statements are five times the text. What the time is, the benchmark <c>method</c> tells.</summary>
public sealed class LongBodyTests
{
    [Theory]
    [InlineData("var text = Values.Text;", "if (Values.Count == {0}) text += \"{0}\";", "return text;", 10_000)]
    [InlineData("", "if (Values.Count == {0}) return \"{0}\";", "return Values.Text;", 10_000)]
    [InlineData("var list = new List<string>();", "if (Values.Count == {0}) list.Add(\"{0}\");", "return string.Join(\",\", list);", 10_000)]
    public void The_text_grows_with_the_statements(string first, string statement, string last, int most)
    {
        var (small, large) = (Length(most / 5), Length(most));
        Assert.InRange(large, small * 4, small * 6);

        int Length(int count)
        {
            var body = first + "\n" + string.Concat(Enumerable.Range(0, count).Select(i => statement.Replace("{0}", (10_000 + i).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n")) + last;
            var compilation = CompilationHarness.CompileValid(LanguageGroup.Source([LanguageCase.Body("case", body, "")]));
            var compiled = Assert.Single(BlueprintCompiler.CompileAll(compilation, new CompileOptions(null, null), TestContext.Current.CancellationToken));
            Assert.Empty(compiled.Problems.Select(CompilationHarness.Shown));
            return compiled.Files.Where(static f => f.Path.StartsWith("chart/templates/", StringComparison.Ordinal)).Sum(static f => f.Content.Length);
        }
    }
}
