using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Environments;

/// <summary>A kind of resource of the platform that a project can declare.</summary>
/// <param name="Type">The authoring type.</param>
/// <param name="Plural">The folder of its files.</param>
internal sealed record ResourceKind(string Type, string ApiVersion, string Kind, string Plural, FieldRule Metadata, FieldRule Spec)
{
    public static readonly ResourceKind Sovereign = new("SovereignResource", "catalyst.openova.io/v1alpha1", "Sovereign", "sovereigns", ResourceTable.Metadata(), FieldRule.Tree(ResourceTable.SovereignRows));

    public static readonly ResourceKind Organization = new("OrganizationResource", "orgs.openova.io/v1", "Organization", "organizations", ResourceTable.Metadata(), FieldRule.Tree(ResourceTable.OrganizationRows));

    public static readonly ResourceKind Environment = new("EnvironmentResource", "catalyst.openova.io/v1", "Environment", "environments", ResourceTable.Metadata(), FieldRule.Tree(ResourceTable.EnvironmentRows));

    public static readonly ResourceKind EnvironmentPolicy = new("EnvironmentPolicyResource", "catalyst.openova.io/v1", "EnvironmentPolicy", "environmentpolicies", ResourceTable.Metadata(), FieldRule.Tree(ResourceTable.EnvironmentPolicyRows));

    public static readonly ResourceKind Application = new("ApplicationResource", "apps.openova.io/v1", "Application", "applications", ResourceTable.Metadata(isNamespaced: true), FieldRule.Tree(ResourceTable.ApplicationRows));

    public static readonly IReadOnlyList<ResourceKind> All = [Sovereign, Organization, Environment, EnvironmentPolicy, Application];

    private static readonly ResourceKind[] s_all = [.. All];

    /// <summary>The kind that a type declares; null when it is none of the authoring types.</summary>
    public static ResourceKind? Of(ITypeSymbol? type) =>
        type is { ContainingType: null } && BlueprintDiscovery.IsSdk(type.ContainingNamespace) ? Array.Find(s_all, k => k.Type == type.Name) : null;
}
