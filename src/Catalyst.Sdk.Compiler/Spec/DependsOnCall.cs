using System.Linq;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>What <c>DependsOn("bp-cnpg", "^1.0")</c> and <c>DependsOn&lt;Cnpg&gt;("^1.0")</c> stand for in a spec: a mapping of the arguments by their names.</summary>
internal sealed class DependsOnCall(ProblemBag problems)
{
    public ConstantNode? Evaluate(IInvocationOperation call, ConstantEvaluator evaluator)
    {
        if (call.TargetMethod is not { Name: "DependsOn", ContainingType: { Name: "Blueprint" or "KustomizeBlueprint" } owner } method || !BlueprintDiscovery.IsSdk(owner.ContainingNamespace)) return null;
        var start = ConstantEvaluator.Start(call.Syntax);
        var map = new ConstantMap([], start);
        if (method.TypeArguments is [var target]) map.Set(new ConstantEntry("blueprint", start, NameOf(target, call.Syntax)));
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || argument.ArgumentKind != ArgumentKind.Explicit) continue;
            map.Set(new ConstantEntry(parameter.Name, argument.Syntax.GetLocation(), evaluator.Evaluate(argument.Value)));
        }

        return map;
    }

    /// <summary>The name that the attribute of a Blueprint class gives.</summary>
    public ConstantNode NameOf(ITypeSymbol type, SyntaxNode call)
    {
        var typeSyntax = call.DescendantNodes().OfType<TypeArgumentListSyntax>().FirstOrDefault()?.Arguments.FirstOrDefault();
        var at = typeSyntax?.GetLocation() ?? ConstantEvaluator.Start(call);
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass is { Name: "BlueprintAttribute" } found && BlueprintDiscovery.IsSdk(found.ContainingNamespace)
                && attribute.ConstructorArguments is [{ Value: string name }, ..])
                return new ConstantScalar(new DataString(name), at);
        if (type is not IErrorTypeSymbol) problems.Add(DependencyRules.Name, at, $"'{type.Name}' has no [Blueprint] attribute, so it has no name to depend on");
        return new ConstantUnknown(at);
    }
}
