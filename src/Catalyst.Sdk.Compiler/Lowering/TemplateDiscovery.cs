using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Which members of a Blueprint are templates, and the names of their files (decision 41).</summary>
internal static class TemplateDiscovery
{
    /// <summary>The templates of a class: base classes first, in the order of declaration, virtual members resolved.</summary>
    public static IEnumerable<ISymbol> Templates(ClassContext context)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var chain = new Stack<INamedTypeSymbol>();
        for (var at = context.Type; at is not null && !Discovery.BlueprintDiscovery.IsSdk(at.ContainingNamespace) && at.SpecialType == SpecialType.None; at = at.BaseType) chain.Push(at);
        foreach (var type in chain)
            foreach (var member in type.GetMembers())
                if (IsTemplate(member) && context.MostDerived(member) is { IsAbstract: false } concrete && seen.Add(concrete)) yield return concrete;
    }

    /// <summary>Public, not static, without parameters, and gives a Kubernetes object or a sequence of them.</summary>
    public static bool IsTemplate(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary, Parameters.Length: 0, IsGenericMethod: false } method => IsCandidate(method, method.ReturnType),
        IPropertySymbol { IsIndexer: false, SetMethod: null } property => IsCandidate(property, property.Type),
        _ => false,
    };

    /// <summary>Public, with parameters, and gives a Kubernetes object: surely meant as a helper.</summary>
    public static bool IsTemplateWithParameters(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary, Parameters.Length: > 0 } method && IsCandidate(method, method.ReturnType);

    public static bool IsSequence(ISymbol template) => ElementOf(TypeOf(template)) is not null;

    public static ITypeSymbol TypeOf(ISymbol member) => member is IMethodSymbol method ? method.ReturnType : ((IPropertySymbol)member).Type;

    public static string FileName(ISymbol member)
    {
        var name = SdkAttribute(member, "TemplateAttribute")?.ConstructorArguments.FirstOrDefault().Value as string ?? Kebab(member.Name) + ".yaml";
        return SdkAttribute(member, "HelmTestAttribute") is not null && name.IndexOf('/') < 0 ? "tests/" + name : name;
    }

    private static AttributeData? SdkAttribute(ISymbol member, string name) =>
        member.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == name && Discovery.BlueprintDiscovery.IsSdk(a.AttributeClass.ContainingNamespace));

    /// <summary><c>NetworkPolicy</c> is <c>network-policy</c>, <c>HPAForGpu</c> is <c>hpa-for-gpu</c>.</summary>
    public static string Kebab(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var upper = char.IsUpper(name[i]);
            if (upper && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])))) text.Append('-');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static bool IsCandidate(ISymbol member, ITypeSymbol type) =>
        member is { DeclaredAccessibility: Accessibility.Public, IsStatic: false }
        && !member.GetAttributes().Any(static a => a.AttributeClass is { Name: "NotATemplateAttribute" } c && Discovery.BlueprintDiscovery.IsSdk(c.ContainingNamespace))
        && IsObject(ElementOf(type) ?? type);

    private static bool IsObject(ITypeSymbol type) => type is { Name: "IKubernetesObject" } || ValueTypes.EntityAttribute(type) is not null;

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => ValueTypes.ElementOf(type) is { } element && IsObject(element) ? element : null;
}
