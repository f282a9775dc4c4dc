using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>The files of <c>chart/templates</c>.</summary>
internal static class TemplateFiles
{
    private const string Folder = "chart/templates/";

    private const int LineLength = 120;

    public static IEnumerable<EmittedFile> Emit(ChartTemplates chart)
    {
        var helpers = chart.Helpers.ToDictionary(static h => h.Key, StringComparer.Ordinal);
        var root = new ExprPrinter(Scope.Root, helpers, chart.ChartName);
        foreach (var template in chart.Templates) yield return new EmittedFile(Folder + template.FileName, Template(template, root, helpers));
        if (chart.Helpers.Count > 0) yield return new EmittedFile(Folder + "_helpers.tpl", Helpers(chart, helpers));
        yield return new EmittedFile(Folder + "NOTES.txt", chart.Notes is null ? DefaultNotes : Text(chart.Notes, root));
    }

    private const string DefaultNotes = "{{ .Chart.Name }} {{ .Chart.Version }} is installed as release {{ .Release.Name }} in namespace {{ .Release.Namespace }}.\n";

    private static string Template(TemplateModel template, ExprPrinter print, IReadOnlyDictionary<string, HelperModel> helpers)
    {
        var text = new StringBuilder(Comment(template.Documentation));
        for (var i = 0; i < template.Documents.Count; i++)
        {
            if (i > 0 && template.Documents[i] is not DocumentsNode) text.Append("---\n");
            var document = new TemplateText();
            new PieceWriter(document, print, helpers).Block(DocumentEnd.Kept(template.Documents[i], helpers), 0);
            text.Append(document);
        }

        return text.ToString();
    }

    private static string Helpers(ChartTemplates chart, IReadOnlyDictionary<string, HelperModel> helpers)
    {
        var text = new StringBuilder();
        foreach (var helper in chart.Helpers)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(Comment(helper.Documentation));
            text.Append("{{- define ").Append(GoText.Quote(chart.ChartName + "." + helper.Name)).Append(" -}}\n");
            var body = new TemplateText();
            var print = new ExprPrinter(DefineScopes.Of(helper, helpers), helpers, chart.ChartName);
            if (helper.Type is { Nullable: true, IsStructure: false }) new PieceWriter(body, print, helpers).Entry("value", Nulls.Keep(helper.Body));
            else if (helper.Type.IsStructure) new PieceWriter(body, print, helpers).Block(helper.Body, 0);
            else new DefineTextWriter(body, print).Write(helper.Body);
            text.Append(body).Append("{{- end }}\n");
        }

        return text.ToString();
    }

    /// <summary>Text of a node as a whole file: the notes.</summary>
    private static string Text(Node node, ExprPrinter print)
    {
        var text = new TemplateText();
        new DefineTextWriter(text, print).Write(node);
        return text.ToString();
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
