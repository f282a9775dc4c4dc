using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Members of values records, and members that other assemblies lend.</summary>
internal sealed partial class BodyLowering
{
    /// <summary>The record that a member of a values record is asked of; null in the bodies of Blueprints.</summary>
    private ContextPath? _self;

    /// <summary>Makes <c>this</c> known, in the body of a values record's member.</summary>
    public void BindSelf(string name) => _self = new ContextPath(PathRoot.Parameter, name, [], new TemplateType(ValueKind.Record));

    /// <summary>Reports a member of another assembly that cannot be used here.</summary>
    public static Node? ReportForeign(ISymbol member, ClassContext context)
    {
        ReportForeign(member, member.Locations.FirstOrDefault(static l => l.IsInSource) ?? context.Type.Locations.FirstOrDefault(), context);
        return null;
    }

    /// <summary>Whether a member of a values record computes its value, rather than holding one that a values file sets.</summary>
    private bool IsOfRecord(ISymbol member)
    {
        if (member is not ({ IsStatic: false, IsImplicitlyDeclared: false } and (IPropertySymbol { SetMethod: null, IsIndexer: false } or IMethodSymbol { MethodKind: MethodKind.Ordinary }))) return false;
        if (HelperLowering.SelfOf(member) is null) return false;
        // Metadata does not tell a computed property from one that holds a value; the contract does.
        if (!context.IsHere(member)) return member is IMethodSymbol || LibraryContracts.Of(member) is { Body: not null } or { Hindrance: not null };
        return member is not IPropertySymbol property || !ContractBodies.HoldsValue(property);
    }

    /// <summary>A computed member of a record that may itself be missing.</summary>
    private Expr OfRecord(Expr receiver, ISymbol member, IOperation at)
    {
        if (receiver.Equals(Broken)) return Broken;
        if (receiver.Type.Nullable)
        {
            context.Problems.Add(TemplateRules.NullableAccess, at.Syntax.GetLocation(), SourceOf((at as IPropertyReferenceOperation)?.Instance ?? at), member.Name);
            return Broken;
        }

        return Helper(member, [receiver], TemplateDiscovery.TypeOf(member), at);
    }

    /// <summary>Whether a member of another assembly may have a contract: one of the author's own libraries.</summary>
    private bool CanBeLent(ISymbol member) => !context.IsHere(member) && !IsPlatform(member);

    private Expr Lent(ISymbol target, IReadOnlyList<Expr> arguments, TemplateType type, IOperation at)
    {
        if (context.Imports.KeyOf(target) is { } key) return new HelperCall(key, arguments.ToEquatableArray(), type);
        if (IsPlatform(target)) return UnknownMember(target, at);
        ReportForeign(target, at.Syntax.GetLocation(), context);
        return Broken;
    }

    private static void ReportForeign(ISymbol member, Location? at, ClassContext context)
    {
        var name = member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        var assembly = member.ContainingAssembly.Name;
        if (LibraryContracts.Of(member) is { Hindrance: { } hindrance }) context.Problems.Add(ContractRules.NoHelmForm, at, name, assembly, hindrance);
        else ForeignTypes.Report(member.ContainingType, name, at, context.Problems);
    }

    /// <summary>Members of .NET, Kubernetes' client and the SDK are in the table of functions or nowhere.</summary>
    private static bool IsPlatform(ISymbol member) =>
        ValueTypes.IsKubernetes(member.ContainingType) || member.ContainingNamespace.ToDisplayString() is var ns && (ns == "System" || ns.StartsWith("System.", System.StringComparison.Ordinal) || ns == "k8s" || ns.StartsWith("k8s.", System.StringComparison.Ordinal))
        || BlueprintDiscovery.IsSdk(member.ContainingNamespace) && LibraryContracts.Of(member) is null;
}
