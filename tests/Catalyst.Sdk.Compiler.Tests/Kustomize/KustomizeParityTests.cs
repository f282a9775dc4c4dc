using System.Reflection;
using Catalyst.Sdk.Compiler.Payload;
using Catalyst.Sdk.Compiler.Tests.Infrastructure;
using Catalyst.Sdk.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Compiler.Tests.Kustomize;

/// <summary>Every form that a Kustomize Blueprint may use: real kustomize on the emitted folder and the native run give the same documents.</summary>
public sealed class KustomizeParityTests
{
    [Fact]
    public async Task Kustomize_and_the_native_run_agree_on_every_form()
    {
        if (!KustomizeAssert.IsAvailable)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "kubectl is missing");
            Assert.Skip("kubectl is not on this machine: run eng/tools.sh");
        }

        await KustomizeAssert.HoldsAsync(Built(KustomizeSource.Forms), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void What_differs_only_is_in_an_overlay()
    {
        var files = Compiled(KustomizeSource.Forms).Files.ToDictionary(static f => f.Path, static f => f.Content, StringComparer.Ordinal);

        Assert.Equal(
            ["overlays/large/deployment.patch.yaml", "overlays/large/kustomization.yaml", "overlays/large/not-large.patch.yaml", "overlays/large/only-large.yaml", "overlays/large/scaler.patch.yaml", "overlays/large/services.patch.yaml", "overlays/large/services.yaml",
             "overlays/small/deployment.patch.yaml", "overlays/small/kustomization.yaml"],
            files.Keys.Where(static k => k.StartsWith("overlays/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static CompiledBlueprint Compiled(string source)
    {
        var compiled = Assert.Single(BlueprintCompiler.CompileAll(CompilationHarness.CompileValid(source), new CompileOptions(null, null), TestContext.Current.CancellationToken));
        Assert.Empty(compiled.Problems.Select(static p => CompilationHarness.Shown(p) + " " + p.Message));
        return compiled;
    }

    private static KustomizeBlueprint Built(string source)
    {
        var compiled = Compiled(source);
        var compilation = CompilationHarness.CompileValid(source);
        using var stream = new MemoryStream();
        var payload = CSharpSyntaxTree.ParseText(PayloadSource.Write([compiled]), (CSharpParseOptions)compilation.SyntaxTrees[0].Options, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(compilation.AddSyntaxTrees(payload).Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);
        var type = Assembly.Load(stream.ToArray()).GetTypes().Single(static t => t.IsDefined(typeof(BlueprintAttribute)));
        return (KustomizeBlueprint)Activator.CreateInstance(type)!;
    }
}
