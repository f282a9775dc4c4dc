using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Model.Values;
using Catalyst.Sdk.Compiler.Overlays;
using Catalyst.Sdk.Compiler.Spec;

namespace Catalyst.Sdk.Compiler.Evaluation;

/// <summary>The documents of one render.</summary>
/// <param name="Name"><c>default</c>, or <c>overlays/prod</c>.</param>
/// <param name="Stopped">Whether a template stopped it: then there are no documents.</param>
internal sealed record Rendered(string Name, IReadOnlyList<DataValue> Documents, bool Stopped);

/// <summary>What a chart renders with its defaults and with each named overlay, worked out while building.</summary>
internal static class Renders
{
    public const string Default = "default";

    /// <param name="files">What the project puts into the chart, by path in the chart; null where that is not known.</param>
    public static IReadOnlyList<Rendered> Of(SpecModel spec, ValuesModel values, ChartTemplates templates, EquatableArray<ValuesOverlay> overlays, IReadOnlyDictionary<string, string>? files)
    {
        var renders = new List<Rendered>();
        if (SmokeRender.RequiredOf(values) is null) renders.Add(Render(Default, OverlayLowering.DefaultsOf(values)));
        renders.AddRange(overlays.Where(static o => !o.IsCi).Select(o => Render("overlays/" + o.Name, o.Values)));
        return renders;

        Rendered Render(string name, DataMap merged)
        {
            var inputs = new RenderInputs(merged, spec.Name, spec.Version, spec.AppVersion ?? "", s_apis.Value, files);
            try
            {
                return new Rendered(name, new Evaluator(templates, inputs).Documents(), Stopped: false);
            }
            catch (RenderStop)
            {
                return new Rendered(name, [], Stopped: true);
            }
        }
    }

    private static readonly Lazy<ISet<string>> s_apis = new(static () => new HashSet<string>(BuiltInApiVersions.All, StringComparer.Ordinal));
}
