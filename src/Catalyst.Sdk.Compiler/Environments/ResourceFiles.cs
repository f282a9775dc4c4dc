using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Emit.Yaml;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Environments;

/// <summary>The folders of a project's resources.</summary>
internal static class ResourceFiles
{
    public static IReadOnlyList<CompiledBlueprint> Compile(Compilation compilation, SharedModels models, CancellationToken cancellationToken)
    {
        var declarations = ResourceDiscovery.Find(compilation, cancellationToken);
        if (declarations.Count == 0) return [];
        var lowering = new ResourceLowering(models, new DeclaredBlueprints(compilation, models, cancellationToken), reportsNames: true);
        var problems = new ProblemBag();
        var lowered = new List<LoweredResource>();
        foreach (var declaration in declarations)
        {
            // Each has a bag of its own: what is wrong with one says nothing of the next.
            var own = new ProblemBag();
            if (lowering.Lower(declaration, own, cancellationToken) is { } resource) lowered.Add(resource);
            foreach (var problem in own.Problems) problems.Add(problem);
        }

        foreach (var problem in Duplicates(lowered)) problems.Add(problem);
        var stops = problems.Problems.Any(static p => p.StopsEmission) || lowered.Count < declarations.Count;
        return [.. lowered.Select(static r => r.Declaration.Folder).Concat(declarations.Select(static d => d.Folder)).Distinct(StringComparer.Ordinal).OrderBy(static f => f, StringComparer.Ordinal)
            .Select((folder, i) => new CompiledBlueprint(folder, stops ? [] : Files(lowered, folder), i == 0 ? problems.Problems : []))
            .Where((folder, i) => !stops || i == 0)];
    }

    /// <summary>Resources of one kind and name, or of one file; reported at every one but the first.</summary>
    public static IEnumerable<Problem> Duplicates(IReadOnlyList<LoweredResource> resources)
    {
        var names = new Dictionary<string, LoweredResource>(StringComparer.Ordinal);
        foreach (var resource in resources.OrderBy(static r => r.Declaration.Member.ToDisplayString(), StringComparer.Ordinal))
        {
            var (byName, byFile) = (resource.Kind.Kind + " " + resource.Name, resource.Declaration.Folder + "/" + resource.File);
            if (names.TryGetValue(byName, out var first) || names.TryGetValue(byFile, out first))
                yield return new Problem(ResourceRules.Duplicate, resource.NameAt, resource.Name.Substring(resource.Name.IndexOf('/') + 1), resource.Kind.Kind, first.Declaration.Member.ToDisplayString());
            else names[byName] = names[byFile] = resource;
        }
    }

    private static EquatableArray<EmittedFile> Files(List<LoweredResource> resources, string folder) =>
        resources.Where(r => r.Declaration.Folder == folder).Select(static r => new EmittedFile(r.File, YamlWriter.Write(r.Document))).OrderBy(static f => f.Path, StringComparer.Ordinal).ToEquatableArray();
}
