using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Kustomize;

internal sealed partial class ManifestEvaluator
{
    private DataValue Created(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol type) return NotKnown(creation);
        if (ValueTypes.IsQuantity(type)) return creation.Arguments is [var text] ? Quantity(Value(text.Value), creation) : NotKnown(creation, "write the quantity as a text");
        if (ValueTypes.IsIntOrString(type))
            return creation.Initializer?.Initializers is [ISimpleAssignmentOperation assignment] ? IntOrString(Value(assignment.Value), creation) : NotKnown(creation, "write the port as a number or a text");
        if (ValueTypes.MapValueOf(type) is not null) return Map(creation, type);
        if (ValueTypes.ElementOf(type) is not null) return Items(creation);
        if (type.IsValueType) return NotKnown(creation);

        var properties = new Properties();
        foreach (var property in PropertiesOf(type))
        {
            if (DefaultOf(property, creation) is not { } value) continue;
            properties.Set(property, value);
        }

        foreach (var argument in creation.Arguments)
        {
            var parameter = argument.Parameter!;
            var property = PropertiesOf(type).FirstOrDefault(p => p.Name == parameter.Name && type.IsRecord);
            if (property is null) return NotKnown(creation, "use an object initializer");
            properties.Set(property, Value(argument.Value));
        }

