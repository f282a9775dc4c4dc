using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Dependencies;

/// <summary>What can be wrong with the charts inside an umbrella chart, as far as <c>ChartFile</c> alone tells.</summary>
internal static class DependencyChecks
{
    private static readonly string[] s_schemes = ["https://", "http://", "oci://", "file://"];
    private static readonly string[] s_reserved = ["global", "tags", "enabled"];

    public static void Check(BlueprintDeclaration declaration, IReadOnlyList<DeclaredDependency> dependencies, ProblemBag problems)
    {
        var keys = new Dictionary<string, DeclaredDependency>(StringComparer.Ordinal);
        foreach (var dependency in dependencies)
        {
            if (dependency.Version is { Length: > 0 } version && ChartVersionRange.Parse(version) is null)
                problems.Add(ChartDependencyRules.Range, dependency.Place("version"), version);
            if (dependency.Repository is { } repository && RepositoryError(repository) is { } error)
                problems.Add(ChartDependencyRules.Repository, dependency.Place("repository"), repository, error);
            if (SymbolEqualityComparer.Default.Equals(dependency.Blueprint, declaration.Type))
                problems.Add(ChartDependencyRules.Key, dependency.Place("name"), $"'{declaration.Name}' cannot be a chart inside itself");
            if (dependency.Key is not { Length: > 0 } key) continue;
            if (s_reserved.Contains(key))
                problems.Add(ChartDependencyRules.Key, dependency.KeyAt, $"'{key}' has a meaning of its own in the values of a chart: give the dependency another alias");
            if (!keys.TryGetValue(key, out var twin)) keys.Add(key, dependency);
            else if (dependency.Alias is null && twin.Alias is null)
                problems.Add(ChartDependencyRules.Key, dependency.KeyAt, $"'{key}' is a dependency twice: give one of them an alias");
            else
                problems.Add(ChartDependencyRules.Key, dependency.KeyAt, $"'{key}' is already the name of another dependency: aliases and names tell dependencies apart");
        }
    }

    private static string? RepositoryError(string repository)
    {
        if (repository.Length == 0) return "leave Repository out when the chart is in charts/";
        // A repository by the name that Helm knows it under.
        if (repository[0] == '@' || repository.StartsWith("alias:", StringComparison.Ordinal)) return repository.TrimStart('@').Length == 0 || repository == "alias:" ? "the name is missing" : null;
        if (s_schemes.FirstOrDefault(s => repository.StartsWith(s, StringComparison.OrdinalIgnoreCase)) is not { } scheme) return "write an https://, oci:// or file:// address";
        var rest = repository.Substring(scheme.Length);
        if (rest.Length == 0) return "the address ends after its scheme";
        if (scheme == "file://") return rest.IndexOf('\\') >= 0 ? "write the path with forward slashes" : null;
        return Uri.TryCreate(repository, UriKind.Absolute, out var address) && address.Host.Length > 0 && !rest.Any(char.IsWhiteSpace) ? null : "it is no address";
    }
}
