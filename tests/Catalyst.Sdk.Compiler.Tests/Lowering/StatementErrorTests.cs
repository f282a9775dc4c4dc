using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Compiler.Tests.Language;

namespace Catalyst.Sdk.Compiler.Tests.Lowering;

/// <summary>Statements that no template can say: one error each, at the construct, that names what to write.</summary>
public sealed class StatementErrorTests
{
    [Theory]
    [InlineData("var n = 0; while (n < Values.Count) n++; return Values.Text;", "while (n < Values.Count) n++;", "use 'foreach', or 'for' with a counter")]
    [InlineData("again: if (Values.Flag) goto again; return Values.Text;", "again: if (Values.Flag) goto again;", "use 'if', a loop or a local function")]
    [InlineData("try { return Values.Text; } finally { }", "try { return Values.Text; } finally { }", "catches nothing")]
    [InlineData("lock (this) { return Values.Text; }", "lock (this) { return Values.Text; }", "leave it out")]
    [InlineData("Console.WriteLine(Values.Text); return Values.Text;", "Console.WriteLine(Values.Text)", "a template changes nothing")]
    [InlineData("var map = new Dictionary<string, string> { [\"a\"] = Values.Text }; var s = \"\"; foreach (var e in map) s += e.Key; return s;", "map", "use a StringMap")]
    [InlineData("var s = \"\"; foreach (var c in Values.Text) s += \"x\"; return s;", "Values.Text", "iterate a list or map")]
    [InlineData("for (var i = 0; i < Values.Count; i++) { i++; } return Values.Text;", "for (var i = 0; i < Values.Count; i++) { i++; }", "count one int up or down")]
    [InlineData("var p = new V1Pod(); foreach (var i in Values.Items) p.ApiVersion = i; return p.ApiVersion!;", "foreach (var i in Values.Items) p.ApiVersion = i;", "add to a list in the loop")]
    [InlineData("var a = new List<string> { Values.Text }; var b = a; b.Add(\"x\"); return a.Count > 1 ? \"2\" : \"1\";", "a", "use one name")]
    [InlineData("var a = new List<string> { Values.Text }; var p = new V1Container { Name = \"c\", Args = a }; a.Add(\"x\"); return ToJson(p);", "a.Add(\"x\")", "make all changes before")]
    public void A_statement_without_a_form_is_one_error_that_says_what_to_write(string statements, string at, string advice)
    {
        var source = LanguageGroup.Source([LanguageCase.Body("case", statements, "")]);
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(CompilationHarness.CompileValid(source), new CompileOptions(null, null), TestContext.Current.CancellationToken));
        var problem = compiled.Problems.WithoutPolicies().First();
        Assert.Equal(TemplateRules.Unsupported.Id + " '" + at + "'", CompilationHarness.Shown(problem));
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
        Assert.Empty(compiled.Files);
    }

    /// <summary>An int has to stay in 32 bits: what a loop adds is counted as often as a list can be long.</summary>
    [Theory]
    [InlineData("var n = 0; foreach (var x in Values.Numbers) n += 2; return $\"{n}\";", "n += 2")]
    [InlineData("var n = 0; foreach (var x in Values.Numbers) foreach (var y in Values.Items) n++; return $\"{n}\";", "n++")]
    [InlineData("var n = 0; foreach (var x in Values.Numbers) n += x; return $\"{n}\";", "n += x")]
    [InlineData("var n = 1; foreach (var x in Values.Numbers) n *= 2; return $\"{n}\";", "n *= 2")]
    [InlineData("var n = Values.Numbers[0]; n += 1; return $\"{n}\";", "n += 1")]
    public void A_counter_that_may_leave_32_bits_is_an_error(string statements, string at)
    {
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(CompilationHarness.CompileValid(LanguageGroup.Source([LanguageCase.Body("case", statements, "")])), new CompileOptions(null, null), TestContext.Current.CancellationToken));
        Assert.Equal([TemplateRules.Overflow.Id + " '" + at + "'"], compiled.Problems.WithoutPolicies().Select(CompilationHarness.Shown));
    }

    [Theory]
    [InlineData("var n = 0; foreach (var x in Values.Numbers) n++; return $\"{n}\";")]
    [InlineData("var n = Values.Count; n += 5; n *= 3; return $\"{n}\";")]
    [InlineData("long n = 0; foreach (var x in Values.Numbers) n += x; return $\"{n}\";")]
    [InlineData("foreach (var x in Values.Numbers) { var n = 1; n += 2; if (n > x) return $\"{n}\"; } return \"\";")]
    public void A_counter_that_stays_in_32_bits_is_none(string statements) =>
        Assert.Empty(Assert.Single(BlueprintCompiler.CompileAll(CompilationHarness.CompileValid(LanguageGroup.Source([LanguageCase.Body("case", statements, "")])), new CompileOptions(null, null), TestContext.Current.CancellationToken)).Problems);
}
