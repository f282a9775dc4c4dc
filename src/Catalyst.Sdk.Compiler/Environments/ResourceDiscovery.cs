using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Discovery;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Environments;

/// <summary>A member marked <c>[PlatformResource]</c>.</summary>
/// <param name="Kind">Null when the member's type is no resource.</param>
/// <param name="Folder">The folder under the output root.</param>
internal sealed record ResourceDeclaration(ISymbol Member, ResourceKind? Kind, string Folder, Location At)
{
    /// <summary>What is wrong with the member; null when nothing.</summary>
    public string? Fault =>
        Kind is null ? "is no resource: its type must be one of " + string.Join(", ", ResourceKind.All.Select(static k => k.Type))
        : !Member.IsStatic ? "belongs to an instance, and the build makes none: make it static"
        : Folder.Length == 0 || Folder.IndexOfAny(['\\', ':']) >= 0 || Folder.Split('/').Any(static part => part is "" or "." or "..") ? "has the folder '" + Folder + "': write a relative path with forward slashes"
        : null;
}

/// <summary>Finds the resources of a compilation.</summary>
internal static class ResourceDiscovery
{
    public const string AttributeName = "Catalyst.Sdk.PlatformResourceAttribute";

    public const string DefaultFolder = "environments";

    /// <summary>What a member's attribute declares; null when it has none.</summary>
    public static ResourceDeclaration? Of(ISymbol member, INamedTypeSymbol attribute)
    {
        if (member is not (IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false })) return null;
        foreach (var data in member.GetAttributes())
        {
            if (!SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)) continue;
            var type = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
            if (type is IErrorTypeSymbol) return null;
            var folder = data.NamedArguments.FirstOrDefault(static n => n.Key == "Folder").Value.Value as string;
            return new ResourceDeclaration(member, ResourceKind.Of(type.WithNullableAnnotation(NullableAnnotation.None)), folder ?? DefaultFolder, member.Locations.FirstOrDefault() ?? Location.None);
        }

        return null;
    }

    /// <summary>All resources declared in source, in the order of their members' names.</summary>
    public static IReadOnlyList<ResourceDeclaration> Find(Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.GetTypeByMetadataName(AttributeName) is not { } attribute || SymbolEqualityComparer.Default.Equals(attribute.ContainingAssembly, compilation.Assembly)) return [];
        var found = SourceTypes.Of(compilation).SelectMany(type =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return type.GetMembers().Select(member => Of(member, attribute)).OfType<ResourceDeclaration>();
        });
        return [.. found.OrderBy(static r => r.Member.ToDisplayString(), StringComparer.Ordinal)];
    }
}
