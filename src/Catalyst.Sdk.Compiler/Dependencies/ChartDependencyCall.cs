using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Dependencies;

/// <summary>What <c>ChartDependency.On&lt;Cache&gt;("^1.0")</c> stands for in a chart file: a dependency with the name of that Blueprint.</summary>
internal sealed class ChartDependencyCall(ProblemBag problems)
{
    // By the node of the name, which `with { … }` hands on.
    private readonly Dictionary<ConstantNode, INamedTypeSymbol> _blueprints = [];

    public ConstantNode? Evaluate(IInvocationOperation call, ConstantEvaluator evaluator)
    {
        if (call.TargetMethod is not { Name: "On", ContainingType: { Name: "ChartDependency" } owner, TypeArguments: [INamedTypeSymbol blueprint] } || !BlueprintDiscovery.IsSdk(owner.ContainingNamespace)) return null;
        var name = new DependsOnCall(problems).NameOf(blueprint, call.Syntax);
        _blueprints[name] = blueprint;
        var version = call.Arguments.First(static a => a.Parameter?.Name == "version").Value;
        return new ConstantMap(
            [new ConstantEntry("name", name.At, name), new ConstantEntry("version", version.Syntax.GetLocation(), evaluator.Evaluate(version))],
            ConstantEvaluator.Start(call.Syntax));
    }

    /// <summary>The charts that a chart file lists; those that could not be read are left out.</summary>
    public IReadOnlyList<DeclaredDependency> In(ConstantMap? chart) =>
        [.. ((chart?["dependencies"] as ConstantList)?.Items ?? []).OfType<ConstantMap>()
            .Select(entry => new DeclaredDependency(entry, entry["name"] is { } name && _blueprints.TryGetValue(name, out var blueprint) ? blueprint : null))];
}
