using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>Lowers the bodies that a type lends to others, with the hidden helpers that they call. A body without a Helm form is no problem
/// here, only where it is called: a library may hold any C#.</summary>
internal static class ContractBodies
{
    public static void Add(INamedTypeSymbol type, Compilation compilation, SharedModels models, Dictionary<string, MemberContract> members, CancellationToken cancellationToken)
    {
        var open = new Queue<ISymbol>(type.GetMembers().Where(HasBody));
        while (open.Count > 0)
        {
            var member = open.Dequeue();
            if (member.OriginalDefinition.GetDocumentationCommentId() is not { } id || members.TryGetValue(id, out var known) && (known.Body ?? (object?)known.Hindrance) is not null) continue;
            var problems = new ProblemBag();
            var context = new ClassContext(type, null, compilation, problems, models, cancellationToken) { ForContract = true };
            var body = Lowered(member, id, context);
            var hindrance = problems.Problems.FirstOrDefault(static p => p.StopsEmission)?.Message ?? (body is null || context.Incomplete ? "it could not be read" : null);
            members.TryGetValue(id, out var held);
            members[id] = new MemberContract(id, held?.Documentation ?? body?.Documentation, held?.Default, hindrance is null ? body : null, hindrance);
            if (hindrance is not null || body is null) continue;
            foreach (var key in HelperReferences.Of(body.Body))
            {
                if (context.Helpers.TryGetValue(key, out var called)) open.Enqueue(called);
                else if (!members.ContainsKey(key) && context.Lent(key) is { } lent) members[key] = lent;
            }
        }
    }

    private static HelperModel? Lowered(ISymbol member, string id, ClassContext context)
    {
        try
        {
            return HelperLowering.Lower(id, member, context);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault of ours in one body must not lose the rest of the library.
            return null;
        }
    }

    private static bool HasBody(ISymbol member) => member switch
    {
        { IsImplicitlyDeclared: true } or { IsAbstract: true } => false,
        IMethodSymbol { MethodKind: MethodKind.Ordinary, ReturnsVoid: false, IsGenericMethod: false, IsAsync: false } => true,
        // A Blueprint's declarations are values, not templates.
        IPropertySymbol { Name: "Spec" or "ChartFile", IsOverride: true } => false,
        // An automatic property holds a value; a computed one has a body.
        IPropertySymbol { IsIndexer: false, SetMethod: null } property => !HoldsValue(property),
        _ => false,
    };

    /// <summary>Whether a property is automatic.</summary>
    public static bool HoldsValue(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));
}
