using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Documentation;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>Makes the contract of a public type.</summary>
internal static class ContractBuilder
{
    /// <summary>The contract of one type of a compilation; null when it is not for others.</summary>
    public static TypeContract? Build(INamedTypeSymbol type, Compilation compilation, SharedModels models, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (ContractTypes.KindOf(type) == ContractKind.None || type.GetDocumentationCommentId() is not { } id) return null;
        var members = new Dictionary<string, MemberContract>(StringComparer.Ordinal);
        Defaults(type, models, members, cancellationToken);
        ContractBodies.Add(type, compilation, models, members, cancellationToken);
        return new TypeContract(id, XmlDocReader.Summary(type, cancellationToken), members.Values.OrderBy(static m => m.Id, StringComparer.Ordinal).ToEquatableArray(), null);
    }

    /// <summary>What properties and static fields hold, and the documentation of both. Only what has a value is told: a library may hold any C#.</summary>
    private static void Defaults(INamedTypeSymbol type, SharedModels models, Dictionary<string, MemberContract> members, CancellationToken cancellationToken)
    {
        var problems = new ProblemBag();
        var evaluator = new ConstantEvaluator(models, problems, ValuesRules.DefaultNotConstant, type, cancellationToken) { Calls = new DependsOnCall(problems).Evaluate };
        foreach (var member in type.GetMembers())
        {
            if (!IsTold(member) || member.GetDocumentationCommentId() is not { } id) continue;
            var value = Initializers.Of(member, cancellationToken) is null || IsComputed(member) ? null
                : member is IPropertySymbol { IsStatic: false, SetMethod: not null } property ? evaluator.DefaultOf(property)?.ToData()
                : evaluator.Declared(member, member.Locations[0]).ToData();
            var documentation = XmlDocReader.Summary(member, cancellationToken);
            if (value is not null || documentation is not null) members[id] = new MemberContract(id, documentation, value, null, null);
        }
    }

    private static bool IsTold(ISymbol member) =>
        member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsStatic: true, IsReadOnly: true }
        && !member.IsImplicitlyDeclared && !member.Locations.IsEmpty && member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected;

    /// <summary>A property of an instance without a setter is a helper, but for the declarations of a Blueprint.</summary>
    private static bool IsComputed(ISymbol member) =>
        member is IPropertySymbol { IsStatic: false, SetMethod: null } property && property.Name is not ("Spec" or "ChartFile") && !ContractBodies.HoldsValue(property);
}
