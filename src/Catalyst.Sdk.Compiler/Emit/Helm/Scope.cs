using System;
using System.Collections.Generic;
using Catalyst.Sdk.Compiler.Model;
using Catalyst.Sdk.Compiler.Model.Templates;
using Catalyst.Sdk.Compiler.Rewrites;

namespace Catalyst.Sdk.Compiler.Emit.Helm;

/// <summary>How the chart's context and the parameters of a define are spelled at one place of a template.</summary>
/// <param name="Context">The context as a value: <c>.</c> at the top, <c>$</c> where the dot is something else.</param>
/// <param name="Parameters">The spelling of each parameter.</param>
internal sealed record Scope(string Context, IReadOnlyDictionary<string, string> Parameters)
{
    public static readonly Scope Root = new(".", new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>What the tests around this place have shown.</summary>
    private Shown Shown { get; init; } = Shown.Nothing;

    /// <summary>The scope where a test has come out true.</summary>
    public Scope Where(Expr test) => Shown.And(test) is var shown && ReferenceEquals(shown, Shown) ? this : this with { Shown = shown };

    /// <summary>A test without what is known here.</summary>
    public Expr Open(Expr test) => Shown.Open(test);

    /// <summary>The scope inside <c>range</c>, where only <c>$</c> is still what it was.</summary>
    public Scope Inside()
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var p in Parameters) parameters[p.Key] = Dollar(p.Value);
        return new Scope(Dollar(Context), parameters) { Shown = Shown };
    }

    /// <summary>The text of a path.</summary>
    public string Path(ContextPath path)
    {
        var start = path.Root switch
        {
            PathRoot.Chart => Context,
            PathRoot.Parameter => Parameters[path.Variable],
            _ => "$" + path.Variable,
        };
        if (path.Steps.Count == 0) return start;
        return Down(start == "." ? "" : start, Shown.Steps(path));
    }

    /// <summary>Steps down from a text that is one word or in parentheses.</summary>
    public static string Down(string text, EquatableArray<PathStep> steps)
    {
        var mayBeMissing = false;
        foreach (var step in steps)
        {
            var named = IsIdentifier(step.Name);
            // 'index' of nil is an error, a field of nil in parentheses is nil.
            if (mayBeMissing) text = named ? "(" + text + ")" : "(default dict " + text + ")";
            text = named ? text + "." + step.Name : "(index " + (text.Length == 0 ? "." : text) + " " + GoText.Quote(step.Name) + ")";
            mayBeMissing = step.MayBeMissing;
        }

        return text;
    }

    private static string Dollar(string text) => text switch
    {
        "." => "$",
        _ when text[0] == '.' => "$" + text,
        _ => text,
    };

    public static bool IsIdentifier(string name)
    {
        for (var i = 0; i < name.Length; i++)
            if (!(name[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (i > 0 && name[i] is >= '0' and <= '9'))) return false;
        return name.Length > 0;
    }
}
