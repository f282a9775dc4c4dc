using System.Globalization;
using System.Linq;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Functions;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <content>What a path leads to: properties, fields, tuples, members of the class itself.</content>
internal sealed partial class BodyLowering
{
    private Expr Property(IPropertyReferenceOperation property)
    {
        var symbol = property.Property;
        if (property.Instance is null && FunctionTable.Find(symbol) is { } own)
            return own is ContextRow path ? ContextPath.Chart(path.Object, path.Member, path.Type) : ((ValueRow)own).Form([]);
        if (property.Instance is null) return IsHelper(symbol) || !context.IsHere(symbol) ? Helper(symbol, [], symbol.Type, property) : Field(property, symbol);
        if (property.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } self)
            return _self is null ? OwnProperty(property, symbol, self) : IsOfRecord(symbol) ? Helper(symbol, [_self], symbol.Type, property) : Member(_self, symbol, property);
        if (symbol.ContainingType.IsExtension && HasSource(symbol)) return Helper(symbol, [Value(property.Instance)], symbol.Type, property);
        if (property.Instance is ILocalReferenceOperation { Local: var entry } && (symbol.Name is "Key" or "Value") && _bindings.TryGetValue(entry, out var pair) && pair is EntryVariables variables)
            return symbol.Name == "Key" ? variables.Key : variables.Value;
        var instance = Asked(property.Instance, property.Instance);
        if (instance.Equals(Broken)) return Broken;
        if (symbol.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return symbol.Name == "HasValue" ? Conditions.Negate(Conditions.IsNull(instance)) : Known(instance);
        if (FunctionTable.Find(symbol) is { } row)
        {
            if (row is ContextRow found) return ContextPath.Chart(found.Object, found.Member, found.Type);
            if (row is ValueRow value) return OnText(instance, property, property.Instance, symbol) ?? value.Form([instance]);
        }

        if (instance is Composite whole) return whole.Member(symbol.Name) ?? UnknownMember(symbol, property);
        if (IsSize(symbol) && instance.Type.Kind is ValueKind.List or ValueKind.Map) return Counted(instance, property);
        if (symbol.IsIndexer && property.Arguments is [{ Value: var at }]) return Element(instance, at, property);
        if (IsOfRecord(symbol)) return OfRecord(Settle(instance, property.Instance), symbol, property);
        return Member(Settle(instance, property.Instance), symbol, property);
    }

    /// <summary>A step down from a value: <c>Values.Image.Tag</c>.</summary>
    private Expr Member(Expr receiver, IPropertySymbol symbol, IOperation at)
    {
        if (symbol.ContainingType.TypeKind == TypeKind.Interface && context.Implementation(symbol, (at as IPropertyReferenceOperation)?.Instance?.Type) is { } implementation) symbol = implementation;
        if (receiver is Composite whole) return whole.Member(symbol.Name) ?? UnknownMember(symbol, at);
        if (receiver is ElementAccess { Type.Kind: ValueKind.Record or ValueKind.Object } or Call { Function: "first" or "last" or "index", Type.Kind: ValueKind.Record or ValueKind.Object }) receiver = Local(receiver, "item", at);
        if (receiver is not (ContextPath or MemberOf or Call or HelperCall) || !receiver.Type.IsStructure || ValueTypes.OfMember(symbol) is not { } type)
            return receiver.Equals(Broken) ? Broken : UnknownMember(symbol, at);
        if (receiver.Type.Nullable && !(_conditionalReceivers.Count > 0 && ReferenceEquals(_conditionalReceivers.Peek(), receiver)))
        {
            context.Problems.Add(TemplateRules.NullableAccess, at.Syntax.GetLocation(), SourceOf((at as IPropertyReferenceOperation)?.Instance ?? at), symbol.Name);
            return Broken;
        }

        if (symbol.ContainingType.SpecialType == SpecialType.System_String) return UnknownMember(symbol, at);
        if (Subcharts.IsSubchartValues(symbol.ContainingType) && symbol.Name != "Enabled") return OfSubchart(receiver, symbol, at);
        var down = Steps.Down(receiver, new PathStep(JsonNames.Of(symbol), type.Nullable || _conditionalReceivers.Count > 0), type);
        return down is ContextPath path ? path with { Lenient = LenientValues.Is(symbol), Guarded = receiver is ContextPath { Guarded: true } } : down;
    }

