using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Dependencies;
using Catalyst.Sdk.Compiler.Dependencies.Graph;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Documentation;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Rules;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>A Blueprint's declarations as they were read.</summary>
/// <param name="Model">Null when something is missing or wrong; unless the code is half-typed, the problems say what.</param>
/// <param name="Charts">The charts inside this one, as far as they could be read.</param>
/// <param name="Written">What the author said in <c>Spec</c>, with its places; null when it is not known.</param>
/// <param name="Node">The Blueprint among others; null when nothing is known of it.</param>
internal sealed record LoweredSpec(SpecModel? Model, IReadOnlyList<DeclaredDependency> Charts, ConstantMap? Written, BlueprintNode? Node);

/// <summary>From the <c>[Blueprint]</c> attribute and the members <c>Spec</c> and <c>ChartFile</c> to the model of the two files.</summary>
internal static class SpecLowering
{
    /// <summary>The typed labels of <c>BlueprintMetadata</c>.</summary>
    private static readonly string[] s_labels = ["category", "companion", "section", "tier"];

    public static LoweredSpec Lower(BlueprintDeclaration declaration, SharedModels models, CompileOptions options, ProblemBag problems, CancellationToken cancellationToken)
    {
        BlueprintNaming.CheckName(declaration, problems);
        var ownVersion = BlueprintNaming.Version(declaration, options, problems);

        var classAt = declaration.Type.Locations.FirstOrDefault() ?? declaration.NameLocation;
        var charts = new ChartDependencyCall(problems);
        var evaluator = new ConstantEvaluator(models, problems, MetadataRules.NotConstant, declaration.Type, cancellationToken) { Calls = (call, inner) => new DependsOnCall(problems).Evaluate(call, inner) ?? charts.Evaluate(call, inner) };
        var checker = new SpecChecker(problems);
        var summary = XmlDocReader.Summary(declaration.Type, cancellationToken);

        var spec = evaluator.Property("Spec", classAt) as ConstantMap;
        var chart = (evaluator.Property("ChartFile", classAt) ?? new ConstantMap([], classAt)) as ConstantMap;
        var dependencies = charts.In(chart);
        DependencyChecks.Check(declaration, dependencies, problems);
        var lowered = new LoweredSpec(null, dependencies, spec, spec is null ? null : BlueprintNode.Of(declaration.Name, ownVersion, spec));
        if (spec is null || chart is null) return lowered;

        var metadata = Metadata(spec["metadata"]) is { } written ? checker.Check(written, BlueprintTable.Metadata) as DataMap : DataMaps.Empty;
        var whole = WithDefaults(spec, summary, classAt);
        var specData = checker.Check(whole, BlueprintTable.Spec) as DataMap;
        SpecRelations.Check(spec, problems);
        SpecRules.Check(new SpecFacts(declaration, whole, problems));
        var chartData = checker.Check(chart, BlueprintTable.ChartFile) as DataMap;

        if (metadata is null || specData is null || chartData is null || ownVersion is null || problems.Problems.Any(static p => p.StopsEmission)) return lowered;
        if (declaration.IsKustomize) KustomizeSource.Check(spec, problems);
        specData = declaration.IsKustomize ? KustomizeSource.Completed(Said(specData, ownVersion)) : Completed(specData, ownVersion);
        return lowered with { Model = new SpecModel(declaration.Name, ownVersion, declaration.Folder, metadata, specData, Completed(chartData, declaration.Name, ownVersion, specData)) };
    }

    /// <summary>The spec without <c>metadata</c>, which is no part of it, and with the summary of the class where the card has none.</summary>
    private static ConstantMap WithDefaults(ConstantMap spec, string? summary, Location classAt)
    {
        var copy = new ConstantMap(spec.Entries.Where(static e => e.Key != "metadata" || e.IsSpread), spec.At);
        if (summary is { Length: > 0 } && copy["card"] is ConstantMap card && card["summary"] is null)
        {
            var withSummary = card.Copy(card.At);
            withSummary.Set(new ConstantEntry("summary", classAt, new ConstantScalar(new DataString(summary), classAt)));
            copy.Set(new ConstantEntry("card", card.At, withSummary));
        }

        return copy;
    }

    /// <summary>Labels under their full keys.</summary>
    private static ConstantNode? Metadata(ConstantNode? node)
    {
        if (node is not ConstantMap metadata) return node;
        var labels = new ConstantMap([], (metadata["labels"] ?? metadata).At);
        foreach (var entry in metadata.Entries)
            if (Array.IndexOf(s_labels, entry.Key) >= 0) labels.Set(entry with { Key = "catalyst.openova.io/" + entry.Key });
        if (metadata["labels"] is ConstantMap further)
            foreach (var entry in further.Entries) labels.Set(entry);
        else if (metadata["labels"] is { } unknown) return unknown;

        var written = new ConstantMap([], metadata.At);
        if (labels.Entries.Count > 0) written.Set(new ConstantEntry("labels", labels.At, labels.Sorted()));
        if (metadata["annotations"] is { } annotations)
            written.Set(new ConstantEntry("annotations", annotations.At, (annotations as ConstantMap)?.Sorted() ?? annotations));
        return written;
    }

    /// <summary>The spec with what is always written.</summary>
    private static DataMap Said(DataMap spec, string version)
    {
        spec = DataMaps.With(spec, BlueprintTable.Spec, "version", new DataString(version));

        // Absent means listed to the controller and unlisted to the console: say it.
        return DataMaps.Get(spec, "visibility") is null ? DataMaps.With(spec, BlueprintTable.Spec, "visibility", new DataString("unlisted")) : spec;
    }

    private static DataMap Completed(DataMap spec, string version)
    {
        var rule = BlueprintTable.Spec;
        spec = Said(spec, version);
        var manifests = DataMaps.Get(spec, "manifests") as DataMap ?? DataMaps.Empty;
        return DataMaps.With(spec, rule, "manifests", DataMaps.With(manifests, rule.Fields["manifests"], "chart", new DataString("./chart")));
    }

    private static DataMap Completed(DataMap chart, string name, string version, DataMap spec)
    {
        var rule = BlueprintTable.ChartFile;
        var card = DataMaps.Get(spec, "card") as DataMap ?? DataMaps.Empty;
        void Default(string key, DataValue? value)
        {
            if (value is not null && DataMaps.Get(chart, key) is null) chart = DataMaps.With(chart, rule, key, value);
        }

        chart = DataMaps.With(chart, rule, "apiVersion", new DataString("v2"));
        chart = DataMaps.With(chart, rule, "name", new DataString(name));
        chart = DataMaps.With(chart, rule, "version", new DataString(version));
        Default("description", DataMaps.Get(card, "summary"));
        Default("keywords", DataMaps.Get(card, "tags"));
        if (DataMaps.Get(card, "icon") is DataString icon && Uri.TryCreate(icon.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "data")
            Default("icon", icon);
        return chart;
    }
}
