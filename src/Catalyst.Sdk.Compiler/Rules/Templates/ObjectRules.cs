using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Kubernetes;
using Catalyst.Sdk.Compiler.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Rules.Templates;

/// <summary>Asks the rules about objects of Kubernetes' types, in one walk of each body that is lowered. What a body may still complete is said at the end.</summary>
internal sealed class ObjectRules(ClassContext context)
{
    private readonly HashSet<SyntaxNode> _visited = [];
    private readonly List<Missing> _open = [];

    /// <summary>The members that some body sets outside of the initializer that makes the object: <c>V1DeploymentSpec.Selector</c>.</summary>
    private readonly HashSet<string> _completed = [];

    public void Visit(ISymbol member, IBlockOperation body)
    {
        // A local function is visited with the member that it stands in.
        if (member is IMethodSymbol { MethodKind: MethodKind.LocalFunction } || !_visited.Add(body.Syntax)) return;
        var isTemplate = TemplateDiscovery.IsTemplate(member) && SymbolEqualityComparer.Default.Equals(context.MostDerived(member), member);
        foreach (var operation in body.Descendants())
        {
            switch (operation)
            {
                case IObjectCreationOperation { Type: not IErrorTypeSymbol } made:
                    Made(made, isTemplate);
                    break;
                case IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } target } assignment when ValueTypes.IsKubernetes(property.ContainingType):
                    if (!target.Arguments.IsEmpty) break;
                    if (Values(property, assignment.Value, context.Problems) is { } missing) Add(missing, ObjectFlow.Of(assignment.Value, isTemplate));
                    if (assignment.Parent is not IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation }) _completed.Add(Key(property.ContainingType.Name, property.Name));
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var property }, Initializer: var entries } when ValueTypes.IsKubernetes(property.ContainingType):
                    Values(property, entries, context.Problems);
                    break;
                case IInvocationOperation { Instance: IPropertyReferenceOperation { Property: var property } } when ValueTypes.IsKubernetes(property.ContainingType):
                    // x.Spec.Containers.Add(…)
                    _completed.Add(Key(property.ContainingType.Name, property.Name));
                    break;
            }
        }
    }

    /// <summary>Says what no body completed. To be called when all bodies were visited.</summary>
    public void Finish()
    {
        foreach (var missing in _open)
        {
            var left = missing.Members.Where(m => !_completed.Contains(Key(missing.Type, m))).ToList();
            if (left.Count == missing.Members.Count || (left.Count > 0 && missing.Needs == Needs.All)) missing.Report(context.Problems, left);
        }

        _open.Clear();
    }

    /// <summary>A default of a values record, which no body completes.</summary>
    public static void Default(IObjectCreationOperation made, ProblemBag problems)
    {
        if (ObjectMembers.IsBroken(made)) return;
        foreach (var (property, value) in ObjectMembers.Set(made.Initializer))
            if (ValueTypes.IsKubernetes(property.ContainingType) && Values(property, value, problems) is { } empty) empty.Report(problems, empty.Members);
        if (CAT1560.Find(made, []) is { } missing) missing.Report(problems, missing.Members);
    }

    private void Made(IObjectCreationOperation made, bool isTemplate)
    {
        if (ObjectMembers.IsBroken(made)) return;
        ObjectFlow? flow = null;
        if (ValueTypes.IsKubernetes(made.Type) && KubernetesFacts.Of(made.Type!.Name) is { Required.Count: > 0 })
        {
            flow = ObjectFlow.Of(made, isTemplate);
            Add(CAT1560.Find(made, flow.With), flow);
        }

        // Of plain manifests CAT2004 says it.
        if (!context.IsChart || !CAT1563.Concerns(made)) return;
        flow ??= ObjectFlow.Of(made, isTemplate);
        Add(CAT1563.Find(made, flow, isTemplate), flow);
    }

    private void Add(Missing? missing, ObjectFlow flow)
    {
        if (missing is null) return;
        if (flow.Reach == Reach.Final) missing.Report(context.Problems, missing.Members);
        else if (flow.Reach == Reach.Open) _open.Add(missing);
    }

    /// <summary>The rules about the value of one member.</summary>
    /// <returns>What it lacks; a body may add it.</returns>
    private static Missing? Values(IPropertySymbol property, IOperation value, ProblemBag problems)
    {
        CAT1565.Check(property, value, problems);
        if (KubernetesFacts.Of(property.ContainingType.Name)?.Of(property.Name) is not { } field) return null;
        if (field.Values.Count > 0) CAT1561.Check(property, field, value, problems);
        if (field.Keys.Count > 0) CAT1564.Check(property, field, value, problems);
        return field.Filled ? CAT1562.Find(property, value) : null;
    }

    private static string Key(string type, string member) => type + "." + member;
}
