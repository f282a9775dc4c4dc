using System.Collections.Generic;
using Catalyst.Sdk.Compiler.ChartFiles;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Overlays;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Rules.Manifests;

/// <summary>What the rules about manifests look at, and where they report.</summary>
internal sealed class ManifestReport(BlueprintDeclaration declaration, ManifestChart chart, SpecModel? spec, EquatableArray<ValuesOverlay> overlays, EquatableArray<ChartFile> files, SourcePlaces places, ProblemBag problems)
{
    public BlueprintDeclaration Declaration => declaration;

    public ManifestChart Chart => chart;

    public SpecModel? Spec => spec;

    public EquatableArray<ValuesOverlay> Overlays => overlays;

    /// <summary>Whether nothing of the chart is missing, so that what is not there is not there.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The files that the project puts into its charts.</summary>
    public EquatableArray<ChartFile> Files => files;

    /// <summary>The members that make the templates, by file.</summary>
    public IReadOnlyDictionary<string, ISymbol> Members { get; init; } = new Dictionary<string, ISymbol>();

    /// <summary>Whether the default values alone have shown an image of no fixed version.</summary>
    public bool HasImageOfDefaults { get; init; }

    public SourcePlaces Places => places;

    public void Add(DiagnosticDescriptor rule, Document document, Origin at, params object[] arguments) => Mended(rule, document, at, null, arguments);

    public void Mended(DiagnosticDescriptor rule, Document document, Origin at, Mend? mend, params object[] arguments) =>
        problems.Add(rule, places.Of(at, document.Template.Origin), mend, arguments);

    public void At(DiagnosticDescriptor rule, Location? at, Mend? mend, params object[] arguments) => problems.Add(rule, at ?? declaration.NameLocation, mend, arguments);
}
