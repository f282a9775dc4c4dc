using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Catalyst.Sdk.Compiler.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Constants;

/// <content>Lists and collection expressions.</content>
internal sealed partial class ConstantEvaluator
{
    private ConstantList List(ImmutableArray<IOperation> elements, IOperation at) => new([.. elements.Select(Evaluate)], at.Syntax.GetLocation());

    /// <summary>A list that is made with <c>new</c>: the elements of a copied list or of JsonArray's arguments, then those of the initializer.</summary>
    private ConstantNode ListOf(IObjectCreationOperation creation, ITypeSymbol type, List<IOperation> arguments, ImmutableArray<IOperation> steps, Location at)
    {
        List<ConstantNode> items = [];
        if (type is { Name: "JsonArray" })
        {
            items.AddRange(arguments.SelectMany(Wrapped).Select(Evaluate));
        }
        else if (arguments.Count > 0)
        {
            // A capacity and the like say nothing that a list literal doesn't.
            if (arguments.Count > 1 || ValueTypes.ElementOf(Unconverted(arguments[0]).Type ?? type) is null) return Unevaluable(creation);
            var copied = Evaluate(arguments[0]);
            if (copied is not ConstantList list) return copied is ConstantUnknown ? copied : Unevaluable(creation);
            items.AddRange(list.Items);
        }

        if (Items(steps) is not { } added) return Unevaluable(creation);
        items.AddRange(added);
        return new ConstantList(items, at);
    }

    // A class with indexers that is only enumerable is filled by key.
    private static bool IsList(ITypeSymbol type) => type is { Name: "JsonArray" } || type.AllInterfaces.Any(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_ICollection_T);

    /// <summary>The elements of an argument list that the compiler may have wrapped into an array.</summary>
    private static IEnumerable<IOperation> Wrapped(IOperation argument) => argument switch
    {
        IArrayCreationOperation { Initializer: { } wrapped } => wrapped.ElementValues,
        ICollectionExpressionOperation wrapped => wrapped.Elements,
        IConversionOperation { IsImplicit: true, Operand: ICollectionExpressionOperation wrapped } => wrapped.Elements,
        _ => [argument],
    };

    /// <summary>What the steps of a collection initializer add; null when a step does something else.</summary>
    private List<ConstantNode>? Items(IEnumerable<IOperation> steps)
    {
        var items = new List<ConstantNode>();
        foreach (var step in steps)
        {
            if (step is not IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var added] }) return null;
            items.Add(Evaluate(added.Value));
        }

        return items;
    }

    private ConstantNode Collection(ICollectionExpressionOperation collection)
    {
        var at = collection.Syntax.GetLocation();
        var isMap = collection.Type is { } type && ValueTypes.MapValueOf(type) is not null;
        var map = new ConstantMap([], at);
        var items = new List<ConstantNode>();
        foreach (var element in collection.Elements)
        {
            var value = Evaluate(element is ISpreadOperation spread ? spread.Operand : element);
            switch (value)
            {
                case not ConstantUnknown when element is not ISpreadOperation && !isMap: items.Add(value); break;
                case ConstantList list when !isMap: items.AddRange(list.Items); break;
                case ConstantMap more when isMap && element is ISpreadOperation:
                    foreach (var entry in more.Entries) map.Set(entry);
                    break;
                case ConstantUnknown when isMap: Lost(map, value); break;
                case ConstantUnknown: items.Add(value); break;
                default: items.Add(Unevaluable(element is ISpreadOperation other ? other.Operand : element)); break;
            }
        }

        return isMap && items.Count == 0 ? map : new ConstantList(items, at);
    }
}
