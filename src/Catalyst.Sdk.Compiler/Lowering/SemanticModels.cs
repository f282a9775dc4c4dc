using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>Semantic models that leave out the flow analysis of null, which takes half the time of binding a body.
/// Whether something may be null is read from declarations and from the model of the template, never from the type of an operation.</summary>
internal static class SemanticModels
{
    // The compiler marks these options as experimental: where they are gone or different, the ordinary model serves as well.
    private static readonly Func<Compilation, SyntaxTree, SemanticModel>? s_plain = Find();

    public static SemanticModel Of(Compilation compilation, SyntaxTree tree) => s_plain?.Invoke(compilation, tree) ?? compilation.GetSemanticModel(tree);

    private static Func<Compilation, SyntaxTree, SemanticModel>? Find()
    {
        try
        {
            foreach (var method in typeof(Compilation).GetMember(nameof(Compilation.GetSemanticModel)).OfType<MethodInfo>())
            {
                if (method.GetParameters() is not [{ ParameterType: var tree }, { ParameterType: { IsEnum: true } options }] || tree != typeof(SyntaxTree)) continue;
                var make = typeof(SemanticModels).GetMethod(nameof(Bind), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(options);
                return (Func<Compilation, SyntaxTree, SemanticModel>)make.Invoke(null, [method, Enum.Parse(options, "DisableNullableAnalysis")]);
            }
        }
        catch (Exception e) when (e is ArgumentException or TargetInvocationException or AmbiguousMatchException or MemberAccessException)
        {
            return null;
        }

        return null;
    }

    private static Func<Compilation, SyntaxTree, SemanticModel> Bind<TOptions>(MethodInfo method, TOptions options)
    {
        var call = (Func<Compilation, SyntaxTree, TOptions, SemanticModel>)method.CreateDelegate(typeof(Func<Compilation, SyntaxTree, TOptions, SemanticModel>));
        return (compilation, tree) => call(compilation, tree, options);
    }
}
