using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Catalyst.Sdk.Compiler.Dependencies.Graph;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>What the lowering of one Blueprint had to say.</summary>
/// <param name="Blueprint">Where the attribute names it.</param>
/// <param name="Node">The Blueprint among others; null when nothing is known of it.</param>
internal sealed record LoweringOutcome(Location Blueprint, IReadOnlyList<Problem> Problems, BlueprintNode? Node = null);

/// <summary>In a build the generator lowers every Blueprint, and the analyzer would lower each once more for its problems.
/// The generator leaves them here, and the analyzer takes them when it is given the very same sources, references and options.</summary>
/// <remarks>An editor's compilation has no build marker: nothing is left for it, and the analyzer lowers what was edited.</remarks>
internal static class LoweringMemory
{
    // A memory lives as long as the first file of its compilation: a compiler server forgets it with the build.
    private static readonly ConditionalWeakTable<SyntaxTree, Memory> s_memories = new();

    /// <param name="own">The files that the generator adds; no lowering depends on them.</param>
    public static void Keep(Compilation compilation, CompileOptions options, IEnumerable<LoweringOutcome?> outcomes, IReadOnlyList<SourceText> own)
    {
        var found = outcomes.ToList();
        if (compilation.SyntaxTrees.FirstOrDefault() is not { } first || found.Contains(null)) return;
        var byPlace = new Dictionary<Location, LoweringOutcome>();
        foreach (var outcome in found) byPlace[outcome!.Blueprint] = outcome;
        var memory = new Memory([.. compilation.SyntaxTrees], compilation.ExternalReferences, compilation.Options, compilation.AssemblyName, options, own, byPlace);
        lock (s_memories)
        {
            s_memories.Remove(first);
            s_memories.Add(first, memory);
        }
    }

    /// <summary>What was found of every Blueprint, by the place of its name; null when anything at all is not as it was for the generator.</summary>
    public static IReadOnlyDictionary<Location, LoweringOutcome>? Of(Compilation compilation, CompileOptions options) =>
        compilation.SyntaxTrees.FirstOrDefault() is { } first && s_memories.TryGetValue(first, out var memory) && memory.Fits(compilation, options) ? memory.Outcomes : null;

    private sealed record Memory(SyntaxTree[] Trees, ImmutableArray<MetadataReference> References, CompilationOptions CompilationOptions, string? AssemblyName,
        CompileOptions Options, IReadOnlyList<SourceText> Own, IReadOnlyDictionary<Location, LoweringOutcome> Outcomes)
    {
        public bool Fits(Compilation compilation, CompileOptions options) =>
            Options == options && AssemblyName == compilation.AssemblyName && CompilationOptions.Equals(compilation.Options)
            && References.SequenceEqual(compilation.ExternalReferences, ReferenceComparer<MetadataReference>.Instance) && FitTrees(compilation);

        // The files in their order, then the generator's own and nothing else: a file of another generator may change what a name means.
        private bool FitTrees(Compilation compilation)
        {
            var at = 0;
            var owned = 0;
            foreach (var tree in compilation.SyntaxTrees)
            {
                if (at < Trees.Length && ReferenceEquals(tree, Trees[at])) at++;
                else if (tree.TryGetText(out var text) && Own.Any(text.ContentEquals)) owned++;
                else return false;
            }

            return at == Trees.Length && owned <= Own.Count;
        }
    }

    private sealed class ReferenceComparer<T> : IEqualityComparer<T>
        where T : class
    {
        public static readonly ReferenceComparer<T> Instance = new();

        public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

        public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
