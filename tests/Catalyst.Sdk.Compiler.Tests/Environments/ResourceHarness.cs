using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;

namespace Catalyst.Sdk.Compiler.Tests.Environments;

/// <summary>Compiles the resources of a snippet as the generator does.</summary>
internal static class ResourceHarness
{
    /// <summary>A class with one marked member of a type.</summary>
    public static string Class(string type, string value) => $$"""
        public static class Kit
        {
            [PlatformResource]
            public static {{type}} One { get; } = {{value}};
        }
        """;

    /// <summary>The folders of a valid snippet, and what was said about it.</summary>
    public static (IReadOnlyList<CompiledBlueprint> Folders, IReadOnlyList<Problem> Problems) Compile(string source) => CompileAny(CompilationHarness.CompileValid(source));

    public static (IReadOnlyList<CompiledBlueprint> Folders, IReadOnlyList<Problem> Problems) CompileAny(Microsoft.CodeAnalysis.Compilation compilation)
    {
        var folders = BlueprintCompiler.CompileProject(compilation, new CompileOptions(null, "1.0.0"), TestContext.Current.CancellationToken).Resources;
        return (folders, [.. folders.SelectMany(static f => f.Problems)]);
    }

    /// <summary>The files of a snippet that breaks no rule, by path below the output root.</summary>
    public static IReadOnlyDictionary<string, string> Files(string source)
    {
        var (folders, problems) = Compile(source);
        Assert.Empty(problems.Select(static p => p.Rule.Id + " " + p.Message));
        return folders.SelectMany(static f => f.Files.Select(file => (f.Folder + "/" + file.Path, file.Content))).ToDictionary(static f => f.Item1, static f => f.Content);
    }

    /// <summary>What is said about a snippet, as <c>ID 'text it is at'</c>.</summary>
    public static IReadOnlyList<string> Said(string source) => [.. Compile(source).Problems.Select(CompilationHarness.Shown)];
}
