using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>What the lowering of one class's bodies shares.</summary>
internal sealed class ClassContext(INamedTypeSymbol type, INamedTypeSymbol? valuesType, Compilation compilation, ProblemBag problems,
    SharedModels models, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, ISymbol> _helpers = new(StringComparer.Ordinal);

    public INamedTypeSymbol Type => type;

    public Compilation Compilation => compilation;

    public ProblemBag Problems => problems;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Set when a body could not be bound: the compiler itself reports why.</summary>
    public bool Incomplete { get; set; }

    /// <summary>The members that some body called as helpers, by key.</summary>
    public IReadOnlyDictionary<string, ISymbol> Helpers => _helpers;

    public SharedModels Models => models;

    /// <summary>The helpers of other assemblies that bodies called.</summary>
    public HelperImports Imports => field ??= new HelperImports(this);

    /// <summary>Whether the class makes a chart; one of plain manifests has no values.</summary>
    public bool IsChart => valuesType is not null;

    /// <summary>The rules about objects of Kubernetes' types in the bodies of the class.</summary>
    public Rules.Templates.ObjectRules Objects => field ??= new Rules.Templates.ObjectRules(this);

    /// <summary>Set when bodies are lowered for other assemblies: the class that inherits them decides virtual calls.</summary>
    public bool ForContract { get; init; }

    /// <summary>Whether a symbol is declared in this compilation, so that its body can be read.</summary>
    public bool IsHere(ISymbol symbol) => models.IsHere(symbol);

    /// <summary>What another assembly lends under a key.</summary>
    public MemberContract? Lent(string key) => Imports.HandedOn(key);

    /// <summary>The key of a virtual call that only the inheriting class can resolve; null for other calls.</summary>
    public string? VirtualKey(ISymbol member) =>
        ForContract && (member.IsVirtual || member.IsAbstract || member.IsOverride) && RootOf(member).OriginalDefinition.GetDocumentationCommentId() is { } id ? HelperImports.Virtual + id : null;

    /// <summary>The members that make templates, by file.</summary>
    public Dictionary<string, ISymbol> Templates { get; } = new(StringComparer.Ordinal);

    /// <summary>The helpers and the files of templates whose models lack what could not be lowered.</summary>
    public HashSet<string> Broken { get; } = new(StringComparer.Ordinal);

    /// <summary>Lowers one body, and remembers under the key whether all of it came through.</summary>
    public T Watched<T>(string key, ISymbol member, Func<T> lower)
    {
        var (before, wasIncomplete) = (problems.Problems.Count, Incomplete);
        Incomplete = false;
        var lowered = lower();
        if (Incomplete || problems.Problems.Skip(before).Any(static p => p.StopsEmission) || member.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken).ContainsDiagnostics)) Broken.Add(key);
        Incomplete |= wasIncomplete;
        return lowered;
    }

    /// <summary>The checksums that bodies take of templates.</summary>
    public List<ChecksumUse> Checksums { get; } = [];

    /// <summary>The key under which a member is called as a helper.</summary>
    public string HelperKey(ISymbol member)
    {
        var key = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.LocalFunction } function => HelperNames.Owner(function).GetDocumentationCommentId() + "/" + function.Name + "@" + function.Locations[0].SourceSpan.Start,
            _ => member.OriginalDefinition.GetDocumentationCommentId() ?? member.Name,
        };
        key += HelperNames.Instance(member);
        _helpers[key] = member;
        return key;
    }

    /// <summary>Whether a helper can stop a render. The chart's standard helpers cannot.</summary>
    public bool MayFail(string key) =>
        _helpers.TryGetValue(key, out var member) && HelperFailure.Possible(member, compilation, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    /// <summary>The member that a call on <c>this</c> reaches in the concrete class.</summary>
    public ISymbol MostDerived(ISymbol member)
    {
        if (!member.IsVirtual && !member.IsAbstract && !member.IsOverride) return member;
        var root = RootOf(member);
        for (var at = type; at is not null; at = at.BaseType)
            foreach (var candidate in at.GetMembers(member.Name))
                if (SymbolEqualityComparer.Default.Equals(RootOf(candidate).OriginalDefinition, root.OriginalDefinition)) return candidate;
        return member;
    }

    /// <summary>The key of the class's own form of a helper that every Blueprint has; null where the class leaves it as it is.</summary>
    public string? OverrideOf(string standard)
    {
        for (var at = type; at is not null && !Discovery.BlueprintDiscovery.IsSdk(at.ContainingNamespace); at = at.BaseType)
        {
            if (at.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => p.IsOverride && Functions.FunctionTable.Find(RootOf(p)) is Functions.HelperRow row && row.Helper == standard) is { } own)
                return IsHere(own) ? HelperKey(own) : Imports.KeyOf(own);
        }

        return null;
    }

    /// <summary>Whether a helper is a member that the concrete class, or one between, overrides: only <c>base.</c> reaches it.</summary>
    public bool IsOverridden(string key) =>
        (_helpers.TryGetValue(key, out var member) ? member : Imports.Find(key) is null ? null : DocumentationCommentId.GetFirstSymbolForDeclarationId(key, compilation)) is { } symbol
        && !SymbolEqualityComparer.Default.Equals(MostDerived(symbol).OriginalDefinition, symbol.OriginalDefinition);

    /// <summary>The member of the concrete type that an interface's member is, where the type is known: that of the class's own type parameters, or a record.</summary>
    public IPropertySymbol? Implementation(IPropertySymbol member, ITypeSymbol? receiver)
    {
        if (receiver is ITypeParameterSymbol parameter) receiver = TypeArgument(parameter);
        return receiver is INamedTypeSymbol { TypeKind: not TypeKind.Interface } concrete ? concrete.FindImplementationForInterfaceMember(member) as IPropertySymbol : null;
    }

    private ITypeSymbol? TypeArgument(ITypeParameterSymbol parameter)
    {
        for (var at = type; at is not null; at = at.BaseType)
            for (var i = 0; i < at.TypeArguments.Length; i++)
                if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition.TypeParameters[i], parameter)) return at.TypeArguments[i];
        if (MethodTypeArguments is { } method)
            for (var i = 0; i < method.TypeArguments.Length; i++)
                if (SymbolEqualityComparer.Default.Equals(method.OriginalDefinition.TypeParameters[i], parameter)) return method.TypeArguments[i];
        return null;
    }

    /// <summary>The generic helper whose instance is being lowered.</summary>
    public IMethodSymbol? MethodTypeArguments { get; set; }

    /// <summary>The path of a value by its JSON names, or null where the record has no such member.</summary>
    public ContextPath? ValuePath(string dotted)
    {
        ITypeSymbol? at = valuesType;
        var steps = new List<PathStep> { new("Values", false) };
        TemplateType? found = null;
        var isLenient = false;
        foreach (var name in dotted.Split('.'))
        {
            var property = MembersOf(at).FirstOrDefault(p => JsonNames.Of(p) == name);
            if (property is null || ValueTypes.OfMember(property) is not { } t) return null;
            found = t;
            isLenient = LenientValues.Is(property);
            steps.Add(new PathStep(name, t.Nullable));
            at = property.Type;
        }

        return new ContextPath(PathRoot.Chart, "", steps.ToEquatableArray(), found!) { Lenient = isLenient };
    }

    private static IEnumerable<IPropertySymbol> MembersOf(ITypeSymbol? type)
    {
        for (var at = type; at is not null && at.SpecialType == SpecialType.None; at = at.BaseType)
            foreach (var member in at.GetMembers())
                if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsIndexer: false } property) yield return property;
    }

    private static ISymbol RootOf(ISymbol member) => member switch
    {
        IMethodSymbol { OverriddenMethod: { } overridden } => RootOf(overridden),
        IPropertySymbol { OverriddenProperty: { } overridden } => RootOf(overridden),
        _ => member,
    };
}
