using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT1150 to CAT1169: the platform's resources, as a project declares them.</summary>
internal static class ResourceRules
{
    public static readonly DiagnosticDescriptor Missing = Rule.Error("CAT1150", Rule.Metadata,
        "A required field of a resource is missing", "{0} is required: set {1}");

    public static readonly DiagnosticDescriptor OutsideLimit = Rule.Error("CAT1151", Rule.Metadata,
        "A field of a resource outside its limits", "{0} {1}");

    public static readonly DiagnosticDescriptor NotConstant = Rule.Error("CAT1152", Rule.Metadata,
        "A resource that is not known at compile time", "{0} is not known at compile time: {1}");

    public static readonly DiagnosticDescriptor Duplicate = Rule.Error("CAT1153", Rule.Metadata,
        "Two resources of one name", "'{0}' is also the name of the {1} in '{2}': a name belongs to one resource", atCompilationEnd: true);

    public static readonly DiagnosticDescriptor Member = Rule.Error("CAT1154", Rule.Metadata,
        "A member that is no resource", "'{0}' {1}");

    public static readonly DiagnosticDescriptor ExactVersion = Rule.Error("CAT1155", Rule.Metadata,
        "An Application names an exact version", "{0} {1}");

    public static readonly DiagnosticDescriptor ApplicationField = Rule.Error("CAT1156", Rule.Metadata,
        "Names and times of an Application", "{0} {1}");

    public static readonly DiagnosticDescriptor ApplicationTarget = Rule.Error("CAT1157", Rule.Metadata,
        "An Application without a target", "{0} is required unless spec.bootstrap is true: set {1}");

    public static readonly DiagnosticDescriptor EnvironmentName = Rule.Policy("CAT1158", Rule.Metadata,
        "Environment and policy named by convention", "{0}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RegionForm = Rule.Error("CAT1159", Rule.Metadata,
        "Region of an environment", "{0} {1}");

    public static readonly DiagnosticDescriptor Regions = Rule.Policy("CAT1160", Rule.Metadata,
        "Regions that contradict their resource", "{0}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Tag = Rule.Policy("CAT1161", Rule.Metadata,
        "Value of a platform label", "The label {0} {1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Capability = Rule.Policy("CAT1163", Rule.Metadata,
        "Several primaries of a Blueprint that allows one", "'{0}' runs in {1} regions at once, but the Blueprint '{2}' does not allow several primary targets: set PlacementCapability = PlacementCapability.MultiPrimary there, or choose another placement", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Mode = Rule.Policy("CAT1164", Rule.Metadata,
        "A placement that the Blueprint does not offer", "'{0}' is none of the placements of the Blueprint '{1}': {2}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Parameter = Rule.Policy("CAT1165", Rule.Metadata,
        "A parameter that the Blueprint does not have", "The Blueprint '{0}' has no parameter '{1}'; it has {2}", DiagnosticSeverity.Warning);

    /// <summary>The rules that one resource alone can break.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Live =
        [Missing, OutsideLimit, NotConstant, Member, ExactVersion, ApplicationField, ApplicationTarget, EnvironmentName, RegionForm, Regions, Tag, Capability, Mode, Parameter];

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [.. Live, Duplicate];
}
