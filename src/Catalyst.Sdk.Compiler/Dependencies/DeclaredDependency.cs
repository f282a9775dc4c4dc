using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Dependencies;

/// <summary>One chart inside an umbrella chart, as the initializer of <c>ChartFile</c> says, with its places.</summary>
/// <param name="entry">The entry of <c>Dependencies</c>.</param>
/// <param name="blueprint">The class of the Blueprint whose chart it is; null for every other chart.</param>
internal sealed class DeclaredDependency(ConstantMap entry, INamedTypeSymbol? blueprint)
{
    public Location At => entry.At;

    public INamedTypeSymbol? Blueprint => blueprint;

    public string? Name => Text("name");

    public string? Alias => Text("alias") is { Length: > 0 } alias ? alias : null;

    public string? Version => Text("version");

    public string? Repository => Text("repository");

    public string? Condition => Text("condition");

    /// <summary>Its key in the values, and its name in the chart.</summary>
    public string? Key => Alias ?? Name;

    public Location KeyAt => Place(Alias is null ? "name" : "alias");

    /// <summary>Where a field is written; the entry's place when it is not.</summary>
    public Location Place(string field) => entry[field]?.At ?? entry.At;

    /// <summary>The paths in the outer chart's values to which values are imported; <c>.</c> is the root.</summary>
    public IEnumerable<string> ImportTargets =>
        (entry["import-values"] as ConstantList)?.Items.Select(static item => item is ConstantMap map && map["parent"] is ConstantScalar { Value: DataString parent } ? parent.Value : ".") ?? [];

    private string? Text(string field) => entry[field] is ConstantScalar { Value: DataString text } ? text.Value : null;
}
