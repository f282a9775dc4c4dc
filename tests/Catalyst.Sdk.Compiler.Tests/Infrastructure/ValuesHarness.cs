using System.Text.Json.Nodes;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Emit.JsonSchema;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model.Values;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Tests.Infrastructure;

/// <summary>The values half of a Blueprint, from a snippet that declares the record <c>Values</c>.</summary>
/// <param name="Model">Null when the record could not be lowered at all.</param>
internal sealed record LoweredValues(ValuesModel? Model, IReadOnlyList<Problem> Problems)
{
    public string Yaml => ValuesFile.Write(Model!);

    public JsonNode? Data => OracleYaml.Read(Yaml);

    public string Schema => ValuesSchema.Write(Model!, "bp-test");

    public string? ConfigSchema => Compiler.Emit.JsonSchema.ConfigSchema.Build(Model!) is { } schema ? JsonWriter.Write(schema) : null;

    /// <summary>Each problem as <c>ID 'text it is at'</c>, in the order of the source.</summary>
    public IReadOnlyList<string> Located => [.. Problems
        .OrderBy(static p => p.Where.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static p => p.Where.SourceSpan.Start).ThenBy(static p => p.Rule.Id, StringComparer.Ordinal)
        .Select(static p => p.Rule.Id + " '" + p.Where.SourceTree?.GetText(CancellationToken.None).ToString(p.Where.SourceSpan) + "'")];
}

internal static class ValuesHarness
{
    private const string Usings = "global using System.ComponentModel.DataAnnotations; global using System.Text.Json; global using System.Text.Json.Nodes; global using System.Text.Json.Serialization;";

    private const string Blueprint = """
        [Blueprint("bp-test", "1.0.0")]
        public sealed class Test : Blueprint<Values>
        {
            public override BlueprintSpec Spec => new();
        }
        """;

    /// <summary>Lowers correct C# and asserts that there is no problem.</summary>
    public static LoweredValues Lower(string source)
    {
        var lowered = Lower(CompilationHarness.CompileValid(Usings, source, Blueprint));
        Assert.True(lowered.Problems.Count == 0, string.Join("\n", lowered.Located.Zip(lowered.Problems, static (l, p) => l + " " + p.Message)));
        return lowered;
    }

    /// <summary>Lowers correct C# that the SDK may refuse.</summary>
    public static LoweredValues Refused(string source) => Lower(CompilationHarness.CompileValid(Usings, source, Blueprint));

    /// <summary>Lowers whatever was typed so far.</summary>
    public static LoweredValues HalfTyped(string source) => Lower(CompilationHarness.Compile(Usings, source, Blueprint));

    private static LoweredValues Lower(CSharpCompilation compilation)
    {
        var problems = new ProblemBag();
        var declaration = Assert.Single(BlueprintDiscovery.Find(compilation, CancellationToken.None));
        var model = ValuesLowering.Lower(declaration, new SharedModels(compilation), problems, CancellationToken.None);
        return new LoweredValues(model, problems.Problems);
    }
}
