using System;
using System.Collections.Generic;
using System.Linq;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>The files of <c>chart/templates</c>.</summary>
internal static class TemplateFiles
{
    private const string Folder = "chart/templates/";

    private const int LineLength = 120;

    /// <param name="map">Learns of each line of the files where it comes from.</param>
    public static IEnumerable<EmittedFile> Emit(ChartTemplates chart, SourceMap map)
    {
        var helpers = chart.Helpers.ToDictionary(static h => h.Key, StringComparer.Ordinal);
        var root = new ExprPrinter(Scope.Root, helpers, chart.ChartName);
        foreach (var template in chart.Templates) yield return Mapped(template.FileName, Template(template, root, helpers), map);
        if (chart.Helpers.Count > 0) yield return Mapped("_helpers.tpl", Helpers(chart, helpers), map);
        if (chart.Notes is null) yield return new EmittedFile(Folder + "NOTES.txt", DefaultNotes);
        else yield return Mapped("NOTES.txt", Text(chart.Notes, root), map);
    }

    private static EmittedFile Mapped(string name, TemplateText text, SourceMap map)
    {
        map.Add(Folder + name, text.Origins);
        return new EmittedFile(Folder + name, text.ToString());
    }

    private const string DefaultNotes = "{{ .Chart.Name }} {{ .Chart.Version }} is installed as release {{ .Release.Name }} in namespace {{ .Release.Namespace }}.\n";

    private static TemplateText Template(TemplateModel template, ExprPrinter print, IReadOnlyDictionary<string, HelperModel> helpers)
    {
        var text = new TemplateText { Origin = template.Origin };
        text.Plain(Comment(template.Documentation));
        for (var i = 0; i < template.Documents.Count; i++)
        {
            if (i > 0 && template.Documents[i] is not DocumentsNode) text.Separator();
            new PieceWriter(text, print, helpers).Block(DocumentEnd.Kept(i == 0 ? DocumentStart.Bare(template.Documents[0]) : template.Documents[i], helpers), 0);
        }

        return text;
    }

    private static TemplateText Helpers(ChartTemplates chart, IReadOnlyDictionary<string, HelperModel> helpers)
    {
        var text = new TemplateText();
        foreach (var helper in chart.Helpers)
        {
            if (text.Origins.Count > 0) text.Plain("\n");
            text.Origin = helper.Origin;
            text.Plain(Comment(helper.Documentation));
            text.Plain("{{- define " + GoText.Quote(chart.ChartName + "." + helper.Name) + " -}}\n");
            var print = new ExprPrinter(DefineScopes.Of(helper, helpers), helpers, chart.ChartName);
            if (helper.Type is { Nullable: true, IsStructure: false }) new PieceWriter(text, print, helpers).Entry("value", Nulls.Keep(helper.Body));
            else if (helper.Type.IsStructure) new PieceWriter(text, print, helpers).Block(helper.Body, 0);
            else new DefineTextWriter(text, print).Write(helper.Body);
            text.Plain("{{- end }}\n");
        }

        return text;
    }

    /// <summary>Text of a node as a whole file: the notes.</summary>
    private static TemplateText Text(Node node, ExprPrinter print)
    {
        var text = new TemplateText();
        new DefineTextWriter(text, print).Write(node);
        return text;
    }

    /// <summary>The member's documentation, as a comment that stays out of the release.</summary>
    private static string Comment(string? documentation)
    {
        if (string.IsNullOrEmpty(documentation)) return "";
        var lines = documentation!.Replace("*/", "* /").Split('\n').SelectMany(Wrapped).ToList();
        return lines.Count == 1 ? "{{- /* " + lines[0] + " */}}\n" : "{{- /*\n" + string.Join("\n", lines) + "\n*/}}\n";
    }

    /// <summary>A line that an editor shows whole, or several.</summary>
    private static IEnumerable<string> Wrapped(string line)
    {
        for (; line.Length > LineLength && line.LastIndexOf(' ', LineLength) is > 0 and var end; line = line.Substring(end + 1)) yield return line.Substring(0, end);
        yield return line;
    }
}
