using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Functions;

/// <summary>The one table of members that templates may use. The key is the exact overload.</summary>
internal static class FunctionTable
{
    public static readonly IReadOnlyDictionary<string, FunctionRow> Rows =
        new[] { ContextRows.All, HelperRows.All, AuthoringRows.All, HelmRows.All, ClusterRows.All, StringRows.All, SubstringRows.All, NumberRows.All, EncodingRows.All, RegexRows.All, VersionRows.All, FileRows.All }
            .SelectMany(static rows => rows).ToDictionary(static row => row.Symbol, StringComparer.Ordinal);

    // The id of a symbol is costly to make: members whose bare name is in no row are passed over.
    private static readonly HashSet<string> Names = new(Rows.Keys.Select(BareName), StringComparer.Ordinal);

    public static FunctionRow? Find(ISymbol symbol)
    {
        if (!Names.Contains(symbol.Name)) return null;
        var definition = symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol;
        while (definition is IMethodSymbol { OverriddenMethod: { } method }) definition = method;
        while (definition is IPropertySymbol { OverriddenProperty: { } property }) definition = property;
        return definition.OriginalDefinition.GetDocumentationCommentId() is { } id && Rows.TryGetValue(id, out var row) ? row : null;
    }

    private static string BareName(string id)
    {
        var end = id.IndexOf('(');
        var name = end < 0 ? id : id.Substring(0, end);
        name = name.Substring(name.LastIndexOf('.') + 1);
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }
}
