using Catalyst.Sdk.Benchmarks;

// Each command prints one table of benchmarks/README.md.
switch (args)
{
    case ["build", .. var rest]: return await BuildBenchmark.RunAsync(rest);
    case ["solution", .. var rest]: return await SolutionBenchmark.RunAsync(rest);
    case ["analyzers", .. var rest]: return await AnalyzersBenchmark.RunAsync(rest);
    case ["driver", .. var rest]: return DriverBenchmark.Run(rest);
    case ["method", .. var rest]: return MethodBenchmark.Run(rest);
    case ["manifests", .. var rest]: return await ManifestsBenchmark.RunAsync(rest);
    case ["bdn", .. var rest]: BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(CompileOneBenchmark).Assembly).Run(rest); return 0;
    default:
        Console.Error.WriteLine("usage: build [pairs] [warm|cold|both] [sizes] | solution [pairs] | analyzers [size] [runs] | driver [sizes] | method [runs] [statements] | manifests [runs] | bdn [BenchmarkDotNet arguments]");
        return 2;
}
