using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Catalyst.Sdk.Compiler.Rules.Templates;

/// <summary>A form of names that the API server asks for (RFC 1123 and its kin).</summary>
internal sealed class NameForm
{
    public static readonly NameForm
        Subdomain = new("name of an object", "write lower-case letters, digits, '-' and '.', a letter or digit first and last, at most 253", 253, static c => IsLower(c) || c is '-' or '.', static t => IsLower(t[0]) && IsLower(t[t.Length - 1])),
        Label = new("name here", "write lower-case letters, digits and '-', a letter or digit first and last, at most 63", 63, static c => IsLower(c) || c == '-', static t => IsLower(t[0]) && IsLower(t[t.Length - 1])),
        PathSegment = new("name of an object", "leave out '/' and '%'", int.MaxValue, static c => c is not ('/' or '%'), static t => t is not ("." or "..")),
        Port = new("name of a port", "write lower-case letters, digits and single '-', at least one letter, at most 15", 15, static c => IsLower(c) || c == '-', static t => IsLower(t[0]) && IsLower(t[t.Length - 1]) && t.Any(static c => c is >= 'a' and <= 'z') && t.IndexOf("--", StringComparison.Ordinal) < 0),
        LabelValue = new("value of a label", "write letters, digits, '-', '_' and '.', a letter or digit first and last, at most 63", 63, static c => IsWord(c) || c is '-' or '_' or '.', static t => IsWord(t[0]) && IsWord(t[t.Length - 1])),
        Key = new("key of a label or annotation", "write letters, digits, '-', '_' and '.', at most 63, with a domain and '/' before it where it is not your own", 253 + 1 + 63, static c => IsWord(c) || c is '-' or '_' or '.' or '/', IsKey);

    private readonly int _longest;
    private readonly Func<char, bool> _takes;
    private readonly Func<string, bool> _isWhole;

    private NameForm(string what, string write, int longest, Func<char, bool> takes, Func<string, bool> isWhole) => (What, Write, _longest, _takes, _isWhole) = (what, write, longest, takes, isWhole);

    /// <summary>What has this form, as a message names it.</summary>
    public string What { get; }

    /// <summary>What to write instead.</summary>
    public string Write { get; }

    /// <summary>Whether a whole text has this form. An empty one is not looked at: it is as good as none.</summary>
    public bool Takes(string text) => text.Length == 0 || (text.Length <= _longest && text.All(_takes) && _isWhole(text));

    /// <summary>The text, or the part of it that is constant, which is refused whatever the rest is; null where nothing is known to be wrong.</summary>
    public string? Refuses(IOperation value)
    {
        if (ObjectMembers.Constant(value) is { } whole) return Takes(whole) ? null : whole;
        var parts = Parts(value).ToList();
        return parts.Find(p => !p.All(_takes)) ?? (parts.Sum(static p => p.Length) > _longest ? string.Concat(parts) : null);
    }

    /// <summary>The constant parts of a text that is put together.</summary>
    private static IEnumerable<string> Parts(IOperation value) => ObjectMembers.Bare(value) switch
    {
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolatedStringTextOperation>().Select(static p => ObjectMembers.Constant(p.Text) ?? ""),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Parts(sum.LeftOperand).Concat(Parts(sum.RightOperand)),
        var other when other.Type is { SpecialType: SpecialType.System_String } && ObjectMembers.Constant(other) is { } constant => [constant],
        _ => [],
    };

    private static bool IsKey(string text)
    {
        var slash = text.IndexOf('/');
        var name = text.Substring(slash + 1);
        return name.Length is > 0 and <= 63 && name.IndexOf('/') < 0 && IsWord(name[0]) && IsWord(name[name.Length - 1])
            && (slash < 0 || (slash > 0 && Subdomain.Takes(text.Substring(0, slash))));
    }

    private static bool IsLower(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static bool IsWord(char c) => IsLower(c) || c is >= 'A' and <= 'Z';
}
