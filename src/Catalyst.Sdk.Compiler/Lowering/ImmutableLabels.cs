using System;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Finds <c>Labels</c>, which hold the chart's version, where Kubernetes lets nothing change: the next upgrade would be refused (decision 13).</summary>
internal static class ImmutableLabels
{
    public static void Check(IOperation body, ProblemBag problems)
    {
        // Binding is done; most bodies do not even say the word where it could matter.
        foreach (var name in body.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>())
            if (name.Identifier.ValueText == "Labels" && IsRead(name) && PlaceOf(name, body) is { } place)
                problems.Add(TemplateRules.ImmutableLabels, name.GetLocation(), place);
    }

    /// <summary><c>Labels</c> or <c>this.Labels</c> as a value: not the property that is assigned, not a member of something else.</summary>
    private static bool IsRead(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right == name,
        MemberAccessExpressionSyntax access => access.Name == name && access.Expression is ThisExpressionSyntax || access.Expression == name,
        _ => true,
    };

    /// <summary>What never changes there, as the message names it; null where labels may change.</summary>
    private static string? PlaceOf(IdentifierNameSyntax name, IOperation body)
    {
        if (body.Descendants().FirstOrDefault(o => o is IPropertyReferenceOperation && o.Syntax.Span.Contains(name.Span) && o.Syntax.Span.Length <= name.Parent!.Span.Length
            && o is IPropertyReferenceOperation { Property: { Name: "Labels" } property } && IsOfBlueprint(property)) is not { } read) return null;
        for (var at = read.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation or IInvocationOperation { TargetMethod.Name: not ("When" or "Add") }) return null;
            if (at is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var assigned } }) continue;
            switch (assigned.ContainingType.Name, assigned.Name)
            {
                case ("V1CronJobSpec", "JobTemplate"): return null;
                case ("V1DeploymentSpec" or "V1StatefulSetSpec" or "V1DaemonSetSpec" or "V1ReplicaSetSpec" or "V1JobSpec", "Selector"): return "the selector of a workload";
                case ("V1StatefulSetSpec", "VolumeClaimTemplates"): return "a volume claim template";
                case ("V1JobSpec", "Template") when !IsInCronJob(at): return "the template of a Job";
            }
        }

        return null;
    }

    private static bool IsInCronJob(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
            if (at is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "JobTemplate", ContainingType.Name: "V1CronJobSpec" } } }) return true;
        return false;
    }

    private static bool IsOfBlueprint(IPropertySymbol property)
    {
        while (property.OverriddenProperty is { } overridden) property = overridden;
        return property.ContainingType is { Name: "Blueprint" } type && Discovery.BlueprintDiscovery.IsSdk(type.ContainingNamespace);
    }
}
