using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Dependencies;

/// <summary>A chart inside a chart, as the build task needs it: it copies the chart, or says at this place what is wrong with it.</summary>
/// <param name="Assembly">The assembly of the Blueprint whose chart it is, empty for the one that is compiled; null for a chart that is no Blueprint.</param>
internal sealed record InnerChart(string Name, string Version, string Repository, string? Assembly, Location Where)
{
    public static IReadOnlyList<InnerChart> Of(IReadOnlyList<DeclaredDependency> dependencies, IAssemblySymbol compiled) =>
        [.. dependencies.Where(static d => d.Name is not null).Select(d => new InnerChart(d.Name!, d.Version ?? "", d.Repository ?? "",
            d.Blueprint is null ? null : SymbolEqualityComparer.Default.Equals(d.Blueprint.ContainingAssembly, compiled) ? "" : d.Blueprint.ContainingAssembly.Name, d.Place("name")))];
}
