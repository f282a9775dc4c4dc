using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Rules.Templates;

/// <summary>A constant that the API server takes for no name: of an object, a container, a port, a label.</summary>
internal static class CAT1565
{
    public static void Check(IPropertySymbol property, IOperation value, ProblemBag problems)
    {
        switch (property.ContainingType.Name, property.Name)
        {
            case ("V1ObjectMeta", "Name") when NameOf(value) is { } name:
                Text(value, name, problems);
                break;
            case ("V1Container" or "V1Volume" or "V1ServicePort", "Name"):
                Text(value, NameForm.Label, problems);
                break;
            case ("V1ContainerPort", "Name") or ("V1ServicePort", "TargetPort") or ("V1HTTPGetAction" or "V1TCPSocketAction", "Port"):
                // A port may be a number, too.
                if (ObjectMembers.Bare(value).Type is { SpecialType: SpecialType.System_String }) Text(value, NameForm.Port, problems);
                break;
            case ("V1ObjectMeta", "Labels") or ("V1LabelSelector", "MatchLabels") or ("V1ServiceSpec", "Selector") or ("V1PodSpec", "NodeSelector"):
                foreach (var (key, text) in ObjectMembers.Entries(value))
                {
                    Text(key, NameForm.Key, problems);
                    Text(text, NameForm.LabelValue, problems);
                }

                break;
            case ("V1ObjectMeta", "Annotations"):
                foreach (var (key, _) in ObjectMembers.Entries(value)) Text(key, NameForm.Key, problems);
                break;
        }
    }

    private static void Text(IOperation value, NameForm form, ProblemBag problems)
    {
        foreach (var choice in ObjectMembers.Choices(value))
        {
            if (choice.Type?.SpecialType != SpecialType.System_String) continue;
            if (form.Refuses(choice) is { } refused) problems.Add(KubernetesRules.RefusedName, choice.Syntax.GetLocation(), refused, form.What, form.Write);
        }
    }

    /// <summary>How the object that has this metadata may be called; null where it is not known, or the name counts for nothing.</summary>
    private static NameForm? NameOf(IOperation value)
    {
        if (value.Parent is not IAssignmentOperation { Target: IPropertyReferenceOperation target } assignment) return null;
        var owner = target.Instance switch
        {
            IPropertyReferenceOperation { Property: { Name: "Metadata" } metadata } => metadata.ContainingType,
            IInstanceReferenceOperation when assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation { Parent: var holder } } => Owner(holder),
            _ => null,
        };
        return owner?.Name switch
        {
            // The name of a pod that something else makes counts for nothing.
            null or "V1PodTemplateSpec" or "V1JobTemplateSpec" or "V1PersistentVolumeClaimTemplate" => null,
            "V1IPAddress" => null,
            "V1Role" or "V1ClusterRole" or "V1RoleBinding" or "V1ClusterRoleBinding" or "V1FlowSchema" or "V1PriorityLevelConfiguration" or "V1CertificateSigningRequest" => NameForm.PathSegment,
            "V1Service" or "V1Namespace" => NameForm.Label,
            _ => NameForm.Subdomain,
        };
    }

    private static INamedTypeSymbol? Owner(IOperation? holder)
    {
        while (holder is IConversionOperation or IParenthesizedOperation) holder = holder.Parent;
        return holder is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Metadata" } metadata } } ? metadata.ContainingType : null;
    }
}
