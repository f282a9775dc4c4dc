using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>One thing that lowering could not accept, at the exact place. The analyzer reports it as a diagnostic,
/// the generator writes it into the payload, so that neither host can lose it.</summary>
internal sealed class Problem(DiagnosticDescriptor rule, Location where, params object[] arguments)
{
    public DiagnosticDescriptor Rule { get; } = rule;

    public Location Where { get; } = where;

    /// <summary>What a code fix has to know.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>Other places that a code fix edits.</summary>
    public ImmutableArray<Location> Further { get; init; } = [];

    /// <summary>What a code fix writes; null where it takes a decision.</summary>
    public Mend? Mend
    {
        init => Properties = value is null ? Properties : Properties.SetItems(value.Properties);
    }

    /// <summary>Whether it keeps the files from being written.</summary>
    public bool StopsEmission => Diagnostics.Rule.StopsEmission(Rule);

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Where, Further, Properties, arguments);
}
