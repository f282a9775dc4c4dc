using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Rules.Bootstrap;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Bootstrap;

/// <summary>From a compilation to the folders of its kits, and to what is wrong with them. Both hosts call it.</summary>
internal static class KitCompiler
{
    public static IReadOnlyList<CompiledBlueprint> CompileAll(IReadOnlyList<BlueprintDeclaration> blueprints, Compilation compilation, CompileOptions options, SharedModels models, CancellationToken cancellationToken)
    {
        var kits = KitDiscovery.Find(compilation, blueprints, cancellationToken);
        return [.. kits.Select(kit => CompileOrReport(kit, blueprints, compilation, options, models, cancellationToken))];
    }

    // As with a Blueprint: a fault of ours stops the build, at the kit.
    private static CompiledBlueprint CompileOrReport(KitDeclaration kit, IReadOnlyList<BlueprintDeclaration> blueprints, Compilation compilation, CompileOptions options, SharedModels models, CancellationToken cancellationToken)
    {
        try
        {
            return Compile(kit, blueprints, compilation, options, models, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new CompiledBlueprint(kit.Folder, [], [new Problem(BuildRules.InternalError, kit.At, kit.Type?.Name ?? kit.Folder, e.GetType().Name)]);
        }
    }

    private static CompiledBlueprint Compile(KitDeclaration declaration, IReadOnlyList<BlueprintDeclaration> blueprints, Compilation compilation, CompileOptions options, SharedModels models, CancellationToken cancellationToken)
    {
        var problems = new ProblemBag();
        var kit = new KitLowering(compilation, options, models, problems, cancellationToken).Lower(declaration, blueprints);
        KitRules.Check(kit, problems);
        var stops = problems.Problems.Any(static p => p.StopsEmission);
        var files = !kit.IsComplete || stops ? [] : KitFiles.Emit(kit).OrderBy(static f => f.Path, StringComparer.Ordinal).ToEquatableArray();
        return new CompiledBlueprint(declaration.Folder, files, problems.Problems) { Outcome = new LoweringOutcome(declaration.At, problems.Problems) };
    }
}
