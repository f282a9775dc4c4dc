using BenchmarkDotNet.Attributes;
using Catalyst.Sdk.Compiler;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalyst.Sdk.Benchmarks;

/// <summary>BenchmarkDotNet: lowering and text of one Blueprint, bodies not bound before.</summary>
[MemoryDiagnoser]
public class CompileOneBenchmark
{
    private CSharpCompilation _compilation = Compilations.Of(1);
    private int _edit;

    /// <summary>A new compilation for each iteration.</summary>
    [IterationSetup]
    public void Edit() => _compilation = Compilations.Edited(_compilation, "Other.cs", Compilations.Other(++_edit));

    /// <summary>From symbols to all files of the folder.</summary>
    [Benchmark]
    public int Compile() => BlueprintCompiler.CompileAll(_compilation, new CompileOptions(null, null), default).Sum(static b => b.Files.Count);
}
