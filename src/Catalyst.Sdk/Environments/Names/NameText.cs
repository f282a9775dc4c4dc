using System.Diagnostics.CodeAnalysis;

namespace Catalyst.Sdk;

/// <summary>Reads texts as the grammar says.</summary>
internal static class NameText
{
    public static string Checked(string type, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NameGrammar.Fault(type, text) is { } fault ? throw new FormatException(fault.Message) : text;
    }

    public static bool Is(string type, [NotNullWhen(true)] string? text) => text is not null && NameGrammar.Fault(type, text) is null;
}
