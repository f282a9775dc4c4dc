using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Baselines;
using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Dependencies;
using Catalyst.Sdk.Compiler.Dependencies.Graph;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Kustomize;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Model.Values;
using Catalyst.Sdk.Compiler.Overlays;
using Catalyst.Sdk.Compiler.Rules;
using Catalyst.Sdk.Compiler.Rules.Dependencies;
using Catalyst.Sdk.Compiler.Spec;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>One Blueprint as models, with what could not be lowered.</summary>
/// <param name="Incomplete">Some body has errors that the compiler itself reports.</param>
internal sealed record LoweredBlueprint(SpecModel? Spec, ValuesModel? Values, ChartTemplates? Templates, bool Incomplete, IReadOnlyList<Problem> Problems)
{
    /// <summary>Base and overlays of a Kustomize Blueprint, which has neither values nor a chart.</summary>
    public KustomizeModel? Kustomize { get; init; }

    /// <summary>The Blueprint among others; null when nothing is known of it.</summary>
    public BlueprintNode? Node { get; init; }

    /// <summary>The charts inside its chart.</summary>
    public IReadOnlyList<InnerChart> Charts { get; init; } = [];

    /// <summary>The named overlays, by name.</summary>
    public EquatableArray<ValuesOverlay> Overlays { get; init; } = [];
}

/// <summary>Lowers one Blueprint. Both hosts call this: the generator for the models, the analyzer for the problems.</summary>
internal static class BlueprintLowering
{
    /// <param name="chartFiles">What the project puts into the chart; null where that is not known.</param>
    public static LoweredBlueprint Lower(BlueprintDeclaration declaration, Compilation compilation, CompileOptions options, SharedModels models, CancellationToken cancellationToken, PlacedFiles? chartFiles = null)
    {
        var problems = new ProblemBag();
        ClassShape.Check(declaration, problems);
        var declared = SpecLowering.Lower(declaration, models, options, problems, cancellationToken);
        var (spec, dependencies) = (declared.Model, declared.Charts);
        if (declaration.IsKustomize)
        {
            var plain = new ClassContext(declaration.Type, null, compilation, problems, models, cancellationToken);
            var model = KustomizeLowering.Lower(plain, new ConstantEvaluator(models, problems, MetadataRules.NotConstant, declaration.Type, cancellationToken));
            plain.Objects.Finish();
            return Released(new LoweredBlueprint(spec, null, null, plain.Incomplete, problems.Problems) { Kustomize = model, Node = declared.Node });
        }

        if (declaration.ValuesType is null) return new LoweredBlueprint(spec, null, null, true, problems.Problems) { Node = declared.Node };
        var values = ValuesLowering.Lower(declaration, models, problems, cancellationToken, dependencies);
        if (values is not null) ConditionPaths.Check(dependencies, values, problems);
        if (values is not null && declared.Written is { } written) CAT1210.Check(written, values, problems);
        // Overlays start from the defaults: with a problem in those there is nothing more to say.
        var overlays = values is null || problems.Problems.Any(static p => p.Rule.Category == Rule.Values) ? [] : OverlayLowering.Lower(declaration, values, models, problems, cancellationToken);
        var context = new ClassContext(declaration.Type, declaration.ValuesType, compilation, problems, models, cancellationToken);
        var templates = TemplatesLowering.Lower(context, declaration.Name);
        if (values is not null) PlatformRules.Check(declaration, spec, values, overlays, templates, context, options);
        return Released(new LoweredBlueprint(spec, values, templates, context.Incomplete, problems.Problems) { Charts = InnerChart.Of(dependencies, compilation.Assembly), Overlays = overlays, Node = declared.Node });

        LoweredBlueprint Released(LoweredBlueprint lowered)
        {
            ReleaseCheck.Check(declaration, lowered, options, chartFiles, compilation, problems, cancellationToken);
            return lowered;
        }
    }
}
