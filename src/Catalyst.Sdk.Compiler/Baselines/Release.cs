using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Baselines;

/// <summary>A version of a Blueprint beside the one before it: what the release rules ask.</summary>
internal sealed class Release
{
    private readonly Lazy<SchemaChanges?> _schema;
    private readonly Lazy<DocumentChanges> _documents;

    public Release(BlueprintDeclaration declaration, Baseline before, ReleaseContent now, Compilation compilation)
    {
        (Declaration, Before, Now) = (declaration, before, now);
        Step = new VersionStep(before.Version, now.Spec.Version);
        VersionAt = declaration.VersionLocation ?? declaration.NameLocation;
        Places = new ValuePlaces(declaration.ValuesType, compilation, VersionAt);
        _schema = new(() => before.Schema is { } old && now.Schema is { } schema ? SchemaChanges.Of(old, before.Defaults, schema, now.Defaults) : null);
        _documents = new(() => DocumentChanges.Of(before, now.Renders, now.Beyond));
    }

    public BlueprintDeclaration Declaration { get; }

    public Baseline Before { get; }

    public ReleaseContent Now { get; }

    public VersionStep Step { get; }

    /// <summary>Where the version is written; the name where the build gives the version.</summary>
    public Location VersionAt { get; }

    public ValuePlaces Places { get; }

    public SchemaChanges? Schema => _schema.Value;

    public DocumentChanges Documents => _documents.Value;

    public IEnumerable<string> Crds => CrdChanges.Of(Before, Now.Crds, Now.KnowsChartFiles, Now.Renders);

    /// <summary>Whether one of the ranges admits the old version.</summary>
    public bool Names(string list) => Ranges(list).Any(r => ChartVersionRange.Parse(r)?.Fits(Before.Version) == true);

    private IEnumerable<string> Ranges(string list) =>
        DataMaps.Get(Now.Spec.Spec, "upgrades") is DataMap upgrades && DataMaps.Get(upgrades, list) is DataList ranges ? ranges.Items.OfType<DataString>().Select(static r => r.Value) : [];
}

/// <summary>A change that asks something of the version.</summary>
/// <param name="What">The changed thing; those of one rule at one place are said together.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, Location Where, Change Asks, string What);
