using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>CAT1501 of a comparison by the rules of a culture: <c>StartsWith(x)</c> becomes <c>StartsWith(x, StringComparison.Ordinal)</c>,
/// <c>Order()</c> becomes <c>Order(StringComparer.Ordinal)</c>. What ignores case is left alone: the mend would mean something else.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class OrdinalComparison : ReplaceNodeFix
{
    private const string Comparison = "StringComparison", Comparer = "StringComparer";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [TemplateRules.Unsupported.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (at is not InvocationExpressionSyntax call || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method) return null;
        var given = call.ArgumentList.Arguments.FirstOrDefault(a => model.GetTypeInfo(a.Expression, cancellationToken).Type?.Name is Comparison or Comparer);
        var kind = method.ContainingType switch
        {
            { SpecialType: SpecialType.System_String } when method.Name is "StartsWith" or "EndsWith" or "IndexOf" or "Contains" or "Replace" or "Equals" or "Compare" => Comparison,
            { Name: "Enumerable" } when method.Name is "Order" or "OrderBy" => Comparer,
            _ => null,
        };
        if (kind is null || (given is null && !TakesNone(method, kind))) return null;
        if (given is not null && given.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CurrentCulture" or "InvariantCulture" }) return null;
        var ordinal = SyntaxFactory.ParseExpression("System." + kind + ".Ordinal").WithAdditionalAnnotations(Simplifier.Annotation);
        return given is null
            ? new Replacement("Compare by ordinals", call.ArgumentList, call.ArgumentList.AddArguments(SyntaxFactory.Argument(ordinal)))
            : new Replacement("Compare by ordinals", given.Expression, ordinal.WithTriviaFrom(given.Expression));
    }

    /// <summary>Whether the overload is the one of a culture, with an ordinal one beside it.</summary>
    private static bool TakesNone(IMethodSymbol method, string kind) => kind == Comparison
        ? method is { Name: "StartsWith" or "EndsWith" or "IndexOf", Parameters.Length: 1 } && method.Parameters[0].Type.SpecialType == SpecialType.System_String
        : method.ReducedFrom is { } extension && extension.Parameters.Length == (method.Name == "Order" ? 1 : 2)
            && method.TypeArguments[method.TypeArguments.Length - 1].SpecialType == SpecialType.System_String;
}
