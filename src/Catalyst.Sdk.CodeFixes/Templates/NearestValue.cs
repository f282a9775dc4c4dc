using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Kubernetes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.CodeFixes.Templates;

/// <summary>CAT1561: <c>"always"</c> becomes <c>"Always"</c>, <c>"Alwais"</c> too. A text that is near to none, or to several, has no mend.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NearestValue : ReplaceNodeFix
{
    private const int Slips = 2;

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [KubernetesRules.FieldValue.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (at is not ExpressionSyntax expression || model.GetConstantValue(expression, cancellationToken).Value is not string text) return null;
        if (at.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment || model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is not IPropertySymbol property) return null;
        if (KubernetesFacts.Of(property.ContainingType.Name)?.Of(property.Name) is not { } field || Nearest(text, field.Values) is not { } nearest) return null;
        return new Replacement("Write the nearest of its values", expression, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(nearest)).WithTriviaFrom(expression));
    }

    private static string? Nearest(string text, IReadOnlyList<string> values)
    {
        if (values.FirstOrDefault(v => string.Equals(v, text, StringComparison.OrdinalIgnoreCase)) is { } same) return same;
        var near = values.Where(v => Distance(v, text) <= Slips && v.Length > 2 * Slips).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    /// <summary>How many letters have to be changed, added or taken out (Levenshtein), in any capitals.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
