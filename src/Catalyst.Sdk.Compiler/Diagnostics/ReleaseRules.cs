using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Diagnostics;

/// <summary>CAT171x and CAT172x: a version beside the one before it, which the baseline holds.</summary>
internal static class ReleaseRules
{
    public static readonly DiagnosticDescriptor ValueRemoved = Rule.Policy("CAT1710", Rule.Release, "A value is gone",
        "Version {1} had {0}, and values that set it are refused now: that needs version {2} or later", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ValueNarrowed = Rule.Policy("CAT1711", Rule.Release, "A value takes less than before",
        "Values that version {1} took are refused now ({0}): that needs version {2} or later", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ValueRequired = Rule.Policy("CAT1712", Rule.Release, "A value has to be given that nobody gave",
        "{0} has no default and must be given, which version {1} did not ask for: give it a default, or this Blueprint version {2} or later", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor DefaultChanged = Rule.Policy("CAT1713", Rule.Release, "A default is another one",
        "The default of {0} is not that of version {1}: that needs version {2} or later", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ImmutableField = Rule.Policy("CAT1714", Rule.Release, "A field changed that may never change",
        "A cluster refuses an upgrade from version {1}, for it never changes {0}: that needs version {2} or later", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Crd = Rule.Policy("CAT1715", Rule.Release, "A CRD changed under its objects",
        "Objects of version {1} cannot follow a change of their CRD ({0}): that needs version {2} or later", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Gone = Rule.Policy("CAT1716", Rule.Release, "A claim or a Secret is gone or renamed",
        "An upgrade from version {1} deletes {0} with what it holds: keep the name, or make this version {2} or later", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NotBumped = Rule.Policy("CAT1717", Rule.Release, "A change without the version that it needs",
        "{0} changed since version {1} was released: make this version {2} or later", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Backward = Rule.Policy("CAT1718", Rule.Release, "A version that goes back",
        "Version {0} comes before {1}, which is released: make it {2} or later", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UpgradesUnsaid = Rule.Policy("CAT1719", Rule.Release, "A breaking version that does not say from where",
        "Version {0} may break what {1} did, and Upgrades does not name that version: write \"{2}\" into Upgrades.{3}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UpgradesAdmit = Rule.Policy("CAT1720", Rule.Release, "An upgrade that cannot work is admitted",
        "Upgrades.From admits version {1}, and an upgrade from it cannot work ({0}): take it out, or write \"{2}\" into Upgrades.Blocks", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Unreadable = Rule.Policy("CAT1721", Rule.Release, "A baseline that cannot be read",
        "The baseline of '{0}' cannot be read: {1}; write it again with 'dotnet build -t:CatalystBaseline'", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor OtherForm = Rule.Policy("CAT1722", Rule.Release, "A baseline of another form",
        "The baseline of '{0}' has the form {1}, and this compiler reads {2}: take the version of Catalyst.Sdk that wrote it, or write it again from the released sources", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NoBlueprint = Rule.Policy("CAT1723", Rule.Release, "A baseline without its Blueprint",
        "This project has no Blueprint '{0}': delete its baseline, or restore the name", DiagnosticSeverity.Warning, atCompilationEnd: true);

    /// <summary>The rules about one Blueprint.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Live =
        [ValueRemoved, ValueNarrowed, ValueRequired, DefaultChanged, ImmutableField, Crd, Gone, NotBumped, Backward, UpgradesUnsaid, UpgradesAdmit];

    /// <summary>The rules about baseline files.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Files = [Unreadable, OtherForm, NoBlueprint];
}
