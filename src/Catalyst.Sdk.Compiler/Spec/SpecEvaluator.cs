using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>Evaluates the declarative members of a Blueprint at compile time, keeping the place of every value.</summary>
/// <param name="concrete">The Blueprint's class: virtual members are resolved for it.</param>
internal sealed class SpecEvaluator(INamedTypeSymbol concrete, SharedModels models, ProblemBag problems, CancellationToken cancellationToken)
{
    private readonly HashSet<ISymbol> _underWay = new(SymbolEqualityComparer.Default);

    /// <summary>The value of a property as the concrete class has it; null when only the SDK's base declares it.</summary>
    public SpecNode? Property(string name, Location classAt)
    {
        for (INamedTypeSymbol? type = concrete; type is not null; type = type.BaseType)
        {
            if (IsSdkBase(type)) return null;
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(static p => !p.IsAbstract) is { } property) return Declared(property, classAt);
        }

        return null;
    }

    private SpecNode Declared(IPropertySymbol property, Location use)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (property.DeclaringSyntaxReferences.Length == 0)
            return NotConstant(use, property.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), "it is declared in another assembly, which carries no text of it; write the initializer in this project");
        var at = property.Locations.FirstOrDefault() ?? use;
        var halfTyped = false;
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellationToken);
            if (syntax is PropertyDeclarationSyntax declaration && Body(declaration) is { } body) return Guarded(property, body);
            halfTyped |= syntax.ContainsDiagnostics;
        }

        return halfTyped ? new SpecUnknown(at) : NotConstant(at, property.Name, "write it as one expression: => new() { … }");
    }

    /// <summary>The one expression that a property stands for.</summary>
    private static ExpressionSyntax? Body(PropertyDeclarationSyntax property)
    {
        if (property.ExpressionBody is { } arrow) return arrow.Expression;
        if (property.Initializer is { } initializer) return initializer.Value;
        var getter = property.AccessorList?.Accessors.FirstOrDefault(static a => a.Keyword.Text == "get");
        return getter?.ExpressionBody?.Expression ?? (getter?.Body is { Statements: [ReturnStatementSyntax { Expression: { } returned }] } ? returned : null);
    }

    private SpecNode Guarded(ISymbol symbol, ExpressionSyntax body)
    {
        if (!_underWay.Add(symbol)) return NotConstant(body.GetLocation(), symbol.Name, "it is defined by itself");
        try
        {
            return Evaluate(models.Operation(body, cancellationToken), body);
        }
        finally
        {
            _ = _underWay.Remove(symbol);
        }
    }

    private SpecNode Evaluate(IOperation? operation, SyntaxNode syntax)
    {
        var at = (operation?.Syntax ?? syntax).GetLocation();
        if (operation is null or IInvalidOperation) return Unevaluable(operation, syntax);
        if (operation.ConstantValue is { HasValue: true } constant) return Scalar(operation.Type, constant.Value, at);
        return operation switch
        {
            IConversionOperation conversion => Evaluate(conversion.Operand, conversion.Operand.Syntax),
            IParenthesizedOperation inner => Evaluate(inner.Operand, inner.Operand.Syntax),
            IDefaultValueOperation { Type: { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => new SpecScalar(DataNull.Instance, at),
            IObjectCreationOperation creation => Created(creation),
            ICollectionExpressionOperation collection => Items(collection),
            IArrayCreationOperation { Initializer: { } initializer } => new SpecList([.. initializer.ElementValues.Select(v => Evaluate(v, v.Syntax))], at),
            IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => new SpecList([], at),
            IWithOperation with => With(with),
            IInvocationOperation call => Called(call),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } reference => Referenced(reference),
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => Field(field, operation.Syntax),
            IInterpolatedStringOperation text => Concatenated(text),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Concatenated(sum, [sum.LeftOperand, sum.RightOperand]),
            _ => Unevaluable(operation, syntax),
        };
    }

    private SpecNode Unevaluable(IOperation? operation, SyntaxNode syntax)
    {
        // The compiler reports half-typed code itself; one error a place is enough.
        var at = (operation?.Syntax ?? syntax).GetLocation();
        if (operation is null or IInvalidOperation || operation.Syntax.ContainsDiagnostics || operation.Descendants().Any(static o => o is IInvalidOperation)
            || operation.Type is IErrorTypeSymbol) return new SpecUnknown(at);
        return NotConstant(at, Shown(operation.Syntax), "use constants, nameof, const or static readonly fields, object initializers and collection expressions");
    }

    private SpecUnknown NotConstant(Location at, string what, string advice)
    {
        problems.Add(MetadataRules.NotConstant, at, what, advice);
        return new SpecUnknown(at);
    }

    private static string Shown(SyntaxNode syntax)
    {
        var text = syntax.ToString();
        var end = text.IndexOfAny(['\r', '\n']);
        if (end >= 0) text = text.Substring(0, end).TrimEnd() + " …";
        return "'" + (text.Length > 60 ? text.Substring(0, 60) + "…" : text) + "'";
    }

    private static SpecScalar Scalar(ITypeSymbol? type, object? constant, Location at)
    {
        if (type is { TypeKind: TypeKind.Enum } && SpecNames.OfConstant(type, constant) is { } member) return new SpecScalar(new DataString(member), at);
        DataValue value = constant switch
        {
            null => DataNull.Instance,
            string text => new DataString(text),
            char one => new DataString(one.ToString()),
            bool flag => new DataBool(flag),
            ulong big when big > long.MaxValue => new DataNumber(big),
            float or double or decimal => new DataNumber(Convert.ToDouble(constant, CultureInfo.InvariantCulture)),
            IConvertible number => new DataInteger(Convert.ToInt64(number, CultureInfo.InvariantCulture)),
            _ => DataNull.Instance,
        };
        return new SpecScalar(value, at);
    }

    private SpecNode Created(IObjectCreationOperation creation)
    {
        if (creation.Type is null or IErrorTypeSymbol || creation.Syntax.ContainsDiagnostics && creation.Initializer is null) return new SpecUnknown(creation.Syntax.GetLocation());
        if (creation.Arguments.Any(static a => a.ArgumentKind == ArgumentKind.Explicit)) return Unevaluable(creation, creation.Syntax);
        return Filled(creation.Initializer, IsList(creation.Type) ? null : new SpecMap([], Start(creation.Syntax)), Start(creation.Syntax));
    }

    private SpecNode With(IWithOperation with)
    {
        var operand = Evaluate(with.Operand, with.Operand.Syntax);
        return operand is SpecMap map ? Filled(with.Initializer, map.Copy(map.At), map.At) : operand;
    }

    /// <summary>Applies an initializer to a map, or collects the items of a list when there is none.</summary>
    private SpecNode Filled(IObjectOrCollectionInitializerOperation? initializer, SpecMap? map, Location at)
    {
        var items = new List<SpecNode>();
        foreach (var step in initializer?.Initializers ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (step)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: true }, Arguments.Length: 1 } target } assignment when map is not null:
                    SetKey(map, target.Arguments[0].Value, assignment.Value);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: false } target } assignment when map is not null:
                    var name = JsonNames.Of(target.Property);
                    map.Set(new SpecEntry(name, target.Syntax.GetLocation(), Evaluate(assignment.Value, assignment.Value.Syntax), IsSpread: name == SpecNames.Spread));
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 2 } add when map is not null:
                    SetKey(map, add.Arguments[0].Value, add.Arguments[1].Value);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } add when map is not null:
                    if (Evaluate(add.Arguments[0].Value, add.Syntax) is SpecMap all)
                        foreach (var entry in all.Entries) map.Set(entry);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } add:
                    items.Add(Evaluate(add.Arguments[0].Value, add.Syntax));
                    break;
                case IMemberInitializerOperation member:
                    _ = NotConstant(member.Syntax.GetLocation(), Shown(member.InitializedMember.Syntax), "it fills an object that nobody made; write new() before the brace");
                    break;
                default:
                    _ = Unevaluable(step, step.Syntax);
                    break;
            }
        }

        return map is null ? new SpecList(items, at) : map;
    }

    private void SetKey(SpecMap map, IOperation key, IOperation value)
    {
        if (Evaluate(key, key.Syntax) is SpecScalar { Value: DataString text }) map.Set(new SpecEntry(text.Value, key.Syntax.GetLocation(), Evaluate(value, value.Syntax)));
    }

    private SpecNode Items(ICollectionExpressionOperation collection)
    {
        var items = new List<SpecNode>();
        var at = collection.Syntax.GetLocation();
        foreach (var element in collection.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                items.Add(Evaluate(element, element.Syntax));
                continue;
            }

            switch (Evaluate(spread.Operand, spread.Operand.Syntax))
            {
                case SpecList list: items.AddRange(list.Items); break;
                case SpecMap map when IsMap(collection.Type): return map.Copy(at);
                case SpecUnknown: return new SpecUnknown(at);
                default: return Unevaluable(spread.Operand, spread.Operand.Syntax);
            }
        }

        return IsMap(collection.Type) && items.Count == 0 ? new SpecMap([], at) : new SpecList(items, at);
    }

    private SpecNode Called(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: "DependsOn" } method || !IsSdkBase(method.ContainingType)) return Unevaluable(call, call.Syntax);
        var map = new SpecMap([], Start(call.Syntax));
        if (method.TypeArguments is [var target]) map.Set(new SpecEntry("blueprint", Start(call.Syntax), NameOf(target, call.Syntax)));
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || argument.ArgumentKind != ArgumentKind.Explicit) continue;
            map.Set(new SpecEntry(parameter.Name, argument.Syntax.GetLocation(), Evaluate(argument.Value, argument.Value.Syntax)));
        }

        return map;
    }

    /// <summary>The name that the attribute of a Blueprint class gives.</summary>
    private SpecNode NameOf(ITypeSymbol type, SyntaxNode call)
    {
        var typeSyntax = call.DescendantNodes().OfType<TypeArgumentListSyntax>().FirstOrDefault()?.Arguments.FirstOrDefault();
        var at = typeSyntax?.GetLocation() ?? Start(call);
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass is { Name: "BlueprintAttribute" } found && BlueprintDiscovery.IsSdk(found.ContainingNamespace)
                && attribute.ConstructorArguments is [{ Value: string name }, ..])
                return new SpecScalar(new DataString(name), at);
        if (type is not IErrorTypeSymbol) problems.Add(DependencyRules.Name, at, $"'{type.Name}' has no [Blueprint] attribute, so it has no name to depend on");
        return new SpecUnknown(at);
    }

    private SpecNode Referenced(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var at = reference.Syntax.GetLocation();
        if (reference.Instance is null or IInstanceReferenceOperation && !IsSdkBase(property.ContainingType) && property.DeclaringSyntaxReferences.Length > 0)
        {
            var isBase = reference.Syntax is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax };
            if (isBase || property.IsStatic || !(property.IsVirtual || property.IsAbstract || property.IsOverride)) return Declared(property, at);
            return Property(property.Name, at) ?? Unevaluable(reference, reference.Syntax);
        }

        // The SDK's own default of ChartFile.
        if (reference.Syntax is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } && IsSdkBase(property.ContainingType) && property.Name == "ChartFile")
            return new SpecMap([], at);
        return reference.Instance is IInstanceReferenceOperation && property.DeclaringSyntaxReferences.Length == 0 && !IsSdkBase(property.ContainingType)
            ? Declared(property, at)
            : Unevaluable(reference, reference.Syntax);
    }

    private SpecNode Field(IFieldSymbol field, SyntaxNode use)
    {
        if (field is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String }) return new SpecScalar(new DataString(""), use.GetLocation());
        foreach (var reference in field.DeclaringSyntaxReferences)
            if (reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }) return Guarded(field, value);
        return NotConstant(use.GetLocation(), field.Name, "the field has no initializer in this project");
    }

    private SpecNode Concatenated(IInterpolatedStringOperation text)
    {
        var parts = new List<IOperation>();
        foreach (var part in text.Parts)
        {
            if (part is IInterpolatedStringTextOperation literal) parts.Add(literal.Text);
            else if (part is IInterpolationOperation { Alignment: null, FormatString: null } hole) parts.Add(hole.Expression);
            else return Unevaluable(text, text.Syntax);
        }

        return Concatenated(text, parts);
    }

    private SpecNode Concatenated(IOperation whole, IReadOnlyList<IOperation> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            switch (Evaluate(part, part.Syntax))
            {
                // An enum's text in C# is its member's name, not the spelling of the file.
                case SpecScalar { Value: DataString piece } when Unconverted(part).Type is not { TypeKind: TypeKind.Enum }: _ = text.Append(piece.Value); break;
                case SpecScalar { Value: DataInteger number }: _ = text.Append(number.Value.ToString(CultureInfo.InvariantCulture)); break;
                case SpecScalar { Value: DataNull }: break;
                case SpecUnknown unknown: return unknown;
                default: return Unevaluable(part, part.Syntax);
            }
        }

        return new SpecScalar(new DataString(text.ToString()), whole.Syntax.GetLocation());
    }

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation conversion) operation = conversion.Operand;
        return operation;
    }

    /// <summary>The short place of an object: its <c>new</c>, not its whole initializer.</summary>
    private static Location Start(SyntaxNode syntax) => syntax switch
    {
        ImplicitObjectCreationExpressionSyntax created => created.NewKeyword.GetLocation(),
        ObjectCreationExpressionSyntax created => Location.Create(created.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(created.NewKeyword.SpanStart, created.Type.Span.End)),
        InvocationExpressionSyntax call => call.Expression.GetLocation(),
        _ => syntax.GetLocation(),
    };

    private static bool IsSdkBase(INamedTypeSymbol? type) => type is { Name: "Blueprint" } && BlueprintDiscovery.IsSdk(type.ContainingNamespace);

    private static bool IsMap(ITypeSymbol? type) => type is not null
        && (IsDictionary(type) || type.AllInterfaces.Any(IsDictionary));

    private static bool IsDictionary(ITypeSymbol type) => type is { Name: "IDictionary" or "IReadOnlyDictionary" };

    private static bool IsList(ITypeSymbol type) => !IsMap(type) && type.AllInterfaces.Any(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_ICollection_T);
}