        return Assigned(properties, type, creation.Initializer);
    }

    private DataValue With(IWithOperation with)
    {
        var operand = Value(with.Operand);
        if (operand is not Made made) return operand is Unknown ? operand : NotKnown(with);
        return Assigned(new Properties(made), made.Type, with.Initializer);
    }

    private DataValue Assigned(Properties properties, ITypeSymbol type, IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var step in initializer?.Initializers ?? [])
        {
            if (step is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property }, Value: var value }) properties.Set(property, Value(value));
            else _ = NotKnown(step, "assign properties, each with 'new' where it is an object");
        }

        return properties.Make(type);
    }

    private DataValue Map(IObjectCreationOperation creation, INamedTypeSymbol type)
    {
        // The SDK's own maps leave nulls out and let the last of two entries win.
        var isSdk = Discovery.BlueprintDiscovery.IsSdk(type.ContainingNamespace);
        var entries = new SortedDictionary<string, DataValue>(StringComparer.Ordinal);
        var complete = true;
        foreach (var argument in creation.Arguments.Where(static a => a.ArgumentKind == ArgumentKind.Explicit)) complete &= Spread(entries, Value(argument.Value), argument.Value);
        foreach (var step in creation.Initializer?.Initializers ?? [])
        {
            complete &= step switch
            {
                IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 2 } pair } => Entry(entries, pair[0].Value, pair[1].Value, isSdk, mayOverwrite: isSdk),
                IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } whole } => Spread(entries, Value(whole[0].Value), whole[0].Value),
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] }, Value: var value } => Entry(entries, key.Value, value, isSdk, mayOverwrite: true),
                _ => NotKnown(step, "write { \"key\", value } or [\"key\"] = value") is null,
            };
        }

        return complete ? new DataMap(entries.Select(static e => new DataEntry(e.Key, e.Value)).ToEquatableArray()) : Unknown.Instance;
    }

    private bool Entry(SortedDictionary<string, DataValue> entries, IOperation key, IOperation value, bool dropsNull, bool mayOverwrite)
    {
        var (name, piece) = (Value(key), Value(value));
        if (piece is DataNull && dropsNull) return true;
        if (piece is DataNull) return NotKnown(value.Syntax.GetLocation(), "An entry that is null", "kustomize takes null for 'delete this'; leave the entry out") is null;
        if (name is not DataString text || piece is Unknown) return false;
        if (!mayOverwrite && entries.ContainsKey(text.Value)) return NotKnown(key.Syntax.GetLocation(), "A second entry '" + text.Value + "'", "a dictionary throws at it; remove one") is null;
        entries[text.Value] = piece;
        return true;
    }

    private bool Spread(SortedDictionary<string, DataValue> entries, DataValue value, IOperation at)
    {
        if (value is not DataMap map) return value is not Unknown && NotKnown(at) is null;
        foreach (var entry in map.Entries) entries[entry.Key] = entry.Value;
        return true;
    }

    private DataValue Items(IObjectCreationOperation creation)
    {
        if (creation.Arguments.Any(static a => a.ArgumentKind == ArgumentKind.Explicit)) return NotKnown(creation, "use a collection expression");
        return List((creation.Initializer?.Initializers ?? []).Select(step =>
            step is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var item] } ? Item(item.Value) : NotKnown(step, "use a collection expression")));
    }

    private DataValue Array(IArrayCreationOperation array) =>
        array.Initializer is { } initializer ? List(initializer.ElementValues.Select(Item)) : NotKnown(array, "write the items");

    private DataValue Collection(ICollectionExpressionOperation collection)
    {
        var items = new List<DataValue>();
        foreach (var element in collection.Elements)
        {
            if (element is not ISpreadOperation spread) items.Add(Item(element));
            else if (Value(spread.Operand) is var operand && operand is DataList list) items.AddRange(list.Items);
            else items.Add(operand is Unknown ? operand : NotKnown(spread.Operand, "spread a list that is not null"));
        }

        if (collection.Type is { } type && ValueTypes.MapValueOf(type) is not null) return items.Count == 0 ? new DataMap([]) : NotKnown(collection, "write new() { [\"key\"] = value }");
        return List(items);
    }

    private DataValue Item(IOperation operation) =>
        Value(operation) is var value && value is DataNull && !MayBeDocument(operation)
            ? NotKnown(operation.Syntax.GetLocation(), "An item that is null", "leave it out, with .. When(condition, [item])")
            : value;

    // A template's own list may hold nothing for a document.
    private static bool MayBeDocument(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
            if (at is IObjectCreationOperation) return false;
        return true;
    }

    private static DataValue List(IEnumerable<DataValue> items)
    {
        var all = items.ToEquatableArray();
        return all.Any(static i => i is Unknown) ? Unknown.Instance : new DataList(all);
    }

    private DataValue Property(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (reference.Instance is null || reference.Instance is IInstanceReferenceOperation && _frame.Self is null)
        {
            if (IsOverlay(reference)) return overlay is null ? DataNull.Instance : new DataString(overlay);
            return IsSdk(property) ? NotKnown(reference) : Computed(property, null, reference);
        }

        var receiver = Value(reference.Instance);
        if (receiver is Unknown) return receiver;
        if (receiver is DataNull) return property is { Name: "HasValue" } ? new DataBool(false) : NotKnown(reference, "its receiver is null");
        var isNullable = property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        if (isNullable) return property.Name == "HasValue" ? new DataBool(true) : receiver;
        switch (receiver)
        {
            case DataString text when property.Name == "Length" && !FluxText.HasSubstitution(text.Value): return new DataInteger(text.Value.Length);
            case DataList list when property.Name is "Count" or "Length": return new DataInteger(list.Items.Count);
            case DataList list when property.IsIndexer && Value(reference.Arguments[0].Value) is DataInteger { Value: >= 0 } at && at.Value < list.Items.Count: return list.Items[(int)at.Value];
            case DataMap map when property.Name == "Count": return new DataInteger(map.Entries.Count);
            case DataMap map when property.IsIndexer && Value(reference.Arguments[0].Value) is DataString key && map.Entries.FirstOrDefault(e => e.Key == key.Value) is { } entry: return entry.Value;
            case Made made:
                var name = JsonNames.Of(property);
                if (made.Entries.FirstOrDefault(e => e.Key == name) is { } found) return found.Value;
                return IsSettable(property) ? DataNull.Instance : Computed(property, made, reference);
            default: return NotKnown(reference);
        }
    }

    /// <summary>A property with a body: of the Blueprint itself, static, or of an object.</summary>
    private DataValue Computed(IPropertySymbol property, DataValue? self, IOperation use)
    {
        var concrete = self is null ? context.MostDerived(property) : property;
        if (Bodies.Of(concrete, context) is { } body) return Run(body, new Frame(self));
        foreach (var reference in concrete.DeclaringSyntaxReferences)
            if (reference.GetSyntax(context.CancellationToken) is PropertyDeclarationSyntax { Initializer.Value: { } initial }) return Initial(initial, use);
        return NotKnown(use);
    }

    /// <summary>What a property holds before the initializer; null for nothing.</summary>
    private DataValue? DefaultOf(IPropertySymbol property, IOperation use)
    {
        if (!IsSettable(property)) return null;
        foreach (var reference in property.DeclaringSyntaxReferences)
            if (reference.GetSyntax(context.CancellationToken) is PropertyDeclarationSyntax { Initializer.Value: { } initial }) return Initial(initial, use);
        return Default(property.Type) is var value && value is DataNull or Unknown ? null : value;
    }

    private static bool IsSettable(IPropertySymbol property) => property.SetMethod is not null;

    private static IEnumerable<IPropertySymbol> PropertiesOf(ITypeSymbol type)
    {
        for (var at = type; at is not null && at.SpecialType == SpecialType.None; at = at.BaseType)
            foreach (var member in at.GetMembers())
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false } property) yield return property;
    }

    /// <summary>A value as data: objects become mappings, properties that are null are left out, text is escaped for Flux.</summary>
    private DataValue Plain(DataValue value)
    {
        switch (value)
        {
            case DataString text:
                return new DataString(FluxText.Escaped(text.Value));
            case DataList list:
                return list.Items.Select(Plain).ToList() is var items && items.Contains(Unknown.Instance) ? Unknown.Instance : new DataList(items.ToEquatableArray());
            case DataMap map:
                return Entries(map.Entries);
            case Made made:
                var computed = PropertiesOf(made.Type).Where(static p => !IsSettable(p) && p.DeclaringSyntaxReferences.Length > 0 && !p.IsImplicitlyDeclared && p.Name != "EqualityContract")
                    .Select(p => new DataEntry(JsonNames.Of(p), Bodies.Of(p, context) is { } body ? Run(body, new Frame(made)) : DataNull.Instance));
                return Entries(made.Entries.Concat(computed));
            default:
                return value;
        }
    }

    private DataValue Entries(IEnumerable<DataEntry> entries)
    {
        var plain = new List<DataEntry>();
        foreach (var entry in entries)
        {
            if (entry.Value is DataNull) continue;
            if (Plain(entry.Value) is var value && value is Unknown) return value;
            plain.Add(new DataEntry(FluxText.Escaped(entry.Key), value));
        }

        return new DataMap(plain.ToEquatableArray());
    }

    /// <summary>The properties of an object under construction, in the order in which they were first set.</summary>
    private sealed class Properties
    {
        private readonly List<DataEntry> _entries;

        public Properties(Made? from = null) => _entries = from is null ? [] : [.. from.Entries];

        public void Set(IPropertySymbol property, DataValue value)
        {
            var name = JsonNames.Of(property);
            _ = _entries.RemoveAll(e => e.Key == name);
            _entries.Add(new DataEntry(name, value));
        }

        public Made Make(ITypeSymbol type) => new(type, _entries.ToEquatableArray());
    }
}