    /// <summary><c>Values.Cache.Values</c>: the inner chart's values stand under its key itself.</summary>
    private Expr OfSubchart(Expr receiver, IPropertySymbol symbol, IOperation at)
    {
        if (receiver is not ContextPath path || symbol is not { Name: "Values", Type: INamedTypeSymbol known }) return UnknownMember(symbol, at);
        if (Subcharts.FirstSureMember(known, context.CancellationToken) is not { } sure) return path with { Type = new TemplateType(ValueKind.Record) };
        context.Problems.Add(ChartDependencyRules.Read, at.Syntax.GetLocation(), known.Name, sure);
        return Broken;
    }

    private Expr OwnProperty(IPropertyReferenceOperation property, IPropertySymbol symbol, IInstanceReferenceOperation self)
    {
        if (symbol.Name == "Values" && Discovery.BlueprintDiscovery.IsSdk(symbol.ContainingNamespace))
            return new ContextPath(PathRoot.Chart, "", [ValuesStep], new TemplateType(ValueKind.Record));
        if (symbol.Name is "Release" or "Chart" or "Capabilities" or "Files" && Discovery.BlueprintDiscovery.IsSdk(symbol.ContainingNamespace))
            return new ContextPath(PathRoot.Chart, "", [new PathStep(symbol.Name, false)], TemplateType.Object);
        var isBase = self.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax;
        if (!isBase && ValueTypes.Of(symbol.Type) is { } inherited && context.VirtualKey(symbol) is { } key) return new HelperCall(key, [], inherited);
        var target = isBase ? symbol : context.MostDerived(symbol);
        if (FunctionTable.Find(symbol) is HelperRow row && Discovery.BlueprintDiscovery.IsSdk(target.ContainingNamespace))
            return new HelperCall(isBase ? ChartHelpers.Base + row.Helper : row.Helper, [], ValueTypes.Of(symbol.Type)!);
        return Helper(target, [], symbol.Type, property);
    }

    private Expr UnknownMember(ISymbol symbol, IOperation at)
    {
        if (IsError(at)) context.Incomplete = true;
        else context.Problems.Add(TemplateRules.UnknownCall, at.Syntax.GetLocation(), symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), Alternatives.Of(symbol));
        return Broken;
    }

    private Composite TupleOf(ITupleOperation tuple) =>
        new(Enumerable.Range(1, tuple.Elements.Length).Select(static i => "Item" + i.ToString(CultureInfo.InvariantCulture)).ToEquatableArray(), tuple.Elements.Select(Together).ToEquatableArray());

    private Composite AnonymousOf(IAnonymousObjectCreationOperation anonymous)
    {
        var assignments = anonymous.Initializers.OfType<ISimpleAssignmentOperation>().Where(static a => a.Target is IPropertyReferenceOperation).ToList();
        return new(assignments.Select(static a => ((IPropertyReferenceOperation)a.Target).Property.Name).ToEquatableArray(), assignments.Select(a => Together(a.Value)).ToEquatableArray());
    }

    private Expr TupleMember(IOperation tuple, IFieldSymbol item, IOperation at) =>
        Computed(tuple) is Composite whole && whole.Member((item.CorrespondingTupleField ?? item).Name) is { } member ? member : Unsupported(at, "A member of this tuple", "name the value in a local");

    private Expr Field(IFieldReferenceOperation field) => field.Field.IsStatic ? Field(field, field.Field) : Unsupported(field, "An instance field", "make it const or static readonly");

    /// <summary>A <c>static readonly</c> field or a static property: its value is read where it is declared.</summary>
    private Expr Field(IOperation at, ISymbol symbol)
    {
        if (!context.IsHere(symbol) && LibraryContracts.Of(symbol) is { Default: { } lent }) return DataPieces.Scalar(lent) ?? Unsupported(at, "A structure here", "use it where a part of a manifest stands");
        var initializer = InitializerOf(symbol);
        return initializer is null ? UnknownMember(symbol, at) : Value(initializer);
    }

    private IOperation? InitializerOf(ISymbol symbol)
    {
        if (symbol is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: not null }) return null;
        if (!context.IsHere(symbol)) return null;
        var syntax = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken);
        var expression = syntax switch
        {
            Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
            Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        return expression is null ? null : context.Models.Operation(expression, context.CancellationToken);
    }
}
