using System.Globalization;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Contracts;

/// <summary>Says why a type of another assembly cannot be used.</summary>
internal static class ForeignTypes
{
    public static void Report(INamedTypeSymbol type, string name, Location? at, ProblemBag problems)
    {
        var assembly = type.ContainingAssembly.Name;
        if (LibraryContracts.Of(type.ContainingAssembly).UnreadableVersion(type) is { } version)
            problems.Add(ContractRules.UnknownVersion, at, name, assembly, version.ToString(CultureInfo.InvariantCulture), ContractVersion.Current.ToString(CultureInfo.InvariantCulture));
        else
            problems.Add(ContractRules.NoContract, at, name, assembly);
    }
}
