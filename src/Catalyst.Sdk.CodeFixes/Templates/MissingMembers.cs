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

/// <summary>CAT1560: the required members that have one sensible form are written; CAT1563: the name is. What only the author knows stays open, and is reported where it belongs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MissingMembers : ReplaceNodeFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [KubernetesRules.RequiredField.Id, KubernetesRules.NoName.Id];

    private protected override Replacement? Replace(SyntaxNode at, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        if (at is not BaseObjectCreationExpressionSyntax made || model.GetTypeInfo(made, cancellationToken).Type is not { } type) return null;
        if (diagnostic.Id == KubernetesRules.NoName.Id)
        {
            if (!IsThere("FullName", made, model)) return null;
            var name = type.Name == "V1ObjectMeta" ? "Name = FullName" : "Metadata = new() { Name = FullName }";
            return new Replacement("Name it FullName", made, Initializers.With(made, [name], first: true));
        }

        var set = new HashSet<string>(made.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Select(static a => a.Left.ToString()) ?? []);
        List<string> members = [.. (KubernetesFacts.Of(type.Name)?.Required ?? []).Where(f => !set.Contains(f.Name)).Select(f => Member(type, f.Name, made, model, 0)).OfType<string>()];
        return members.Count == 0 ? null : new Replacement("Add the required members", made, Initializers.With(made, members));
    }

    /// <summary><c>Selector = new() { MatchLabels = SelectorLabels }</c>; null where only the author can tell.</summary>
    private static string? Member(ITypeSymbol type, string name, SyntaxNode at, SemanticModel model, int depth)
    {
        if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is not { } property || depth > 6) return null;
        var value = (type.Name, name) switch
        {
            ("V1Container", "Name") => IsThere("Name", at, model) ? "Name" : null,
            _ when property.Type is INamedTypeSymbol { Name: "IList", TypeArguments.Length: 1 } list => Made(list.TypeArguments[0], at, model, depth + 1) is { } one ? "[" + one + "]" : null,
            _ => Made(property.Type, at, model, depth + 1),
        };
        return value is null ? null : name + " = " + value;
    }

    private static string? Made(ITypeSymbol type, SyntaxNode at, SemanticModel model, int depth)
    {
        if (type.Name == "V1LabelSelector") return IsThere("SelectorLabels", at, model) ? "new() { MatchLabels = SelectorLabels }" : null;
        // What needs nothing would be empty, which is not what is wanted either.
        if (KubernetesFacts.Of(type.Name) is not { Required: { Count: > 0 } required }) return null;
        List<string> members = [.. required.Select(f => Member(type, f.Name, at, model, depth)).OfType<string>()];
        if (type.Name == "V1PodTemplateSpec" && IsThere("SelectorLabels", at, model)) members.Insert(0, "Metadata = new() { Labels = SelectorLabels }");
        return members.Count == 0 ? "new()" : "new() { " + string.Join(", ", members) + " }";
    }

    /// <summary>Whether the Blueprint's own member of that name can be said there: not in a static helper.</summary>
    private static bool IsThere(string name, SyntaxNode at, SemanticModel model) =>
        model.LookupSymbols(at.SpanStart, name: name).OfType<IPropertySymbol>().Any(static p => p.Type.SpecialType == SpecialType.System_String || p.Name == "SelectorLabels")
        && model.GetEnclosingSymbol(at.SpanStart) is { IsStatic: false };
}
