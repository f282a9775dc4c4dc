using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Constants;

/// <summary>Evaluates declarative initializers while compiling: defaults of values, the Blueprint's spec, the chart file.</summary>
/// <param name="models">Gives the operations of initializers in other places.</param>
/// <param name="problems">Receives what is not known while compiling.</param>
/// <param name="notConstant">The rule that such an expression breaks; its one argument is the expression.</param>
internal sealed class ConstantEvaluator(SharedModels models, ProblemBag problems, DiagnosticDescriptor notConstant, CancellationToken cancellationToken)
{
    private const int Deepest = 40;
    private int _depth;

    // What is being looked into: a symbol or type that leads back to itself has no value.
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);

    /// <summary>What a call gives, for calls the caller knows; null for others.</summary>
    public Func<IInvocationOperation, ConstantEvaluator, DataValue?>? Call { get; init; }

    /// <summary>Where each entry of the result was written, for problems that are found later.</summary>
    public Dictionary<DataValue, Location> Locations { get; } = new(ReferenceComparer.Instance);

    /// <summary>The value of an expression, or null after a problem was reported.</summary>
    public DataValue? Evaluate(IOperation? operation)
    {
        if (operation is null) return null;
        cancellationToken.ThrowIfCancellationRequested();
        if (_depth >= Deepest) return Fail(operation);
        _depth++;
        try
        {
            var value = Bare(operation);
            if (value is not null and not DataNull && !Locations.ContainsKey(value)) Locations[value] = operation.Syntax.GetLocation();
            return value;
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>What a property holds when nothing is said; null when there is no default, or after a problem was reported.</summary>
    public DataValue? DefaultOf(IPropertySymbol property, out Location? at)
    {
        at = null;
        if (ExpressionOf(property) is not { } expression) return ValuesOf.Implicit(property);
        at = expression.GetLocation();
        if (LiteralDefaults.Of(expression, property.Type) is not { } literal) return Evaluate(models.Operation(expression, cancellationToken));
        if (literal is not DataNull) Locations[literal] = at;
        return literal;
    }

    private IOperation? InitializerOf(ISymbol symbol) => ExpressionOf(symbol) is { } expression ? models.Operation(expression, cancellationToken) : null;

    /// <summary>The initializer of a field or property, or the expression of a get-only property.</summary>
    private ExpressionSyntax? ExpressionOf(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var expression = reference.GetSyntax(cancellationToken) switch
            {
                VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
                PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression ?? Returned(property),
                _ => null,
            };
            if (expression is not null) return expression;
        }

        return null;
    }

    private DataValue? Bare(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant }) return Constant(operation, constant);
        switch (operation)
        {
            case IConversionOperation conversion:
                return Converted(conversion);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case IObjectCreationOperation creation:
                return Created(creation);
            case ICollectionExpressionOperation collection:
                return Collection(collection);
            case IArrayCreationOperation { Initializer: { } elements }:
                return List(elements.ElementValues);
            case IArrayInitializerOperation elements:
                return List(elements.ElementValues);
            case IInvocationOperation { TargetMethod: { Name: "Empty", Parameters.IsEmpty: true, ContainingType.SpecialType: SpecialType.System_Array } }:
                return new DataList([]);
            case IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } }:
                return new DataString("");
            case IWithOperation with:
                return With(with);
            case IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field }:
                return Followed(field, operation);
            case IPropertyReferenceOperation { Property: { SetMethod: null } property, Instance: null or IInstanceReferenceOperation }:
                return Followed(property, operation);
            case IInterpolatedStringOperation text:
                return Text(text);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return Evaluate(sum.LeftOperand) is DataString left && Evaluate(sum.RightOperand) is DataString right ? new DataString(left.Value + right.Value) : null;
            case IInvocationOperation call when Call?.Invoke(call, this) is { } known:
                return known;
            case IDefaultValueOperation { Type.IsReferenceType: true }:
                return DataNull.Instance;
            default:
                return Fail(operation);
        }
    }

    /// <summary>Reports an expression that is not known while compiling.</summary>
    public DataValue? Fail(IOperation operation)
    {
        if (operation.Kind != OperationKind.Invalid && operation.Type is not { TypeKind: TypeKind.Error })
            problems.Add(notConstant, operation.Syntax.GetLocation(), operation.Syntax.ToString());
        return null;
    }

    private DataValue? Constant(IOperation operation, object? value)
    {
        if (value is null) return DataNull.Instance;
        if (operation.Type is { TypeKind: TypeKind.Enum } type)
        {
            var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, value));
            return member is null ? Fail(operation) : new DataString(JsonNames.OfEnumMember(member));
        }

        return value switch
        {
            string text => new DataString(text),
            bool flag => new DataBool(flag),
            char c => new DataString(c.ToString()),
            // JSON has no form for these.
            double number when double.IsNaN(number) || double.IsInfinity(number) => Fail(operation),
            double or float or decimal => new DataNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            _ when operation.Type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single => new DataNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            _ => new DataInteger(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>A conversion keeps the value; an integer that becomes a double is written as one.</summary>
    private DataValue? Converted(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        if (value is DataString { Value: var port } && ValueTypes.IsIntOrString(conversion.Type) && long.TryParse(port, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return new DataInteger(number);
        return value;
    }

    private DataValue? Created(IObjectCreationOperation creation)
    {
        if (creation.Type is not { } type) return null;
        var explicitArguments = creation.Arguments.Where(static a => a.ArgumentKind != ArgumentKind.DefaultValue).ToList();
        if (ValueTypes.IsQuantity(type) || ValueTypes.IsIntOrString(type))
            return explicitArguments.Count == 1 ? Evaluate(explicitArguments[0].Value) : Fail(creation);
        var initializers = creation.Initializer?.Initializers ?? [];
        if (type is { Name: "JsonArray" } && ValueTypes.ElementOf(type) is not null) return Items(creation, explicitArguments.SelectMany(static a => Elements(a.Value)), initializers);
        if (ValueTypes.MapValueOf(type) is null && ValueTypes.ElementOf(type) is not null)
        {
            // A copy of another list; a capacity and the like say nothing that a list literal doesn't.
            if (explicitArguments.Count == 0) return Items(creation, [], initializers);
            return explicitArguments.Count == 1 && ValueTypes.ElementOf(explicitArguments[0].Value.Type ?? type) is not null && Evaluate(explicitArguments[0].Value) is DataList copied
                && Items(creation, [], initializers) is DataList added ? new DataList([.. copied.Items, .. added.Items]) : Fail(creation);
        }

        if (explicitArguments.Count > 0) return Fail(creation);
        if (!ValuesOf.IsAuthorRecord(type)) return Filled([]);
        if (!_open.Add(type)) return Fail(creation);
        try
        {
            return Defaults((INamedTypeSymbol)type) is { } entries && Filled(entries) is { } filled ? InOrder(filled, type) : null;
        }
        finally
        {
            _open.Remove(type);
        }

        DataMap? Filled(List<DataEntry> entries) => Assign(entries, initializers) ? Map(entries) : null;
    }

    /// <summary>The elements of an argument list that the compiler may have wrapped into an array.</summary>
    private static IEnumerable<IOperation> Elements(IOperation argument) => argument switch
    {
        IArrayCreationOperation { Initializer: { } wrapped } => wrapped.ElementValues,
        ICollectionExpressionOperation wrapped => wrapped.Elements,
        IConversionOperation { IsImplicit: true, Operand: ICollectionExpressionOperation wrapped } => wrapped.Elements,
        _ => [argument],
    };

    private DataValue? Items(IOperation creation, IEnumerable<IOperation> first, IEnumerable<IOperation> initializers)
    {
        var elements = first.ToList();
        foreach (var initializer in initializers)
        {
            if (initializer is not IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } added }) return Fail(initializer);
            elements.Add(added[0].Value);
        }

        return List(elements);
    }

    /// <summary>An author's record is written in the order of its declaration, whatever the order of the initializer.</summary>
    private static DataMap InOrder(DataMap map, ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol record || !ValuesOf.IsAuthorRecord(record)) return map;
        var held = map.Entries.ToDictionary(static e => e.Key, StringComparer.Ordinal);
        return Map([.. ValuesOf.Properties(record).Select(JsonNames.Of).Distinct(StringComparer.Ordinal).Where(held.ContainsKey).Select(name => held[name])]);
    }

    private static DataMap Map(List<DataEntry> entries) => new(entries.ToEquatableArray());

    /// <summary>What a record of the author's holds when nothing is said.</summary>
    private List<DataEntry>? Defaults(INamedTypeSymbol type)
    {
        var entries = new List<DataEntry>();
        foreach (var property in ValuesOf.Properties(type))
        {
            var given = DefaultOf(property, out var at);
            if (given is null && at is not null) return null;
            if (given is not (null or DataNull)) entries.Add(new DataEntry(JsonNames.Of(property), given));
        }

        return entries;
    }

    /// <summary>Applies an initializer's parts; null removes a key. False after a problem, but all parts are looked at.</summary>
    private bool Assign(List<DataEntry> entries, IEnumerable<IOperation> initializers)
    {
        var complete = true;
        foreach (var initializer in initializers)
        {
            switch (initializer)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property }, Value: var given }:
                    complete &= Set(JsonNames.Of(property), Evaluate(given));
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1 } indexer, Value: var given }:
                    complete &= Keyed(indexer.Arguments[0].Value, given);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 2 } pair }:
                    complete &= Keyed(pair[0].Value, pair[1].Value);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } whole } when Evaluate(whole[0].Value) is DataMap spread:
                    foreach (var entry in spread.Entries) Set(entry.Key, entry.Value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var property }, Initializer.Initializers: var inner }:
                    var at = entries.FindIndex(e => e.Key == JsonNames.Of(property));
                    if (at >= 0 && entries[at].Value is DataList list)
                    {
                        complete &= Items(initializer, [], inner) is DataList more && Set(JsonNames.Of(property), new DataList([.. list.Items, .. more.Items]));
                        break;
                    }

                    List<DataEntry> held = at >= 0 && entries[at].Value is DataMap map ? [.. map.Entries] : [];
                    complete &= Assign(held, inner) && Set(JsonNames.Of(property), Map(held));
                    break;
                default:
                    Fail(initializer);
                    complete = false;
                    break;
            }
        }

        return complete;

        bool Keyed(IOperation key, IOperation value) => Evaluate(key) is DataString { Value: var name } && Set(name, Evaluate(value));

        bool Set(string key, DataValue? value)
        {
            if (value is null) return false;
            var at = entries.FindIndex(e => e.Key == key);
            if (value is DataNull)
            {
                if (at >= 0) entries.RemoveAt(at);
            }
            else if (at >= 0)
            {
                entries[at] = new DataEntry(key, value);
            }
            else
            {
                entries.Add(new DataEntry(key, value));
            }

            return true;
        }
    }

    private DataValue? With(IWithOperation with)
    {
        if (Evaluate(with.Operand) is not DataMap map) return null;
        List<DataEntry> entries = [.. map.Entries];
        return Assign(entries, with.Initializer.Initializers) ? InOrder(Map(entries), with.Type) : null;
    }

    private DataValue? Collection(ICollectionExpressionOperation collection)
    {
        if (collection.Elements.IsEmpty && collection.Type is { } type && (ValueTypes.MapValueOf(type) is not null || type.Name == "JsonObject")) return new DataMap([]);
        var items = new List<DataValue>();
        var complete = true;
        foreach (var element in collection.Elements)
        {
            if (element is ISpreadOperation spread)
            {
                if (Evaluate(spread.Operand) is DataList list) items.AddRange(list.Items);
                else complete = false;
            }
            else if (Evaluate(element) is { } value)
            {
                items.Add(value);
            }
            else
            {
                complete = false;
            }
        }

        return complete ? new DataList(items.ToEquatableArray()) : null;
    }

    private DataValue? List(IEnumerable<IOperation> elements)
    {
        var items = elements.Select(Evaluate).ToList();
        return items.Contains(null) ? null : new DataList(items.Select(static i => i!).ToEquatableArray());
    }

    private DataValue? Followed(ISymbol symbol, IOperation at)
    {
        if (InitializerOf(symbol) is not { } initial || !_open.Add(symbol)) return Fail(at);
        try
        {
            return Evaluate(initial);
        }
        finally
        {
            _open.Remove(symbol);
        }
    }

    private DataValue? Text(IInterpolatedStringOperation text)
    {
        var result = new System.Text.StringBuilder();
        foreach (var part in text.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation literal => Evaluate(literal.Text),
                IInterpolationOperation { FormatString: null, Alignment: null } hole => Evaluate(hole.Expression),
                _ => Fail(part),
            };
            switch (value)
            {
                case DataString s: result.Append(s.Value); break;
                case DataInteger i: result.Append(i.Value.ToString(CultureInfo.InvariantCulture)); break;
                case null: return null;
                default: return Fail(part);
            }
        }

        return new DataString(result.ToString());
    }

    private static ExpressionSyntax? Returned(PropertyDeclarationSyntax property)
    {
        var getter = property.AccessorList?.Accessors.FirstOrDefault(static a => a.Keyword.ValueText == "get");
        return getter?.ExpressionBody?.Expression ?? (getter?.Body is { Statements: [ReturnStatementSyntax { Expression: { } value }] } ? value : null);
    }

    private sealed class ReferenceComparer : IEqualityComparer<DataValue>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(DataValue? x, DataValue? y) => ReferenceEquals(x, y);

        public int GetHashCode(DataValue obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
