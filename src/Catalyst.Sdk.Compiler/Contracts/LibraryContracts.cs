using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>The contracts of one referenced assembly, read when they are asked for. In an editor the reference may be to another project that
/// was not compiled: its contract is then made from its source.</summary>
internal sealed class LibraryContracts
{
    private const string AttributeName = "CatalystContractAttribute";

    private static readonly ConditionalWeakTable<IAssemblySymbol, LibraryContracts> Known = new();

    private readonly Dictionary<string, (int Version, string Content)> _written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TypeContract?> _types = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, MemberContract>> _members;
    private readonly Compilation? _source;

    private LibraryContracts(IAssemblySymbol assembly)
    {
        Name = assembly.Name;
        foreach (var attribute in assembly.GetAttributes())
            if (attribute is { AttributeClass: { Name: AttributeName } c, ConstructorArguments: [{ Value: string type }, { Value: int version }, { Value: string content }] } && Discovery.BlueprintDiscovery.IsSdk(c.ContainingNamespace))
                _written[type] = (version, content);
        if (_written.Count == 0) _source = (assembly as ISourceAssemblySymbol)?.Compilation;
        _members = new(AllMembers);
    }

    /// <summary>The name of the assembly.</summary>
    public string Name { get; }

    private bool IsEmpty => _written.Count == 0 && _source is null;

    public static LibraryContracts Of(IAssemblySymbol assembly) => Known.GetValue(assembly, static a => new LibraryContracts(a));

    /// <summary>The contract of a type in another assembly; null when its assembly says nothing of it, or nothing that can be read.</summary>
    public static TypeContract? Of(INamedTypeSymbol type) => type.ContainingAssembly is { } assembly && Of(assembly) is { IsEmpty: false } library ? library.Type(type.OriginalDefinition) : null;

    /// <summary>The contract of a member of a type in another assembly; null when there is none.</summary>
    public static MemberContract? Of(ISymbol member)
    {
        // Most assemblies have none: nothing else is asked of them.
        if (member.ContainingAssembly is not { } assembly || Of(assembly) is not { IsEmpty: false } library || member.OriginalDefinition.GetDocumentationCommentId() is not { } id) return null;
        if (member.ContainingType is not null && Of(member.ContainingType) is { } contract)
            foreach (var found in contract.Members)
                if (found.Id == id) return found;
        return library.Member(id);
    }

    /// <summary>A member by its documentation id, hidden ones included; null when there is none.</summary>
    public MemberContract? Member(string id) => _members.Value.TryGetValue(id, out var member) ? member : null;

    /// <summary>The version of a type's contract when this compiler cannot read it.</summary>
    public int? UnreadableVersion(INamedTypeSymbol type) =>
        type.OriginalDefinition.GetDocumentationCommentId() is { } id && _written.TryGetValue(id, out var written) && !ContractVersion.Reads(written.Version) ? written.Version : null;

    /// <summary>All contracts of the assembly that can be read.</summary>
    public IEnumerable<TypeContract> Types()
    {
        foreach (var id in _written.Keys)
            if (Read(id) is { } contract) yield return contract;
        if (_source is null) yield break;
        foreach (var type in SourceTypes.Of(_source))
            if (Type(type) is { } contract) yield return contract;
    }

    /// <summary>The Blueprints that the assembly's contracts tell of.</summary>
    public IEnumerable<BlueprintEdges> Blueprints()
    {
        foreach (var entry in _written)
        {
            // Few contracts are of Blueprints, and reading one with bodies takes its time.
            if (entry.Value.Content.IndexOf("[\"" + nameof(BlueprintEdges) + "\"", StringComparison.Ordinal) >= 0 && Read(entry.Key)?.Blueprint is { } edges) yield return edges;
        }
    }

    private TypeContract? Type(INamedTypeSymbol type)
    {
        if (type.GetDocumentationCommentId() is not { } id) return null;
        return _source is null ? Read(id) : _types.GetOrAdd(id, _ => ContractBuilder.Build(type, _source, new SharedModels(_source), default));
    }

    private TypeContract? Read(string id) => _types.GetOrAdd(id, key =>
    {
        if (!_written.TryGetValue(key, out var written) || !ContractVersion.Reads(written.Version)) return null;
        try
        {
            return ModelReader.Read<TypeContract>(written.Content);
        }
        catch (FormatException)
        {
            // Damaged or foreign: as if there were none, which is a problem at the use.
            return null;
        }
    });

    private Dictionary<string, MemberContract> AllMembers()
    {
        var members = new Dictionary<string, MemberContract>(StringComparer.Ordinal);
        foreach (var contract in Types())
            foreach (var member in contract.Members) members[member.Id] = member;
        return members;
    }
}
