using System;
using System.Collections.Generic;
using System.Text;
using Catalyst.Sdk.Compiler.Model.Templates;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>The lines of a template, and of which line of C# each of them is. Control lines stand at the indentation of what they control and eat the line break before them.</summary>
internal sealed class TemplateText
{
    private readonly StringBuilder _text = new();
    private readonly List<Origin> _origins = [];

    /// <summary>Set before the first line of a sequence item: the dash goes in front of it.</summary>
    private bool _dash;

    /// <summary>The piece that is being written.</summary>
    private Node? _piece;

    /// <summary>The author's comment above the entry or item that is written next; kept until its first line, so that it stands inside the tests around it.</summary>
    public string? Comment { get; set; }

    /// <summary>The line of C# of what is written next.</summary>
    public Origin Origin { get; set; }

    /// <summary>For each line so far, the line of C#.</summary>
    public IReadOnlyList<Origin> Origins => _origins;

    /// <summary>Begins a piece: what is written from here on is of its line, and the first line stands below its comment.</summary>
    /// <param name="keepsLine">Whether the next line is of what the piece stands in: the key of a block.</param>
    public Place Enter(Node piece, bool keepsLine = false)
    {
        var outer = new Place(_piece, Origin, piece.Comment is not null && !ReferenceEquals(piece, _piece));
        if (outer.Comments) Comment = Comment is null ? piece.Comment : Comment + "\n" + piece.Comment;
        _piece = piece;
        if (piece.Origin.IsKnown && !keepsLine) Origin = piece.Origin;
        return outer;
    }

    /// <summary>Ends a piece. Its comment goes nowhere when nothing was written.</summary>
    public void Leave(Place outer)
    {
        (_piece, Origin) = (outer.Piece, outer.Origin);
        if (outer.Comments) Comment = null;
    }

    /// <summary>Whole lines as they are; nothing for an empty text.</summary>
    public void Plain(string lines)
    {
        if (lines.Length > 0) Add(0, "", lines.Substring(0, lines.Length - 1));
    }

    public void Line(int indent, string text)
    {
        WriteComment(_dash ? indent - 2 : indent);
        if (_dash)
        {
            Add(indent - 2, "- ", text);
            _dash = false;
            return;
        }

        Add(indent, "", text);
    }

    /// <summary>Between two documents: no place for the comment above the next one.</summary>
    public void Separator() => Add(0, "", "---");

    public void Control(int indent, string action)
    {
        FlushDash(indent);
        Add(indent, "{{- ", action, " }}");
    }

    /// <summary>An action that prints a whole block with its own line breaks; after a dash it stands on the dash's line.</summary>
    public void Inline(int indent, string action)
    {
        if (_dash) Line(indent, "{{- " + action + " }}");
        else Control(indent, action);
    }

    /// <summary>Text as it is. The action before it eats the break between them; the one behind it eats that at its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The line of C# of its first line, where the author wrote it line by line.</param>
    public void Text(string text, Origin first)
    {
        const string End = " }}\n";
        if (_text.Length > End.Length && _text.ToString(_text.Length - End.Length, End.Length) == End) _text.Insert(_text.Length - End.Length + 1, '-');
        var at = _origins.Count;
        Add(0, "", text);
        if (!first.IsKnown) return;
        for (var i = 0; at + i < _origins.Count; i++) _origins[at + i] = new Origin(first.File, first.Line + i);
    }

    /// <summary>Starts a sequence item whose content is indented by two more than the dash.</summary>
    public void Dash() => _dash = true;

    /// <summary>The comment above what gives no line of its own, as one that stays out of the release.</summary>
    public void HiddenComment(int indent)
    {
        if (Comment is not { } comment) return;
        Comment = null;
        FlushDash(indent);
        Add(indent, "{{- /* ", comment.Replace("*/", "* /"), " */}}");
    }

    /// <summary>A YAML comment. Helm runs actions in comments too, so a brace pair in one is taken apart.</summary>
    private void WriteComment(int indent)
    {
        if (Comment is not { } comment) return;
        Comment = null;
        foreach (var line in comment.Split('\n')) Add(indent, "", ("# " + line.Replace("{{", "{ {")).TrimEnd());
    }

    /// <summary>A dash that its content could not share a line with stands alone.</summary>
    private void FlushDash(int indent)
    {
        if (!_dash) return;
        _dash = false;
        Add(Math.Max(0, indent - 2), "", "-");
    }

    private void Add(int indent, string before, string text, string after = "")
    {
        _text.Append(' ', indent).Append(before).Append(text).Append(after).Append('\n');
        _origins.Add(Origin);
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1)) _origins.Add(Origin);
    }

    public override string ToString() => _text.ToString();

    /// <summary>What was being written when a piece began.</summary>
    public readonly record struct Place(Node? Piece, Origin Origin, bool Comments);
}
