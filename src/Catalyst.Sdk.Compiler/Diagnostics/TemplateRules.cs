using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT15xx: what a template may say.</summary>
internal static class TemplateRules
{
    public static readonly DiagnosticDescriptor Unsupported = Rule.Error("CAT1501", Rule.Templates, "No Helm form for this construct",
        "{0} has no Helm form; {1}");

    public static readonly DiagnosticDescriptor UnknownCall = Rule.Error("CAT1502", Rule.Templates, "No Helm form for this member",
        "'{0}' has no Helm form; {1}");

    public static readonly DiagnosticDescriptor Hole = Rule.Error("CAT1503", Rule.Templates, "Text that C# and Helm print differently",
        "A {0} prints differently in C# and in Helm; write {1}");

    public static readonly DiagnosticDescriptor DuplicateFile = Rule.Error("CAT1504", Rule.Templates, "Two templates of one file name",
        "'{0}' and '{1}' both emit {2}; rename one, or give it a [Template(\"…\")] file name");

    public static readonly DiagnosticDescriptor TemplateWithParameters = Rule.Error("CAT1505", Rule.Templates, "A template takes no parameters",
        "'{0}' is public, returns a Kubernetes object and has parameters; make it private to use it as a helper");

    public static readonly DiagnosticDescriptor InitializerWithoutNew = Rule.Error("CAT1506", Rule.Templates, "An initializer without new",
        "'{0}' is null until it is set, so this initializer throws; write {0} = new() {{ … }}");

    public static readonly DiagnosticDescriptor NullableAccess = Rule.Error("CAT1507", Rule.Templates, "Access through a value that may be missing",
        "'{0}' may be missing: C# throws here while Helm goes on; write {0}?.{1} or test for null first");

    public static readonly DiagnosticDescriptor NullableSpread = Rule.Error("CAT1508", Rule.Templates, "Spread of a list that may be missing",
        "'{0}' may be missing, and C# throws when it spreads null; write .. {0} ?? []");

    public static readonly DiagnosticDescriptor Recursion = Rule.Error("CAT1509", Rule.Templates, "A helper calls itself",
        "'{0}' calls itself through {1}; helpers may not be recursive");

    public static readonly DiagnosticDescriptor Quantity = Rule.Error("CAT1510", Rule.Templates, "Text that may be no quantity",
        "This text is converted to a {0}, which C# parses and Helm does not; use a constant, an integer, or a value of type {0}");

    public static readonly DiagnosticDescriptor HidesBaseMember = Rule.Error("CAT1511", Rule.Templates, "A member hides one of the base class",
        "'{0}' hides the member of the same name that every Blueprint has; rename it");

    public static readonly DiagnosticDescriptor BoolHole = Rule.Warning("CAT1512", Rule.Templates, "A bool prints as True or False",
        "A bool in text prints 'True' or 'False'; write Text({0}) for 'true' or 'false'");

    public static readonly DiagnosticDescriptor Overflow = Rule.Error("CAT1513", Rule.Templates, "Arithmetic that may overflow",
        "The schema's bounds do not keep this in {0} bits, where C# wraps and Helm goes on; bound the values with [Range], or compute with {1}");

    public static readonly DiagnosticDescriptor ImmutableLabels = Rule.Error("CAT1530", Rule.Templates, "Labels with a version where nothing may change",
        "'Labels' holds the chart's version, and {0} may never change: the next upgrade would be refused; write SelectorLabels");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        Unsupported, UnknownCall, Hole, DuplicateFile, TemplateWithParameters, InitializerWithoutNew, NullableAccess, NullableSpread, Recursion, Quantity,
        HidesBaseMember, BoolHole, Overflow, ImmutableLabels,
    ];
}
