using System.Linq;
using Catalyst.Sdk.Compiler.Diagnostics;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Rules.Values;

/// <summary>ch-upstream-version: the values name the version that the chart wraps.</summary>
internal static class CAT1336
{
    public static void Check(DefaultValue value, DefaultValueReport report)
    {
        if (value is not { Path: ["catalystBlueprint", "upstream", "version"], Value: DataString { Value: { Length: > 0 } said } }) return;
        var dependencies = (report.Spec?.Dependencies?.Items ?? []).OfType<DataMap>().ToList();
        // Of several charts the one that the values name is meant.
        var chart = DataMaps.Get(value.Around, "chart") is DataString { Value: var name } ? name : null;
        var wrapped = dependencies.FirstOrDefault(d => chart is not null && DataMaps.Get(d, "name") is DataString { Value: var n } && n == chart) ?? (dependencies.Count == 1 && chart is null ? dependencies[0] : null);
        if (wrapped is null || DataMaps.Get(wrapped, "version") is not DataString { Value: var version } || version == said) return;
        // A range wraps whatever fits it.
        if (version.Any(static c => c is '^' or '~' or '*' or '>' or '<' or '|' or ' ' or 'x')) return;
        report.Add(DefaultValueRules.UpstreamVersion, value, Mend.Write("\"" + version + "\""), said, DataMaps.Get(wrapped, "name") is DataString { Value: var of } ? of : "?", version);
    }
}
