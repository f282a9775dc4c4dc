using System;
using System.Text;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>The lines of a template. Control lines stand at the indentation of what they control and eat the line break before them.</summary>
internal sealed class TemplateText
{
    private readonly StringBuilder _text = new();

    /// <summary>Set before the first line of a sequence item: the dash goes in front of it.</summary>
    private bool _dash;

    /// <summary>The author's comment above the entry or item that is written next; kept until its first line, so that it stands inside the tests around it.</summary>
    public string? Comment { get; set; }

    public void Line(int indent, string text)
    {
        WriteComment(_dash ? indent - 2 : indent);
        if (_dash)
        {
            _text.Append(' ', indent - 2).Append("- ").Append(text).Append('\n');
            _dash = false;
            return;
        }

        _text.Append(' ', indent).Append(text).Append('\n');
    }

    public void Control(int indent, string action)
    {
        FlushDash(indent);
        _text.Append(' ', indent).Append("{{- ").Append(action).Append(" }}\n");
    }

    /// <summary>An action that prints a whole block with its own line breaks; after a dash it stands on the dash's line.</summary>
    public void Inline(int indent, string action)
    {
        if (_dash) Line(indent, "{{- " + action + " }}");
        else Control(indent, action);
    }

    /// <summary>Text as it is. The action before it eats the break between them; the one behind it eats that at its end.</summary>
    public void Text(string text)
    {
        const string End = " }}\n";
        if (_text.Length > End.Length && _text.ToString(_text.Length - End.Length, End.Length) == End) _text.Insert(_text.Length - End.Length + 1, '-');
        _text.Append(text).Append('\n');
    }

    /// <summary>Starts a sequence item whose content is indented by two more than the dash.</summary>
    public void Dash() => _dash = true;

    /// <summary>A YAML comment. Helm runs actions in comments too, so a brace pair in one is taken apart.</summary>
    private void WriteComment(int indent)
    {
        if (Comment is not { } comment) return;
        Comment = null;
        foreach (var line in comment.Split('\n')) _text.Append(' ', indent).Append(("# " + line.Replace("{{", "{ {")).TrimEnd()).Append('\n');
    }

    /// <summary>A dash that its content could not share a line with stands alone.</summary>
    private void FlushDash(int indent)
    {
        if (!_dash) return;
        _dash = false;
        _text.Append(' ', Math.Max(0, indent - 2)).Append("-\n");
    }

    public override string ToString() => _text.ToString();
}
