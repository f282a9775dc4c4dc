using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>The helpers that one Blueprint takes from other assemblies.</summary>
internal sealed class HelperImports(ClassContext context)
{
    /// <summary>Marks a call that the class which inherits the body decides.</summary>
    public const string Virtual = "virtual:";

    private readonly Dictionary<string, (LibraryContracts Library, MemberContract Member)> _lent = new(StringComparer.Ordinal);

    /// <summary>The contract behind a key; null when it is no imported helper.</summary>
    public MemberContract? Find(string key) => _lent.TryGetValue(key, out var lent) ? lent.Member : null;

    /// <summary>The contract behind a key as a library of ours hands it on: its lines stay those of the assembly that it is from.</summary>
    public MemberContract? HandedOn(string key) => _lent.TryGetValue(key, out var lent) && lent.Member is { Body: { Origin.IsKnown: true } body } member && body.Origin.File!.IndexOf(':') < 0
        ? member with { Body = body with { Origin = new Origin(lent.Library.Name + ":" + body.Origin.File, body.Origin.Line) } }
        : Find(key);

    /// <summary>The key of a member of another assembly; null when its contract has no body for it.</summary>
    public string? KeyOf(ISymbol member)
    {
        if (LibraryContracts.Of(member) is not { Body: not null } contract) return null;
        _lent[contract.Id] = (LibraryContracts.Of(member.ContainingAssembly), contract);
        return contract.Id;
    }

    /// <summary>An imported body, its calls bound in this class; null when the key is not imported.</summary>
    public HelperModel? Import(string key)
    {
        if (!_lent.TryGetValue(key, out var lent) || lent.Member.Body is not { } body) return null;
        return body with { Origin = Lent(body.Origin), Body = new TreeMap(e => e is HelperCall call ? Bound(call, lent.Library) : e, n => n is IncludeNode include ? new IncludeNode(Bound(include.Call, lent.Library)) : n, Lent).Map(body.Body) };

        // The paths of another project begin with the name of its assembly; what that one has from a third says so itself.
        Origin Lent(Origin origin) => !origin.IsKnown || (origin.File ?? body.Origin.File) is not { } file ? origin
            : new Origin(file.IndexOf(':') is var at and > 1 ? file.Substring(0, at) + "/" + file.Substring(at + 1) : lent.Library.Name + "/" + file, origin.Line);
    }

    private HelperCall Bound(HelperCall call, LibraryContracts library)
    {
        if (call.Helper.StartsWith(Virtual, StringComparison.Ordinal)) return call with { Helper = Resolved(call.Helper.Substring(Virtual.Length)) };
        if (library.Member(call.Helper) is { Body: not null } member) _lent[call.Helper] = (library, member);
        return call;
    }

    /// <summary>The helper that a virtual call reaches in the concrete class.</summary>
    private string Resolved(string id)
    {
        if (DocumentationCommentId.GetFirstSymbolForDeclarationId(id, context.Compilation) is not { } declared) return id;
        var target = context.MostDerived(declared);
        if (FunctionTable.Find(declared) is HelperRow row && Discovery.BlueprintDiscovery.IsSdk(target.ContainingNamespace)) return row.Helper;
        return context.IsHere(target) ? context.HelperKey(target) : KeyOf(target) ?? id;
    }
}
