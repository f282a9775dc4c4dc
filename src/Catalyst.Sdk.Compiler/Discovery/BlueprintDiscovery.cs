using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.Compiler.Discovery;

/// <summary>Finds the Blueprints of a compilation.</summary>
internal static class BlueprintDiscovery
{
    public const string AttributeName = "Catalyst.Sdk.BlueprintAttribute";

    /// <summary>All Blueprints declared in source, by name; those of one name in the order of their types' names.</summary>
    public static IReadOnlyList<BlueprintDeclaration> Find(Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.GetTypeByMetadataName(AttributeName) is not { } attribute) return [];
        var types = SourceTypes.Of(compilation);
        var found = new BlueprintDeclaration?[types.Count];
        // The compiler binds the attributes here.
        Parallel.For(0, types.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => found[i] = Of(types[i], attribute, cancellationToken));
        return [.. found.OfType<BlueprintDeclaration>().OrderBy(static b => b.Name, StringComparer.Ordinal).ThenBy(static b => b.Type.ToDisplayString(), StringComparer.Ordinal)];
    }

    /// <summary>The declaration that a class's attribute makes; null when the class has none or is abstract.</summary>
    public static BlueprintDeclaration? Of(INamedTypeSymbol type, INamedTypeSymbol attribute, CancellationToken cancellationToken)
    {
        if (type.TypeKind != TypeKind.Class || type.IsAbstract) return null;
        foreach (var data in type.GetAttributes())
        {
            if (!SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)) continue;
            var arguments = data.ConstructorArguments;
            var name = arguments.Length > 0 ? arguments[0].Value as string : null;
            var version = arguments.Length > 1 ? arguments[1].Value as string : null;
            var folder = data.NamedArguments.FirstOrDefault(static n => n.Key == "Folder").Value.Value as string;
            var syntax = data.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
            Location At(int index) => syntax?.ArgumentList?.Arguments.Count > index
                ? syntax.ArgumentList.Arguments[index].Expression.GetLocation()
                : syntax?.GetLocation() ?? type.Locations.FirstOrDefault() ?? Location.None;
            return new BlueprintDeclaration(type, ValuesTypeOf(type), name ?? "", version, folder ?? DefaultFolder(name ?? ""),
                At(0), version is null ? null : At(1))
            {
                FolderLocation = folder is null ? null : syntax?.ArgumentList?.Arguments.FirstOrDefault(static a => a.NameEquals?.Name.Identifier.ValueText == "Folder")?.Expression.GetLocation(),
            };
        }

        return null;
    }

    private static string DefaultFolder(string name) => name.StartsWith("bp-", StringComparison.Ordinal) ? name.Substring(3) : name;

    private static INamedTypeSymbol? ValuesTypeOf(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at is { Name: "Blueprint", TypeArguments.Length: 1 } && IsSdk(at.ContainingNamespace))
                return at.TypeArguments[0] is INamedTypeSymbol { TypeKind: not TypeKind.Error } values ? values : null;
        return null;
    }

    public static bool DerivesFromKustomize(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at.Name == "KustomizeBlueprint" && IsSdk(at.ContainingNamespace)) return true;
        return false;
    }

    /// <summary>Whether a class derives from the SDK's Blueprint.</summary>
    public static bool IsBlueprint(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at.Name == "Blueprint" && IsSdk(at.ContainingNamespace)) return true;
        return false;
    }

    public static bool IsSdk(INamespaceSymbol? ns) => ns is { Name: "Sdk", ContainingNamespace: { Name: "Catalyst", ContainingNamespace.IsGlobalNamespace: true } };
}
