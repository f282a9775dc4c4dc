using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Rules.Templates;

/// <summary>One member that an initializer sets.</summary>
internal readonly record struct SetMember(IPropertySymbol Property, IOperation Value)
{
    public string Name => Property.Name;
}

/// <summary>Reads the initializers of objects, lists and maps.</summary>
internal static class ObjectMembers
{
    /// <summary>The members that an initializer sets, in its order.</summary>
    public static IEnumerable<SetMember> Set(IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var step in initializer?.Initializers ?? [])
        {
            switch (step)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property }, Value: var value }:
                    yield return new(property, value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var property }, Initializer: var inner }:
                    yield return new(property, inner);
                    break;
            }
        }
    }

    /// <summary>What an initializer gives a member; null where it does not set it.</summary>
    public static IOperation? Of(IObjectCreationOperation made, string property) =>
        Set(made.Initializer).Where(s => s.Name == property).Select(static s => s.Value).LastOrDefault();

    /// <summary>Whether an initializer has something that the compiler could not bind: the author is still typing.</summary>
    public static bool IsBroken(IObjectCreationOperation made) =>
        made.Syntax.ContainsDiagnostics || made.Initializer?.Initializers.Any(static s => s is IInvalidOperation or ISimpleAssignmentOperation { Target: IInvalidOperation }) == true;

    /// <summary>Without the conversions around it.</summary>
    public static IOperation Bare(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation inner:
                    operation = inner.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>What a value may be: both arms of a condition, every arm of a switch, both sides of <c>??</c>.</summary>
    public static IEnumerable<IOperation> Choices(IOperation value) => Bare(value) switch
    {
        IConditionalOperation { WhenFalse: { } other } choice => Choices(choice.WhenTrue).Concat(Choices(other)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(static a => Choices(a.Value)),
        ICoalesceOperation either => Choices(either.Value).Concat(Choices(either.WhenNull)),
        var one => [one],
    };

    /// <summary>The items of a list that are written out here; null where the value is no list that is written here.</summary>
    /// <param name="hasMore">Whether there may be others: spreads of something else.</param>
    public static IReadOnlyList<IOperation>? Items(IOperation value, out bool hasMore)
    {
        hasMore = false;
        switch (Bare(value))
        {
            case ICollectionExpressionOperation list: return Items(list.Elements, ref hasMore);
            case IArrayCreationOperation { Initializer: { } elements }: return Items(elements.ElementValues, ref hasMore);
            case IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] }: return [];
            case IInvocationOperation { TargetMethod: { Name: "Empty", Parameters.IsEmpty: true } method } when method.ContainingType is { SpecialType: SpecialType.System_Array } or { Name: "Enumerable" }: return [];
            case IObjectCreationOperation { Type: { } type, Initializer: var initializer } made when type.AllInterfaces.Any(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IList_T):
                hasMore = made.Arguments.Any(static a => a.ArgumentKind != ArgumentKind.DefaultValue && a.Parameter?.Type.SpecialType != SpecialType.System_Int32);
                return initializer is null ? [] : [.. initializer.Initializers.OfType<IInvocationOperation>().Where(static i => i.Arguments.Length > 0).Select(static i => Bare(i.Arguments[0].Value))];
            default: return null;
        }
    }

    /// <summary>The entries of a map that are written out here.</summary>
    public static IEnumerable<(IOperation Key, IOperation Value)> Entries(IOperation value)
    {
        var initializer = Bare(value) switch
        {
            IObjectCreationOperation made => made.Initializer,
            IObjectOrCollectionInitializerOperation inner => inner,
            _ => null,
        };
        foreach (var step in initializer?.Initializers ?? [])
        {
            switch (step)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] }, Value: var indexed }:
                    yield return (key.Value, indexed);
                    break;
                case IInvocationOperation { Arguments: [var first, var second] }:
                    yield return (first.Value, second.Value);
                    break;
            }
        }
    }

    /// <summary>A constant as a manifest has it; null for what is no constant.</summary>
    public static string? Constant(IOperation value) =>
        (value.ConstantValue is { HasValue: true, Value: { } direct } ? direct : Bare(value).ConstantValue is { HasValue: true, Value: { } bare } ? bare : null) is { } constant
            ? Convert.ToString(constant, CultureInfo.InvariantCulture)
            : null;

    private static List<IOperation> Items(IEnumerable<IOperation> elements, ref bool hasMore)
    {
        var items = new List<IOperation>();
        foreach (var element in elements)
        {
            if (element is not ISpreadOperation spread)
            {
                items.Add(Bare(element));
                continue;
            }

            if (Items(spread.Operand, out var more) is { } inner && !more) items.AddRange(inner);
            else hasMore = true;
        }

        return items;
    }
}
