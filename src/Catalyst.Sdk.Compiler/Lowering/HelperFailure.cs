using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Whether calling a helper may stop the render. Its body may not be lowered yet, so its source is asked.</summary>
internal static class HelperFailure
{
    /// <summary>Whether the source of a helper holds something that can stop a render.</summary>
    public static bool Possible(ISymbol member, Compilation compilation, HashSet<ISymbol> seen)
    {
        if (!seen.Add(member)) return false;
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax().DescendantNodes())
            {
                switch (node)
                {
                    case ThrowStatementSyntax or ThrowExpressionSyntax or ElementAccessExpressionSyntax or ForEachStatementSyntax:
                    case BinaryExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.DivideExpression or (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ModuloExpression }:
                        return true;
                    case SimpleNameSyntax { Identifier.ValueText: "Fail" or "Required" or "First" or "Last" or "Single" or "Parse" or "Substring" or "Lookup" or "ToInt32" }:
                        return true;
                    case SimpleNameSyntax name when compilation.ContainsSyntaxTree(name.SyntaxTree)
                        && compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name).Symbol is IMethodSymbol or IPropertySymbol:
                        var called = compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name).Symbol!;
                        if (called.DeclaringSyntaxReferences.Length > 0 && Possible(called, compilation, seen)) return true;
                        break;
                }
            }
        }

        return false;
    }
}
