namespace Catalyst.Sdk.GoTemplates;

/// <summary>Runs a text of the values as a template.</summary>
internal static class GoTemplate
{
    public static string Run(string text, RenderContext context) => text.Contains("{{", StringComparison.Ordinal)
        ? throw new TemplateNotSupportedException($"The template in the values of {context.Chart.Name} has actions, which only Helm runs.")
        : text;
}
