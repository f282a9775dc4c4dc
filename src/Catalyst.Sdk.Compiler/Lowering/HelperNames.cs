using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Names of defines: the member's, with a suffix that does not depend on who calls it first.</summary>
internal sealed class HelperNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>A name that no other define of the chart has.</summary>
    public string Free(string name)
    {
        if (name is ChartHelpers.Name or ChartHelpers.FullName or ChartHelpers.Labels or ChartHelpers.SelectorLabels or ChartHelpers.ServiceAccountName) return name;
        var free = name;
        for (var n = 2; !_taken.Add(free); n++) free = name + n.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    /// <summary>An overload takes its place among those of its name, an instance of a generic helper its type arguments, a local function the name of its method.</summary>
    public static string Of(ISymbol member, string name)
    {
        name = JsonNames.CamelCase(name);
        if (member is IMethodSymbol { MethodKind: MethodKind.LocalFunction } function) name = JsonNames.CamelCase(Owner(function).Name) + Pascal(name);
        if (Place(member) is > 0 and var place) name += (place + 1).ToString(CultureInfo.InvariantCulture);
        if (member is IMethodSymbol { TypeArguments: { Length: > 0 } arguments }) name += "Of" + string.Concat(arguments.Select(static a => Pascal(a.Name)));
        return name;
    }

    /// <summary>The part of a key that tells the instances of a generic helper apart.</summary>
    public static string Instance(ISymbol member) =>
        member is IMethodSymbol { TypeArguments: { Length: > 0 } arguments } ? "<" + string.Join(",", arguments.Select(static a => a.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))) + ">" : "";

    /// <summary>The member that a local function stands in.</summary>
    public static ISymbol Owner(ISymbol function)
    {
        var owner = function.ContainingSymbol;
        while (owner is IMethodSymbol { MethodKind: MethodKind.LocalFunction }) owner = owner.ContainingSymbol;
        return owner is IMethodSymbol { AssociatedSymbol: { } property } ? property : owner;
    }

    /// <summary>The place of an overload among the methods of its name, in the order of declaration.</summary>
    private static int Place(ISymbol member) => member is IMethodSymbol { MethodKind: not MethodKind.LocalFunction }
        ? member.ContainingType.GetMembers(member.Name).OfType<IMethodSymbol>().TakeWhile(m => !SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, member.OriginalDefinition)).Count()
        : 0;

    private static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);
}
