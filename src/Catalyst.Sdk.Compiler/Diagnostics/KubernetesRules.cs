using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT156x: what the API server refuses of an object, by the facts of its type.</summary>
internal static class KubernetesRules
{
    public static readonly DiagnosticDescriptor RequiredField = Rule.Policy("CAT1560", Rule.Templates, "A required field of a Kubernetes object is missing",
        "'{0}' needs {1}: the API server refuses it without", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor FieldValue = Rule.Policy("CAT1561", Rule.Templates, "A text that a field does not take",
        "'{0}' is no value of {1}: the API server takes {2}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor EmptyList = Rule.Policy("CAT1562", Rule.Templates, "A list that may not be empty",
        "{0} is empty here: the API server wants at least one item", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NoName = Rule.Policy("CAT1563", Rule.Templates, "A Kubernetes object without a name",
        "This '{0}' has no name, so the API server refuses it: write {1}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor SameKey = Rule.Policy("CAT1564", Rule.Templates, "Two items of one key",
        "{0} has two items of {1}, which the API server cannot tell apart: rename one, or take it out", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor RefusedName = Rule.Policy("CAT1565", Rule.Templates, "A name that the API server refuses",
        "'{0}' is no {1}: {2}", DiagnosticSeverity.Warning);

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [RequiredField, FieldValue, EmptyList, NoName, SameKey, RefusedName];
}
