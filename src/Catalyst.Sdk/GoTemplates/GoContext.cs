using System.Text.Json.Nodes;

namespace Catalyst.Sdk.GoTemplates;

/// <summary>The chart's context as a template sees it.</summary>
internal sealed class GoContext(RenderContext context)
{
    /// <summary>A nil that is an element of something: a field of it is an error, while a field of no value at all is none.</summary>
    public static readonly object NilElement = new();

    public object? Field(string name) => name switch
    {
        "Values" => context.Values,
        "Release" => new GoObject(Release),
        "Chart" => new GoObject(Chart),
        _ => throw GoTemplate.Unknown("." + name),
    };

    private object? Release(string name) => name switch
    {
        "Name" => context.Release.Name,
        "Namespace" => context.Release.Namespace,
        "Service" => context.Release.Service,
        "Revision" => (long)context.Release.Revision,
        "IsInstall" => context.Release.IsInstall,
        "IsUpgrade" => context.Release.IsUpgrade,
        _ => throw GoTemplate.Unknown(".Release." + name),
    };

    private object? Chart(string name) => name switch
    {
        "Name" => context.Chart.Name,
        "Version" => context.Chart.Version,
        "AppVersion" => context.Chart.AppVersion,
        _ => throw GoTemplate.Unknown(".Chart." + name),
    };

    /// <summary>A value of JSON as Go has it: every number is a float64.</summary>
    public static object Element(JsonNode? node) => node switch
    {
        null => NilElement,
        JsonObject or JsonArray => node,
        _ => node.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => node.GetValue<string>(),
            System.Text.Json.JsonValueKind.True => true,
            System.Text.Json.JsonValueKind.False => false,
            _ => double.Parse(node.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture),
        },
    };
}

/// <summary>An object with known fields.</summary>
internal sealed record GoObject(Func<string, object?> Field);
