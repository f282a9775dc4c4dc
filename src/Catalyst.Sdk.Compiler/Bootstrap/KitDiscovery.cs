using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Discovery;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Bootstrap;

/// <summary>Finds the kits of a compilation.</summary>
internal static class KitDiscovery
{
    public const string SlotAttribute = "BootstrapSlotAttribute", KitAttribute = "BootstrapKitAttribute", KitBase = "BootstrapKit";

    private const string DefaultFolder = "bootstrap-kit", DefaultRegistry = "oci://ghcr.io/openova-io", DefaultSecret = "ghcr-pull", DefaultInterval = "15m";

    /// <summary>The kits by folder; where no class is one and Blueprints have slots, the kit of those.</summary>
    public static IReadOnlyList<KitDeclaration> Find(Compilation compilation, IReadOnlyList<BlueprintDeclaration> blueprints, CancellationToken cancellationToken)
    {
        var found = SourceTypes.Of(compilation).Select(type => Of(type, cancellationToken)).OfType<KitDeclaration>().ToList();
        if (found.Count > 0) return [.. found.OrderBy(static k => k.Folder, StringComparer.Ordinal).ThenBy(static k => k.Type!.ToDisplayString(), StringComparer.Ordinal)];
        return blueprints.Select(b => SlotOf(b.Type)).FirstOrDefault(static a => a is not null) is { } slot
            ? [new KitDeclaration(null, DefaultFolder, DefaultRegistry, DefaultSecret, DefaultInterval, At(slot, cancellationToken) ?? Location.None)]
            : [];
    }

    /// <summary>The attribute that gives a Blueprint its slot; null when it has none.</summary>
    public static AttributeData? SlotOf(INamedTypeSymbol type) => Sdk(type, SlotAttribute);

    /// <summary>The place of an attribute in this compilation.</summary>
    public static Location? At(AttributeData attribute, CancellationToken cancellationToken) => attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation();

    private static AttributeData? Sdk(INamedTypeSymbol type, string name)
    {
        foreach (var data in type.GetAttributes())
            if (data.AttributeClass is { } attribute && attribute.Name == name && BlueprintDiscovery.IsSdk(attribute.ContainingNamespace)) return data;
        return null;
    }

    private static KitDeclaration? Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        // Few classes derive from it, and nothing else is asked of the others.
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false } || !IsKit(type) || Sdk(type, KitAttribute) is not { } data) return null;
        string Said(string name, string otherwise) => data.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value as string ?? otherwise;
        return new KitDeclaration(type, Said("Folder", DefaultFolder), Said("Registry", DefaultRegistry), Said("SecretRef", DefaultSecret), Said("RepositoryInterval", DefaultInterval), At(data, cancellationToken) ?? Location.None);
    }

    private static bool IsKit(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at.Name == KitBase && BlueprintDiscovery.IsSdk(at.ContainingNamespace)) return true;
        return false;
    }
}
