using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Spec;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Rules.Values;

/// <summary>Where the rules about defaults report.</summary>
internal sealed class DefaultValueReport(SpecModel? spec, ValuePlaces places, ProblemBag problems)
{
    public SpecModel? Spec => spec;

    public void Add(DiagnosticDescriptor rule, DefaultValue value, Mend? mend, params object[] arguments)
    {
        var at = places.Of(value.Path, out var isWritten);
        problems.Add(rule, at, isWritten ? mend : null, arguments);
    }
}
