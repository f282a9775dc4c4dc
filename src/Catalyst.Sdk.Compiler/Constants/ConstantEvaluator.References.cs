using System.Linq;
using Catalyst.Sdk.Compiler.Contracts;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Environments;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Constants;

/// <content>Fields and properties, followed to what they are declared as.</content>
internal sealed partial class ConstantEvaluator
{
    /// <summary>The value of a property as the concrete class has it; null when only the SDK's base declares it.</summary>
    public ConstantNode? Property(string name, Location use)
    {
        for (var type = concrete; type is not null && !IsSdkBase(type); type = type.BaseType)
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(static p => !p.IsAbstract) is { } property) return Declared(property, use);
        return null;
    }

    /// <summary>What a property or field is declared as; reported at <paramref name="use"/> when it is declared by itself.</summary>
    public ConstantNode Declared(ISymbol member, Location use)
    {
        if (!models.IsHere(member) && LibraryContracts.Of(member) is { Default: { } lent }) return ConstantNode.Of(lent, use);
        if (!models.IsHere(member)) return NotConstant(use, "'" + member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat) + "'", "it is declared in another assembly, whose contract does not say its value");
        if (Initializers.Of(member, cancellationToken) is { } body)
        {
            if (Initializers.IsAssignedAgain(member, cancellationToken)) return NotConstant(use, Quoted(member), "the static constructor sets it again; write the value into its initializer");
            if (!_open.Add(member)) return NotConstant(use, Quoted(member), "it is defined by itself");
            try
            {
                return Initializers.Bound(body, models, cancellationToken) is { } operation ? Evaluate(operation) : new ConstantUnknown(body.GetLocation());
            }
            finally
            {
                _open.Remove(member);
            }
        }

        if (member.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken).ContainsDiagnostics)) return new ConstantUnknown(use);
        return member is IPropertySymbol
            ? NotConstant(member.Locations.FirstOrDefault() ?? use, Quoted(member), "write it as one expression: => new() { … }")
            : NotConstant(use, Quoted(member), "it has no initializer");
    }

    private static string Quoted(ISymbol member) => "'" + member.Name + "'";

    private ConstantNode Referenced(IPropertyReferenceOperation reference)
    {
        var (property, at) = (reference.Property, reference.Syntax.GetLocation());
        switch (reference.Instance)
        {
            case null when IsSdkBase(property.ContainingType) && property is { Name: "Defaults", Type: INamedTypeSymbol values }:
                return (ConstantNode?)Defaults(values, at) ?? Unevaluable(reference);
            case null when property is { Name: "Delete", ContainingType.Name: "HelmValue" } && BlueprintDiscovery.IsSdk(property.ContainingType.ContainingNamespace):
                return new ConstantDelete(at);
            case null when PlatformNames.Of(property.ContainingType) is not null && SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType):
                return new ConstantScalar(new DataString(JsonNames.CamelCase(property.Name)), at) { IsName = true };
            case null:
                return property.SetMethod is null && (models.IsHere(property) || LibraryContracts.Of(property) is { Default: not null }) ? Followed(property, reference) : Unevaluable(reference);
            case IInstanceReferenceOperation when reference.Syntax is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax }:
                // The SDK's own default of ChartFile says nothing.
                if (IsSdkBase(property.ContainingType)) return property.Name == "ChartFile" ? new ConstantMap([], at) : Unevaluable(reference);
                return Declared(property, at);
            case IInstanceReferenceOperation when IsSdkBase(property.ContainingType):
                return Unevaluable(reference);
            case IInstanceReferenceOperation when property.IsVirtual || property.IsAbstract || property.IsOverride:
                return Property(property.Name, at) ?? Unevaluable(reference);
            case IInstanceReferenceOperation:
                return Declared(property, at);
            case var instance when PlatformNames.Of(instance.Type) is { } name:
                return Evaluate(instance) switch
                {
                    ConstantScalar { Value: DataString text } => NameMembers.Of(name, text.Value, property.Name) is { } member ? new ConstantScalar(new DataString(member), at) { IsName = PlatformNames.Of(property.Type) is not null } : Unevaluable(reference),
                    ConstantUnknown unknown => unknown,
                    _ => Unevaluable(reference),
                };
            case var instance when instance.Type is INamedTypeSymbol record && ValuesOf.IsAuthorRecord(record) && property.SetMethod is not null:
                return Evaluate(instance) switch
                {
                    ConstantMap map => map[JsonNames.Of(property)] ?? (property.IsRequired ? Unevaluable(reference) : Null(reference)),
                    ConstantUnknown unknown => unknown,
                    _ => Unevaluable(reference),
                };
            case var instance when property.SetMethod is { IsInitOnly: true } && BlueprintDiscovery.IsSdk(property.ContainingNamespace) && property.NullableAnnotation == NullableAnnotation.Annotated:
                // A field of the declarations: what is not said is null.
                return Evaluate(instance) switch
                {
                    ConstantMap map => map[JsonNames.Of(property)] ?? Null(reference),
                    ConstantUnknown unknown => unknown,
                    _ => Unevaluable(reference),
                };
            default:
                return Unevaluable(reference);
        }
    }

    private ConstantNode Referenced(IFieldSymbol field, IOperation use)
    {
        if (field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String }) return new ConstantScalar(new DataString(""), use.Syntax.GetLocation());
        return models.IsHere(field) || LibraryContracts.Of(field) is { Default: not null } ? Followed(field, use) : Unevaluable(use);
    }

    private ConstantNode Followed(ISymbol member, IOperation use)
    {
        var value = Declared(member, use.Syntax.GetLocation());
        return Initializers.RunsLater(member, use.Syntax, cancellationToken) && value.ToData() is not null
            ? NotConstant(use.Syntax.GetLocation(), Shown(use.Syntax), "C# sets it after this initializer has run; declare it above")
            : value;
    }

    private static bool IsSdkBase(INamedTypeSymbol? type) => type is { Name: "Blueprint" or "KustomizeBlueprint" or "BootstrapKit" } && BlueprintDiscovery.IsSdk(type.ContainingNamespace);
}
