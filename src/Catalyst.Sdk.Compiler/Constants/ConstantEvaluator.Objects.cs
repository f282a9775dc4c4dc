using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Rules.Templates;
using Catalyst.Sdk.Compiler.Spec;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Catalyst.Sdk.Compiler.Constants;

/// <content>Objects, maps and what fills them.</content>
internal sealed partial class ConstantEvaluator
{
    private ConstantNode Created(IObjectCreationOperation creation)
    {
        var at = Start(creation.Syntax);
        if (creation.Type is null or IErrorTypeSymbol || creation.Syntax.ContainsDiagnostics && creation.Initializer is null) return new ConstantUnknown(at);
        var type = creation.Type;
        if (ValueTypes.IsKubernetes(type)) ObjectRules.Default(creation, problems);
        var arguments = creation.Arguments.Where(static a => a.ArgumentKind != ArgumentKind.DefaultValue).Select(static a => a.Value).ToList();
        if (ValueTypes.IsQuantity(type) || ValueTypes.IsIntOrString(type))
        {
            if (arguments.Count != 1) return Unevaluable(creation);
            return ValueTypes.IsIntOrString(type) ? Port(Evaluate(arguments[0])) : Evaluate(arguments[0]);
        }

        var steps = creation.Initializer?.Initializers ?? [];
        if (ValueTypes.MapValueOf(type) is not null)
        {
            if (arguments.Count == 0) return Filled(new ConstantMap([], at), steps);
            return arguments.Count == 1 && ValueTypes.MapValueOf(Unconverted(arguments[0]).Type ?? type) is not null && Evaluate(arguments[0]) is ConstantMap copied ? Filled(copied.Copy(at), steps) : Unevaluable(creation);
        }

        if (IsList(type)) return ListOf(creation, type, arguments, steps, at);
        if (arguments.Count > 0) return Unevaluable(creation);
        if (type is not INamedTypeSymbol record || !ValuesOf.IsAuthorRecord(record)) return Filled(new ConstantMap([], at), steps);
        return Defaults(record, at) is { } defaults ? InOrder(Filled(defaults, steps), record) : Unevaluable(creation);
    }

    private ConstantNode With(IWithOperation with) => Evaluate(with.Operand) switch
    {
        ConstantMap map => InOrder(Filled(map.Copy(map.At), with.Initializer.Initializers), with.Type),
        ConstantUnknown unknown => unknown,
        _ => Unevaluable(with),
    };

    /// <summary>What a record of the author's holds when nothing is said; null when it is made of itself.</summary>
    public ConstantMap? Defaults(INamedTypeSymbol record, Location at)
    {
        if (!_open.Add(record)) return null;
        try
        {
            var map = new ConstantMap([], at);
            foreach (var property in ValuesOf.Properties(record))
                if (DefaultOf(property) is { } value) map.Set(new ConstantEntry(JsonNames.Of(property), value.At, value));
            return map;
        }
        finally
        {
            _open.Remove(record);
        }
    }

    /// <summary>What a property holds when nothing is said; null when there is no default.</summary>
    public ConstantNode? DefaultOf(IPropertySymbol property)
    {
        if (!models.IsHere(property) && LibraryContracts.Of(property) is { Default: { } lent }) return ConstantNode.Of(lent, Location.None);
        if ((models.IsHere(property) ? Initializers.Of(property, cancellationToken) : null) is not { } expression)
            return ValuesOf.Implicit(property) is { } value ? new ConstantScalar(value, property.Locations.FirstOrDefault() ?? Location.None) : null;
        if (LiteralDefaults.Of(expression, property.Type) is { } literal) return literal;
        return Initializers.Bound(expression, models, cancellationToken) is { } operation ? Evaluate(operation) : new ConstantUnknown(expression.GetLocation());
    }

    /// <summary>Applies the steps of an initializer. A problem leaves an unknown entry behind, so that all steps are looked at.</summary>
    private ConstantMap Filled(ConstantMap map, IEnumerable<IOperation> steps)
    {
        foreach (var step in steps)
        {
            switch (step)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] }, Value: var value }:
                    Keyed(map, key.Value, value);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property } target, Value: var value }:
                    var name = JsonNames.Of(property);
                    map.Set(new ConstantEntry(name, target.Syntax.GetLocation(), Evaluate(value), IsSpread: name == SpecNames.Spread));
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var key, var value] }:
                    Keyed(map, key.Value, value.Value);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var whole] }:
                    var added = Evaluate(whole.Value);
                    if (added is ConstantMap all)
                        foreach (var entry in all.Entries) map.Set(entry);
                    else Lost(map, added is ConstantUnknown ? added : Unevaluable(step));
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var property } target, Initializer.Initializers: var inner }:
                    map.Set(new ConstantEntry(JsonNames.Of(property), target.Syntax.GetLocation(), Refilled(map[JsonNames.Of(property)], inner, step)));
                    break;
                default:
                    Lost(map, Unevaluable(step));
                    break;
            }
        }

        return map;
    }

    /// <summary>An author's record is written in the order of its declaration, whatever the order of the initializer.</summary>
    private static ConstantMap InOrder(ConstantMap map, ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol record || !ValuesOf.IsAuthorRecord(record)) return map;
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var property in ValuesOf.Properties(record))
            if (JsonNames.Of(property) is var name && !order.ContainsKey(name)) order.Add(name, order.Count);
        return new ConstantMap(map.Entries.OrderBy(e => order.TryGetValue(e.Key, out var place) ? place : int.MaxValue), map.At);
    }

    private void Keyed(ConstantMap map, IOperation key, IOperation value)
    {
        switch (Evaluate(key))
        {
            case ConstantScalar { Value: DataString text }: map.Set(new ConstantEntry(text.Value, key.Syntax.GetLocation(), Evaluate(value))); break;
            case ConstantUnknown unknown: Lost(map, unknown); break;
            default: Lost(map, Unevaluable(key)); break;
        }
    }

    // Of an entry whose key is not known the map keeps that it is there: it is then not known as a whole.
    private static void Lost(ConstantMap map, ConstantNode unknown) => map.Set(new ConstantEntry("", unknown.At, unknown, IsSpread: true));

    /// <summary>What a member holds after <c>Member = { … }</c>, which fills the object that is there.</summary>
    private ConstantNode Refilled(ConstantNode? held, IEnumerable<IOperation> steps, IOperation step) => held switch
    {
        ConstantMap map => Filled(map.Copy(map.At), steps),
        ConstantList list => Items(steps) is { } items ? new ConstantList([.. list.Items, .. items], list.At) : Unevaluable(step),
        ConstantUnknown => held,
        _ => NotConstant(step.Syntax.GetLocation(), Shown(((IMemberInitializerOperation)step).InitializedMember.Syntax), "it fills an object that nobody made; write new() before the brace"),
    };

    /// <summary>The short place of an object: its <c>new</c>, not its whole initializer.</summary>
    public static Location Start(SyntaxNode syntax) => syntax switch
    {
        ImplicitObjectCreationExpressionSyntax created => created.NewKeyword.GetLocation(),
        ObjectCreationExpressionSyntax created => Location.Create(created.SyntaxTree, TextSpan.FromBounds(created.NewKeyword.SpanStart, created.Type.Span.End)),
        InvocationExpressionSyntax call => call.Expression.GetLocation(),
        _ => syntax.GetLocation(),
    };
}
