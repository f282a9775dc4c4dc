using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.Compiler.Values;

/// <summary>Public state of a values record that would be left out of the values file in silence.</summary>
internal static class Settable
{
    /// <summary>Reports the members that a values file cannot set.</summary>
    public static void Check(INamedTypeSymbol record, ProblemBag problems)
    {
        for (var owner = record; owner is not null && ValuesOf.IsAuthorRecord(owner); owner = owner.BaseType)
            foreach (var member in owner.GetMembers())
                if (Hindrance(member) is { } hindrance)
                    problems.Add(ValuesRules.NotSettable, member.Locations.FirstOrDefault(), member is IPropertySymbol { IsIndexer: true } ? "this[]" : member.Name, hindrance);
    }

    private static string? Hindrance(ISymbol member)
    {
        if (member.DeclaredAccessibility != Accessibility.Public || member.IsOverride || ValuesOf.HasAttribute(member, "JsonIgnoreAttribute")) return null;
        switch (member)
        {
            case IPropertySymbol { DeclaringSyntaxReferences: [var declared, ..] } when declared.GetSyntax() is ParameterSyntax: return "a parameter of a positional record";
            case { IsImplicitlyDeclared: true }: return null;
            case IPropertySymbol { IsStatic: true, SetMethod: var setter }: return setter is null ? null : "a static property";
            case IPropertySymbol { IsIndexer: true }: return "an indexer";
            case IPropertySymbol { GetMethod: not { DeclaredAccessibility: Accessibility.Public } }: return "a property without a public getter";
            case IPropertySymbol { SetMethod: null }: return "a property without a setter";
            case IPropertySymbol { SetMethod: not { DeclaredAccessibility: Accessibility.Public } }: return "a property whose setter is not public";
            case IFieldSymbol { IsConst: false } field: return field is { IsStatic: true, IsReadOnly: true } ? null : "a field";
            case IEventSymbol: return "an event";
            default: return null;
        }
    }
}
