using Catalyst.Sdk.Compiler.Lowering;
using Catalyst.Sdk.Compiler.Spec;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Tests.Spec;

/// <summary>Compares the authoring types with the table.</summary>
internal static class Types
{
    /// <summary>Adds the rows that have no property, no member or a property of another shape.</summary>
    public static void Walk(ITypeSymbol type, FieldRule rule, List<string> missing)
    {
        type = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;
        if (type.Name == "OpenValue")
        {
            if (rule.Fields.Count > 0 || rule.Shape is not FieldShape.Map) missing.Add(rule.Path + " is not open");
            return;
        }

        var fits = rule.Shape switch
        {
            FieldShape.Integer => type.SpecialType == SpecialType.System_Int32,
            FieldShape.Flag => type.SpecialType == SpecialType.System_Boolean,
            FieldShape.List => type.Name == "IList",
            FieldShape.Map => type.IsRecord || type.Name == "IDictionary",
            FieldShape.Port => ValueTypes.IsIntOrString(type),
            _ => type.SpecialType == SpecialType.System_String || type.TypeKind == TypeKind.Enum || PlatformNames.Of(type) is not null,
        };
        if (!fits) missing.Add(rule.Path + " is a " + type);

        if (PlatformNames.Of(type) is not null)
        {
            // A type of codes has a static member for each.
            var codes = type.GetMembers().OfType<IPropertySymbol>().Where(p => p.IsStatic && SymbolEqualityComparer.Default.Equals(p.Type, p.ContainingType)).Select(static p => JsonNames.CamelCase(p.Name)).ToHashSet();
            missing.AddRange((rule.Values ?? []).Where(v => !codes.Contains(v)).Select(v => $"{rule.Path} = {v}"));
            return;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            var members = type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue).Select(JsonNames.OfEnumMember).ToHashSet();
            missing.AddRange((rule.Values ?? []).Where(v => !members.Contains(v)).Select(v => $"{rule.Path} = {v}"));
            return;
        }

        if (rule.Items is { } items && type is INamedTypeSymbol { TypeArguments: [.., var item] }) Walk(item, items, missing);
        foreach (var field in rule.Fields.Values)
        {
            var property = type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => JsonNames.Of(p) == field.Name);
            if (property is null) missing.Add(field.Path);
            else Walk(property.Type, field, missing);
        }

        if (rule.IsOpen && rule.Fields.Count > 0 && !type.GetMembers().OfType<IPropertySymbol>().Any(static p => JsonNames.Of(p) == SpecNames.Spread)) missing.Add(rule.Path + " has no open part");
    }
}
