using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Environments;

/// <param name="Spec">What the initializer says, as far as it is known.</param>
internal sealed record DeclaredBlueprint(string Name, INamedTypeSymbol Type, INamedTypeSymbol? Values, ConstantMap Spec);

/// <summary>The Blueprints of the compilation, for the Applications that name them. Nothing is looked for until one does.</summary>
internal sealed class DeclaredBlueprints(Compilation compilation, SharedModels models, CancellationToken cancellationToken)
{
    private readonly Lazy<Dictionary<string, BlueprintDeclaration>> _declarations = new(() =>
    {
        var byName = new Dictionary<string, BlueprintDeclaration>(StringComparer.Ordinal);
        foreach (var declaration in BlueprintDiscovery.Find(compilation, cancellationToken)) byName[declaration.Name] = declaration;
        return byName;
    });

    /// <summary>The Blueprint that an Application names; null when it is not declared here.</summary>
    public DeclaredBlueprint? Of(ConstantMap application)
    {
        if (Paths.Text(application, "spec.blueprintRef.name") is not { } name || !_declarations.Value.TryGetValue(name, out var declaration)) return null;

        // Its own problems are told where it is compiled.
        var unheard = new ProblemBag();
        var evaluator = new ConstantEvaluator(models, unheard, MetadataRules.NotConstant, declaration.Type, cancellationToken) { Calls = new DependsOnCall(unheard).Evaluate };
        return evaluator.Property("Spec", declaration.NameLocation) is ConstantMap spec ? new DeclaredBlueprint(name, declaration.Type, declaration.ValuesType, spec) : null;
    }
}
