using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Kubernetes;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Rules.Templates;

/// <summary>A constant that is none of the texts that a field takes.</summary>
internal static class CAT1561
{
    public static void Check(IPropertySymbol property, FieldFacts field, IOperation value, ProblemBag problems)
    {
        foreach (var choice in ObjectMembers.Choices(value))
        {
            if (ObjectMembers.Items(choice, out _) is { } items)
            {
                foreach (var item in items) One(property, field, item, problems);
            }
            else One(property, field, choice, problems);
        }
    }

    private static void One(IPropertySymbol property, FieldFacts field, IOperation value, ProblemBag problems)
    {
        // An empty text is as good as none: the API server fills in its default.
        if (value.Type is not { SpecialType: SpecialType.System_String } || ObjectMembers.Constant(value) is not { Length: > 0 } text || field.Values.Contains(text)) return;
        problems.Add(KubernetesRules.FieldValue, value.Syntax.GetLocation(), text, property.Name, string.Join(", ", field.Values.Where(static v => v.Length > 0).Select(static v => "\"" + v + "\"")));
    }
}
