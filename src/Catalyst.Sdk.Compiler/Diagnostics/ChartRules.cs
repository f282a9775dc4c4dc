using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT14xx: the shape of a Blueprint class.</summary>
internal static class ChartRules
{
    public static readonly DiagnosticDescriptor BaseClass = Rule.Error("CAT1401", Rule.Chart, "A Blueprint derives from Blueprint<TValues>",
        "'{0}' is marked [Blueprint] but does not derive from Blueprint<TValues> or KustomizeBlueprint");

    public static readonly DiagnosticDescriptor InstanceState = Rule.Error("CAT1402", Rule.Chart, "A Blueprint has no state of its own",
        "'{0}' is {1}; what operators may change belongs in the values record, what is fixed in a const or a static readonly field");

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [BaseClass, InstanceState];
}
