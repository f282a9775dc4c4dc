using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Checks what a Blueprint class may declare (decision 41).</summary>
internal static class ClassShape
{
    public static void Check(BlueprintDeclaration declaration, ProblemBag problems)
    {
        var type = declaration.Type;
        if (declaration.ValuesType is null && !Bases(type).Any(static b => b.TypeKind == TypeKind.Error) && !DerivesFromGenericBlueprint(type) && !declaration.IsKustomize)
            problems.Add(ChartRules.BaseClass, type.Locations.FirstOrDefault(), type.Name);
        foreach (var owner in Bases(type).Prepend(type).TakeWhile(static t => !BlueprintDiscovery.IsSdk(t.ContainingNamespace) && t.SpecialType == SpecialType.None))
            foreach (var member in owner.GetMembers()) Check(member, problems);
    }

    private static void Check(ISymbol member, ProblemBag problems)
    {
        if (StateOf(member) is { } state) problems.Add(ChartRules.InstanceState, member.Locations.FirstOrDefault(), NameOf(member), state);
        if (TemplateDiscovery.IsTemplateWithParameters(member)) problems.Add(TemplateRules.TemplateWithParameters, member.Locations.FirstOrDefault(), member.Name);
        if (HidesBaseMember(member)) problems.Add(TemplateRules.HidesBaseMember, member.Locations.FirstOrDefault(), member.Name);
    }

    private static string NameOf(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name;

    private static string? StateOf(ISymbol member) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true } => null,
        IFieldSymbol => "an instance field",
        IEventSymbol => "an event",
        IPropertySymbol { SetMethod: not null } => "a settable property",
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: > 0 } => "a constructor with parameters",
        _ => null,
    };

    /// <summary>What the compiler makes for lambdas has names that nobody can write, in every class the same.</summary>
    private static bool HidesBaseMember(ISymbol member) =>
        member is { IsOverride: false, IsImplicitlyDeclared: false, CanBeReferencedByName: true } and (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } or IFieldSymbol or INamedTypeSymbol)
        && Bases(member.ContainingType).Where(static b => BlueprintDiscovery.IsSdk(b.ContainingNamespace))
            .Any(b => b.GetMembers(member.Name).Any(m => m is not IMethodSymbol || m is IMethodSymbol && member is not IMethodSymbol || SameParameters(m, member)));

    private static bool SameParameters(ISymbol one, ISymbol other) =>
        one is IMethodSymbol a && other is IMethodSymbol b && a.Parameters.Length == b.Parameters.Length
        && a.Parameters.Zip(b.Parameters, static (x, y) => SymbolEqualityComparer.Default.Equals(x.Type, y.Type)).All(static same => same);

    private static bool DerivesFromGenericBlueprint(INamedTypeSymbol type) =>
        Bases(type).Any(static b => b is { Name: "Blueprint", TypeArguments.Length: 1 } && BlueprintDiscovery.IsSdk(b.ContainingNamespace));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType) yield return at;
    }
}
