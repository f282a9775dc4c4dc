using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Tells which values can stop a render: <c>ternary</c> and <c>default</c> compute all of their arguments, so none of these may stand in them.</summary>
internal static class Failing
{
    /// <summary>Functions that take nil as they take any value.</summary>
    private static readonly HashSet<string> TakesNil = new(System.StringComparer.Ordinal)
    {
        "default", "toJson", "toYaml", "int64", "float64", "int", "quote", "kindIs", "ternary", "coalesce", "empty", "printf", "dict", "list", "print", "toString", "typeIs",
    };

    public static bool Of(Expr expr, ClassContext context) => expr switch
    {
        ElementAccess => true,
        Call { Function: "fail" or "required" or "index" or "tpl" or "substr" or "atoi" or "slice" or "repeat" or "semverCompare" } => true,
        Call { Function: "div" or "mod", Arguments: [_, not Constant] } => true,
        MemberOf member => Of(member.Source, context),
        Call call => call.Arguments.Any(a => Of(a, context)) || (!TakesNil.Contains(call.Function) && call.Arguments.Any(MayBeNil)),
        HelperCall call => context.MayFail(call.Helper) || call.Arguments.Any(a => Of(a, context)),
        Interpolation text => text.Parts.Any(p => Of(p, context)),
        Not not => Of(not.Operand, context),
        And and => Of(and.Left, context) || Of(and.Right, context),
        Or or => Of(or.Left, context) || Of(or.Right, context),
        Comparison c => Of(c.Left, context) || Of(c.Right, context) || c.Operator is not ("eq" or "ne") && (MayBeNil(c.Left) || MayBeNil(c.Right)),
        HasContent h => Of(h.Operand, context),
        IsNull n => Of(n.Operand, context),
        Ternary t => Of(t.Test, context) || Of(t.WhenTrue, context) || Of(t.WhenFalse, context),
        _ => false,
    };

    public static bool Any(EquatableArray<Node> steps) => steps.Count > 0;

    /// <summary>A path that is nil where the test around it fails. A scalar that is converted first is not.</summary>
    private static bool MayBeNil(Expr expr) => expr is ContextPath path && (path.Type.Nullable || path.Guarded || path.Steps.Any(static s => s.MayBeMissing))
        && !(path is { Normalized: false, Type: { Kind: ValueKind.Integer or ValueKind.Number, Nullable: false } });

    /// <summary>Whether the source of a helper holds something that can stop a render.</summary>
    public static bool Source(ISymbol member, Compilation compilation, HashSet<ISymbol> seen)
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
                        if (called.DeclaringSyntaxReferences.Length > 0 && Source(called, compilation, seen)) return true;
                        break;
                }
            }
        }

        return false;
    }
}
