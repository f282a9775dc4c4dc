using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Constants;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalyst.Sdk.Compiler.Bootstrap;

/// <summary>Reads <c>[BootstrapSlot(…)]</c> as if it were the initializer of a <c>KitSlot</c>, with the place of every value.</summary>
internal static class SlotAttributes
{
    /// <param name="otherwise">The place of what is said in another assembly.</param>
    public static ConstantMap Read(AttributeData data, Location? otherwise, CancellationToken cancellationToken)
    {
        var syntax = data.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
        var arguments = otherwise is null ? syntax?.ArgumentList?.Arguments ?? default : default;
        var at = otherwise ?? syntax?.GetLocation() ?? Location.None;
        var map = new ConstantMap([], at);
        if (data.ConstructorArguments is [var slot, ..])
        {
            var argument = arguments.FirstOrDefault(static a => a.NameEquals is null);
            Set(map, "slot", slot, argument, at);
        }

        foreach (var named in data.NamedArguments)
            Set(map, JsonNames.CamelCase(named.Key), named.Value, arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == named.Key), at);
        return map;
    }

    private static void Set(ConstantMap map, string key, TypedConstant value, AttributeArgumentSyntax? argument, Location otherwise)
    {
        if (Node(value, argument?.Expression, argument?.Expression.GetLocation() ?? otherwise) is { } node)
            map.Set(new ConstantEntry(key, argument?.NameEquals?.GetLocation() ?? node.At, node));
    }

    private static ConstantNode? Node(TypedConstant value, ExpressionSyntax? expression, Location at)
    {
        if (value.Kind == TypedConstantKind.Error) return new ConstantUnknown(at);
        if (value.IsNull) return null;
        if (value.Kind == TypedConstantKind.Array)
        {
            ExpressionSyntax?[] items = expression switch
            {
                CollectionExpressionSyntax list => [.. list.Elements.Select(static e => (e as ExpressionElementSyntax)?.Expression)],
                ArrayCreationExpressionSyntax { Initializer: { } list } => [.. list.Expressions],
                ImplicitArrayCreationExpressionSyntax list => [.. list.Initializer.Expressions],
                _ => [],
            };
            return new ConstantList([.. value.Values.Select((v, i) => Node(v, null, i < items.Length && items[i] is { } item ? item.GetLocation() : at) ?? new ConstantUnknown(at))], at);
        }

        DataValue? scalar = value.Value switch
        {
            string text => new DataString(text),
            bool flag => new DataBool(flag),
            int number when value.Kind == TypedConstantKind.Enum && value.Type is { } type => JsonNames.OfConstant(type, number) is { } name ? new DataString(name) : null,
            int number => new DataInteger(number),
            _ => null,
        };
        return scalar is null ? new ConstantUnknown(at) : new ConstantScalar(scalar, at);
    }
}
