using System;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Rules.Environments;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Environments;

/// <summary>A resource as its file says it.</summary>
/// <param name="Name">The name, after the namespace where there is one.</param>
/// <param name="NameAt">Where the C# says the name.</param>
internal sealed record LoweredResource(ResourceDeclaration Declaration, ResourceKind Kind, string Name, Location NameAt, DataMap Document)
{
    /// <summary>The path of its file, in its folder.</summary>
    public string File => Kind.Plural + "/" + Name.Substring(Name.IndexOf('/') + 1) + ".yaml";
}

/// <summary>From the initializer of a marked member to the data of its file.</summary>
/// <param name="models">Gives the operations of what the initializer leads to.</param>
/// <param name="blueprints">The Blueprints that an Application may name.</param>
/// <param name="reportsNames">Whether texts that are no names are reported here; the analyzer of names does it in an editor.</param>
internal sealed class ResourceLowering(SharedModels models, DeclaredBlueprints blueprints, bool reportsNames)
{
    /// <returns>Null when something is missing or wrong; unless the code is half-typed, <paramref name="problems"/> says what.</returns>
    public LoweredResource? Lower(ResourceDeclaration declaration, ProblemBag problems, CancellationToken cancellationToken) =>
        Lower(declaration, static (evaluator, member, at) => evaluator.Declared(member, at), problems, cancellationToken);

    /// <summary>The same over an operation that the host has bound.</summary>
    public LoweredResource? Lower(ResourceDeclaration declaration, IOperation value, ProblemBag problems, CancellationToken cancellationToken) =>
        Lower(declaration, (evaluator, _, _) => evaluator.Evaluate(value), problems, cancellationToken);

    private LoweredResource? Lower(ResourceDeclaration declaration, Func<ConstantEvaluator, ISymbol, Location, ConstantNode> evaluate, ProblemBag problems, CancellationToken cancellationToken)
    {
        if (declaration.Fault is { } fault)
        {
            problems.Add(ResourceRules.Member, declaration.At, declaration.Member.Name, fault);
            return null;
        }

        var kind = declaration.Kind!;
        var evaluator = new ConstantEvaluator(models, problems, ResourceRules.NotConstant, null, cancellationToken);
        if (evaluate(evaluator, declaration.Member, declaration.At) is not ConstantMap resource) return null;
        var checker = new SpecChecker(problems) { Missing = ResourceRules.Missing, Outside = ResourceRules.OutsideLimit, ReportsNames = reportsNames };
        var metadata = Part(resource, "metadata", kind.Metadata, checker, problems);
        var spec = Part(resource, "spec", kind.Spec, checker, problems);

        CAT1157.Check(kind, resource, problems);
        CAT1158.Check(kind, resource, problems);
        CAT1160.Check(kind, resource, problems);
        CAT1161.Check(resource, problems);
        NamedPlaces.Check(kind, resource, problems);
        CAT1037.Check(kind, resource, problems);
        if (kind == ResourceKind.Application && blueprints.Of(resource) is { } blueprint)
        {
            CAT1163.Check(resource, blueprint, problems);
            CAT1164.Check(resource, blueprint, problems);
            CAT1165.Check(resource, blueprint, problems);
        }

        if (metadata is null || spec is null || problems.Problems.Any(static p => p.StopsEmission) || DataMaps.Get(metadata, "name") is not DataString name) return null;
        var full = DataMaps.Get(metadata, "namespace") is DataString space ? space.Value + "/" + name.Value : name.Value;
        var document = new DataMap(new[]
        {
            new DataEntry("apiVersion", new DataString(kind.ApiVersion)), new DataEntry("kind", new DataString(kind.Kind)), new DataEntry("metadata", metadata), new DataEntry("spec", spec),
        }.ToEquatableArray());
        return new LoweredResource(declaration, kind, full, ((ConstantMap)resource["metadata"]!)["name"]!.At, document);
    }

    private static DataMap? Part(ConstantMap resource, string key, FieldRule rule, SpecChecker checker, ProblemBag problems)
    {
        if (resource[key] is { } part)
        {
            return checker.Check(part is ConstantMap map && key == "metadata" ? Sorted(map) : part, rule) as DataMap;
        }

        problems.Add(ResourceRules.Missing, resource.At, key, key == "spec" ? "Spec" : "Metadata");
        return null;
    }

    /// <summary>Labels and annotations by key.</summary>
    private static ConstantMap Sorted(ConstantMap metadata)
    {
        var sorted = metadata.Copy(metadata.At);
        foreach (var key in new[] { "labels", "annotations" })
            if (metadata[key] is ConstantMap map) sorted.Set(new ConstantEntry(key, map.At, map.Sorted()));
        return sorted;
    }
}
