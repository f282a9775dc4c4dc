using System.Collections.Generic;
using System.Globalization;
using Catalyst.Sdk.Compiler.Discovery;
using Catalyst.Sdk.Compiler.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler;

/// <summary>The SDK's types of names, as symbols.</summary>
internal static class PlatformNames
{
    /// <summary>The name that the grammar has for a type; null when it is none of the types of names.</summary>
    public static string? Of(ITypeSymbol? type) => type is { ContainingType: null } && NameGrammar.IsType(type.Name) && BlueprintDiscovery.IsSdk(type.ContainingNamespace) ? type.Name : null;

    /// <summary>What the method <c>Create</c> of a type makes of its arguments, as texts; null when it makes none of them.</summary>
    public static string? Create(string type, IReadOnlyList<string> parts) => Composed(type, parts) is { } name && NameGrammar.Fault(type, name) is null ? name : null;

    /// <summary>What <c>Create</c> puts together, be it a name or not; null when a part is not what it takes.</summary>
    public static string? Composed(string type, IReadOnlyList<string> parts) =>
        (type, parts) switch
        {
            ("ClusterName", [var region, var block, var environment]) => Place(region) is { } place ? place.Provider.Code + "-" + region + "-" + block + "-" + environment : null,
            ("LocationCode", [var region, var block, var environment]) => Place(region) is { } place && PlatformCodes.Block(block) is { } b && PlatformCodes.Environment(environment) is { } e
                ? new string([place.Provider.Letter, place.Region.Letter, b.Letter, e.Letter])
                : null,
            ("CloudResourceName" or "VClusterName" or "EnvironmentName" or "ClusterId", [var first, var second]) => first + "-" + second,
            ("ControlPlaneHost" or "ApplicationHost", [var first, var second, var domain]) => first + "." + second + "." + domain,
            ("ServerName", [var cluster, var application, var number]) => NameGrammar.Cluster(cluster, out var place) is null
                ? place!.Provider.Code + place.Region + place.Block.Letter + "-" + application + "-" + number + place.Environment.Letter
                : null,
            _ => null,
        };

    /// <summary>The rule about the text that a type's <c>Create</c> takes beside other names.</summary>
    public static NameRule? OwnRule(string type) => type switch
    {
        "CloudResourceName" => NameRule.CloudResource,
        "ServerName" => NameRule.Server,
        "ClusterId" => NameRule.ClusterId,
        "ControlPlaneHost" or "ApplicationHost" => NameRule.Host,
        _ => null,
    };

    /// <summary>The text of a constant, also where it converts to a name or is one of the codes' members; null where it is not known.</summary>
    public static string? ConstantText(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        { ConstantValue: { HasValue: true, Value: int number }, Type.SpecialType: SpecialType.System_Int32 } => number.ToString(CultureInfo.InvariantCulture),
        { ConstantValue: { HasValue: true, Value: { } constant }, Type: { TypeKind: TypeKind.Enum } type } => JsonNames.OfConstant(type, constant),
        IConversionOperation conversion => ConstantText(conversion.Operand),
        IInvocationOperation { TargetMethod: { Name: "Parse", IsStatic: true } parse, Arguments: [var text] } when Of(parse.ContainingType) is not null => ConstantText(text.Value),
        IPropertyReferenceOperation { Instance: null, Property: { } property } when Of(property.ContainingType) is not null && SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType) => JsonNames.CamelCase(property.Name),
        _ => null,
    };

    private static (ProviderCode Provider, RegionCode Region)? Place(string region) =>
        System.Array.Find(PlatformCodes.Regions, r => r.Code == region) is { } code && PlatformCodes.ProviderOfName(code.Provider) is { } provider ? (provider, code) : null;
}
