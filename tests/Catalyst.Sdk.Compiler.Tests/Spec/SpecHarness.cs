using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Spec;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Tests.Spec;

/// <summary>Lowers the declarative members of the first Blueprint of a snippet.</summary>
internal static class SpecHarness
{
    private static readonly CompileOptions s_noVersion = new(null, "1.0.0");

    /// <summary>A class with the given initializer of <c>Spec</c>.</summary>
    public static string Class(string spec, string attribute = "\"bp-press\", \"1.3.0\"", string chart = "", string members = "") => $$"""
        public sealed record PressValues;

        /// <summary>A small CMS.</summary>
        [Blueprint({{attribute}})]
        public sealed class Press : Blueprint<PressValues>
        {
            public override BlueprintSpec Spec => {{spec}};
            {{(chart.Length == 0 ? "" : "public override ChartSpec ChartFile => " + chart + ";")}}
            {{members}}
        }
        """;

    /// <summary>The model and the problems, but for those that nearly every short snippet has: a name that is not the title's or the folder's, no topology.</summary>
    public static (SpecModel? Model, IReadOnlyList<Problem> Problems) Lower(string source, CompileOptions? options = null)
    {
        var (model, problems) = LowerWithConventions(source, options);
        return (model, [.. problems.Where(static p => p.Rule.Id is not ("CAT1006" or "CAT1007" or "CAT1117"))]);
    }

    public static (SpecModel? Model, IReadOnlyList<Problem> Problems) LowerWithConventions(string source, CompileOptions? options = null) =>
        LowerFirst(CompilationHarness.CompileValid(source), options);

    /// <summary>Lowers what is there, be it half-typed.</summary>
    public static (SpecModel? Model, IReadOnlyList<Problem> Problems) LowerFirst(Compilation compilation, CompileOptions? options = null)
    {
        var declaration = BlueprintDiscovery.Find(compilation, TestContext.Current.CancellationToken)[0];
        var problems = new ProblemBag();
        var model = SpecLowering.Lower(declaration, new SharedModels(compilation), options ?? s_noVersion, problems, TestContext.Current.CancellationToken).Model;
        return (model, problems.Problems);
    }

    /// <summary>The files of a valid snippet.</summary>
    public static IReadOnlyDictionary<string, string> Files(string source, CompileOptions? options = null)
    {
        var (model, problems) = Lower(source, options);
        Assert.Empty(problems.Select(static p => p.Message));
        return SpecFiles.Emit(model!, configSchema: null).ToDictionary(static f => f.Path, static f => f.Content);
    }
}
