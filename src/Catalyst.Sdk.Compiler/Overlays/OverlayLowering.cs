using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Documentation;
using Catalyst.Sdk.Compiler.Emit.JsonSchema;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Overlays;

/// <summary>From the members marked <c>[Overlay]</c> to named overlays (decision 8).</summary>
internal sealed class OverlayLowering
{
    private static readonly Regex Name = new("^(?:ci/)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\z", RegexOptions.CultureInvariant);

    private readonly ProblemBag _problems;
    private readonly CancellationToken _cancellationToken;
    private readonly ConstantEvaluator _evaluator;
    private readonly DataMap _defaults;

    private OverlayLowering(INamedTypeSymbol type, ValuesModel values, SharedModels models, ProblemBag problems, CancellationToken cancellationToken)
    {
        _problems = problems;
        _cancellationToken = cancellationToken;
        _defaults = DefaultsOf(values);
        _evaluator = new ConstantEvaluator(models, problems, FolderRules.OverlayNotConstant, type, cancellationToken);
    }

    /// <summary>The defaults of a chart as data, in the order of <c>values.yaml</c>.</summary>
    public static DataMap DefaultsOf(ValuesModel values) =>
        new(values.Root.Properties.Where(static p => p.Default is not null).Select(static p => new DataEntry(p.Name, p.Default!)).ToEquatableArray());

    public static EquatableArray<ValuesOverlay> Lower(BlueprintDeclaration declaration, ValuesModel values, SharedModels models, ProblemBag problems, CancellationToken cancellationToken)
    {
        var lowering = new OverlayLowering(declaration.Type, values, models, problems, cancellationToken);
        var schema = new Lazy<SchemaCheck>(() => new SchemaCheck(ValuesSchema.Build(values, declaration.Name)));
        var overlays = new List<ValuesOverlay>();
        foreach (var (member, name, at) in Declared(declaration.Type))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Shape(member, name, declaration, overlays) is { } wrong) problems.Add(FolderRules.OverlayShape, at, name, wrong);
            else if (lowering.Overlay((IPropertySymbol)member, name, schema) is { } overlay) overlays.Add(overlay);
        }

        if (SmokeRender.RequiredOf(values) is { } required && overlays.All(static o => o.IsCi))
            problems.Add(FolderRules.OverlayMissing, declaration.Type.Locations.FirstOrDefault(), required, declaration.ValuesType!.Name);
        return overlays.OrderBy(static o => o.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The marked members of a class and its bases: base classes first, in the order of declaration.</summary>
    private static IEnumerable<(ISymbol Member, string Name, Location? At)> Declared(INamedTypeSymbol type)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (var at = type; at is not null && !BlueprintDiscovery.IsSdk(at.ContainingNamespace) && at.SpecialType == SpecialType.None; at = at.BaseType) chain.Push(at);
        foreach (var owner in chain)
            foreach (var member in owner.GetMembers())
                foreach (var attribute in member.GetAttributes())
                    if (attribute.AttributeClass is { Name: "OverlayAttribute" } c && BlueprintDiscovery.IsSdk(c.ContainingNamespace) && attribute.ConstructorArguments is [{ Value: string name }])
                        yield return (member, name, attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? member.Locations.FirstOrDefault());
    }

    private static string? Shape(ISymbol member, string name, BlueprintDeclaration declaration, List<ValuesOverlay> others)
    {
        if (!Name.IsMatch(name)) return "has no name for a file: write lower-case letters, digits and dashes, such as \"prod\", or \"ci/small\" for tests";
        if (others.Any(o => o.Name == name)) return "is there twice";
        return member is IPropertySymbol { IsStatic: true, SetMethod: null } property && SymbolEqualityComparer.Default.Equals(property.Type, declaration.ValuesType)
            ? null
            : "is no static get-only property of type '" + declaration.ValuesType!.Name + "'";
    }

    private ValuesOverlay? Overlay(IPropertySymbol property, string name, Lazy<SchemaCheck> schema)
    {
        if (_evaluator.Declared(property, property.Locations.FirstOrDefault() ?? Location.None) is not ConstantMap written || written.ToData() is not DataMap map) return null;
        foreach (var error in schema.Value.Errors(map)) _problems.Add(FolderRules.OverlayRefused, Place(written, error.Path), name, error.Path, error.Message);
        return new ValuesOverlay(name, XmlDocReader.Summary(property, _cancellationToken), map, OverlayChanges.Of(_defaults, map));
    }

    /// <summary>Where the value of a path is written; the nearest mapping above it when it is missing.</summary>
    private static Location Place(ConstantNode node, string path)
    {
        foreach (var part in path.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            var next = node switch
            {
                ConstantMap map => map[part],
                ConstantList list when int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => list.Items[index],
                _ => null,
            };
            if (next is null) break;
            node = next;
        }

        return node.At;
    }
}
