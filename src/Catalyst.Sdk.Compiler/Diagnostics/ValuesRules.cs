using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT13xx: the values record.</summary>
internal static class ValuesRules
{
    public static readonly DiagnosticDescriptor NoSchema = Rule.Error("CAT1301", Rule.Values, "A type without a schema",
        "'{0}' cannot be a value: use string, bool, int, long, double, an enum, a record, IList<T>, StringMap, IDictionary<string, T>, JsonObject or a Kubernetes type");

    public static readonly DiagnosticDescriptor Cycle = Rule.Error("CAT1302", Rule.Values, "Values records in a circle",
        "The record '{0}' contains itself through {1}; a values file has an end");

    public static readonly DiagnosticDescriptor DefaultNotConstant = Rule.Error("CAT1303", Rule.Values, "A default that is not known at compile time",
        "The default {0} is not known at compile time: {1}");

    public static readonly DiagnosticDescriptor DefaultOutside = Rule.Error("CAT1304", Rule.Values, "A default outside its own limits",
        "The default of '{0}' is refused by its own schema: {1}");

    public static readonly DiagnosticDescriptor WrongAttribute = Rule.Error("CAT1305", Rule.Values, "An attribute that says nothing about this type",
        "[{0}] says nothing about a property of type '{1}'; it is for {2}");

    public static readonly DiagnosticDescriptor SameName = Rule.Error("CAT1306", Rule.Values, "Two values of one name",
        "'{0}' and '{1}' are both '{2}' in values.yaml; rename one, or give it a [JsonPropertyName]");

    public static readonly DiagnosticDescriptor BooleanName = Rule.Warning("CAT1307", Rule.Values, "A name that YAML reads as a boolean",
        "The key '{0}' is a boolean to YAML 1.1 unless it is quoted, and operators will not quote it; rename the property");

    public static readonly DiagnosticDescriptor CheckWithoutKeyword = Rule.Error("CAT1308", Rule.Values, "A check that a schema cannot make",
        "[{0}] has no form in a schema, so nobody would check it; use [Range], [RegularExpression], [StringLength], [AllowedValues] or [DeniedValues]");

    public static readonly DiagnosticDescriptor PatternForeign = Rule.Error("CAT1309", Rule.Values, "A pattern that Helm cannot read",
        "The pattern has {0}; Helm reads patterns as Go does, and one that it cannot read makes the chart unusable");

    public static readonly DiagnosticDescriptor NotSettable = Rule.Error("CAT1310", Rule.Values, "A member that a values file cannot set",
        "'{0}' is {1}, which a values file cannot set; declare a property with 'get; init;', or compute it in the Blueprint");

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [NoSchema, Cycle, DefaultNotConstant, DefaultOutside, WrongAttribute, SameName, BooleanName, CheckWithoutKeyword, PatternForeign, NotSettable];
}
