namespace Catalyst.Sdk.GoTemplates;

/// <summary>Runs a text of the values as a template, as Helm's <c>tpl</c> does, within a listed subset: field access on Values, Release and Chart,
/// the chart's helpers, variables, <c>if</c>, <c>with</c>, <c>range</c> and the functions of <see cref="GoFunctions"/>. The rest is refused, never guessed.</summary>
internal static class GoTemplate
{
    /// <exception cref="TemplateNotSupportedException">The template says more than the subset.</exception>
    /// <exception cref="ChartException">Helm stops at the template.</exception>
    public static string Run(string text, RenderContext context)
    {
        var (nodes, own) = GoParser.Parse(text);
        if (own.Count > 0) throw Unknown("'define'");
        var defines = text.Contains("include", StringComparison.Ordinal) ? GoParser.Parse(context.Files.Defines).Defines : own;
        return Printed(new GoEvaluator(defines, new GoContext(context)).Run(nodes));
    }

    public static TemplateNotSupportedException Unknown(string what) =>
        new($"A template in the values has {what}, which the native run does not know: compare this case with Helm only.");

    // Helm deletes these words, wherever they come from.
    private static string Printed(string text) => text.Replace("<no value>", "", StringComparison.Ordinal);
}
