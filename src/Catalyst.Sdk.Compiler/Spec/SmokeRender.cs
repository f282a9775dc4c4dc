using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Values;

namespace Catalyst.Sdk.Compiler.Spec;

/// <summary>What the platform's smoke render of a chart with its defaults gives, as far as the values alone tell.</summary>
internal static class SmokeRender
{
    /// <summary>A value that must be given stops it: the schema refuses the render, or a template does.</summary>
    public const string RequiresOverlay = "requires-overlay";

    /// <summary>The defaults render nothing: fewer lines than the five that a single document has.</summary>
    public const string DefaultOff = "default-off";

    /// <summary>The mode for <c>catalyst.openova.io/smoke-render-mode</c>; null when the defaults are enough for a render.</summary>
    public static string? ModeOf(ValuesModel values) => RequiredOf(values) is null ? null : RequiresOverlay;

    /// <summary>The first value that the operator has to give, at the root; null when there is none.</summary>
    public static string? RequiredOf(ValuesModel values) => values.Root.Properties.FirstOrDefault(static p => StopsRender(p, p.Default))?.Name;

    /// <summary>A record's default may give what the record itself leaves to the operator.</summary>
    private static bool StopsRender(PropertyShape property, DataValue? value) => value switch
    {
        null or DataNull => property.MustBeGiven,
        DataMap map when property.Shape is RecordShape record => record.Properties.Any(p => StopsRender(p, map.Entries.FirstOrDefault(e => e.Key == p.Name)?.Value)),
        _ => false,
    };
}
