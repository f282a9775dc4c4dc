namespace Catalyst.Sdk.Compiler.Model.Templates;

/// <summary>A file of <c>templates/</c>: documents, one after another.</summary>
/// <param name="FileName">The name in the folder <c>templates/</c>.</param>
/// <param name="Documentation">The member's summary; the head comment of the file.</param>
internal sealed record TemplateModel(string FileName, string? Documentation, EquatableArray<Node> Documents)
{
    /// <summary>The line of the member.</summary>
    public Origin Origin { get; init; }
}

/// <summary>A named template of <c>_helpers.tpl</c>.</summary>
/// <param name="Key">What calls name it by while compiling: unique within the Blueprint.</param>
/// <param name="Name">The part of the define's name after the chart's name.</param>
/// <param name="Parameters">Names of the parameters, in order.</param>
/// <param name="Type">What it gives.</param>
/// <param name="Body">The piece it makes: for text, scalars and conditionals over scalars.</param>
internal sealed record HelperModel(string Key, string Name, string? Documentation, EquatableArray<string> Parameters, TemplateType Type, Node Body)
{
    /// <summary>The line of the member.</summary>
    public Origin Origin { get; init; }
}

/// <summary>Everything in <c>chart/templates</c>.</summary>
/// <param name="ChartName">The chart's name, the prefix of every define.</param>
/// <param name="Helpers">The helpers that the templates call, directly or not, in the order of their names.</param>
/// <param name="Notes">The text after an installation, or null.</param>
internal sealed record ChartTemplates(string ChartName, EquatableArray<TemplateModel> Templates, EquatableArray<HelperModel> Helpers, Node? Notes);
