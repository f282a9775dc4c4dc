using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Evaluation;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Model.Values;
using Catalyst.Sdk.Compiler.Overlays;
using Catalyst.Sdk.Compiler.Rules.Manifests;
using Catalyst.Sdk.Compiler.Rules.Values;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules;

/// <summary>Asks a lowered Blueprint what the platform asks of its values and of the objects of its chart.</summary>
internal static class PlatformRules
{
    private static readonly Lazy<ISet<string>> s_apis = new(static () => new HashSet<string>(BuiltInApiVersions.All, StringComparer.Ordinal));

    public static void Check(BlueprintDeclaration declaration, SpecModel? spec, ValuesModel values, EquatableArray<ValuesOverlay> overlays, ChartTemplates templates, ClassContext context, CompileOptions options)
    {
        var cancellationToken = context.CancellationToken;
        var places = new ValuePlaces(declaration.ValuesType!, declaration.NameLocation, context.Models, cancellationToken);
        var hasImage = ValuePolicies.Check(OverlayLowering.DefaultsOf(values), new DefaultValueReport(spec, places, context.Problems));
        var inputs = new RenderInputs(KnownDefaults.Of(values), declaration.Name, spec?.Version ?? "0.0.0", spec?.AppVersion ?? "", s_apis.Value, new Dictionary<string, string>(StringComparer.Ordinal));
        // What could not be lowered is missing in the model, and would be missed here.
        var whole = templates with { Templates = templates.Templates.Where(t => !context.Broken.Contains(t.FileName)).ToEquatableArray() };
        ManifestPolicies.Check(new ManifestReport(declaration, new ManifestChart(whole, inputs), spec, overlays, options.ChartFiles, new SourcePlaces(declaration.Type, declaration.NameLocation, cancellationToken), context.Problems)
        {
            Members = context.Templates,
            HasImageOfDefaults = hasImage,
            IsWhole = spec is not null && context.Broken.Count == 0,
        });
    }
}
