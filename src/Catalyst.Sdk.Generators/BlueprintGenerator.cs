using System.IO;
using System.Linq;
using System.Text;
using Catalyst.Sdk.Compiler;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Payload;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Generators;

/// <summary>Lowers every Blueprint of a compile whose output will be kept, and puts the files into the assembly for the build task.
/// It reports nothing: a diagnostic carries a location, which changes on every edit.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class BlueprintGenerator : IIncrementalGenerator
{
    /// <summary>The targets add this file to a compile that will really run; an editor's has none, and costs nothing.</summary>
    private const string Marker = "catalyst.emit";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var open = context.AdditionalTextsProvider.Where(static file => Path.GetFileName(file.Path) == Marker).Collect().Select(static (files, _) => !files.IsEmpty);
        var options = context.AnalyzerConfigOptionsProvider.Select(static (config, _) => new CompileOptions(Property(config, "CatalystVersion"), Property(config, "Version")));

        context.RegisterImplementationSourceOutput(context.CompilationProvider.Combine(open).Combine(options), static (output, input) =>
        {
            var ((compilation, isOpen), options) = input;
            if (!isOpen) return;
            var compiled = BlueprintCompiler.CompileAll(compilation, options, output.CancellationToken);
            var payload = SourceText.From(PayloadSource.Write(compiled), Encoding.UTF8);
            LoweringMemory.Keep(compilation, options, compiled.Select(static b => b.Outcome), payload);
            output.AddSource("Catalyst.Emitted.g.cs", payload);
        });
    }

    private static string? Property(AnalyzerConfigOptionsProvider config, string name) =>
        config.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
