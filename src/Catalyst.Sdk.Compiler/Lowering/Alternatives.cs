using Microsoft.CodeAnalysis;

namespace Catalyst.Sdk.Compiler.Lowering;

/// <summary>What to write instead of a member that has no Helm form.</summary>
internal static class Alternatives
{
    public static string Of(ISymbol symbol) => (symbol.ContainingType?.Name, symbol.Name) switch
    {
        ("String", "StartsWith" or "EndsWith") => "use Contains, or compare in the values record",
        ("String", "Length") => "test for content with IsNullOrEmpty or 'is { Length: > 0 }'",
        ("String", "ToLower" or "ToUpper") => "write the value in the case you need",
        ("DateTime" or "DateTimeOffset" or "Guid" or "Random", _) => "a template gives the same text every time; take it from a value",
        ("Enumerable", _) => "use Select, Where, or a spread '.. list'",
        _ when symbol.DeclaringSyntaxReferences.Length == 0 => "see docs/language.md for the members a template may use",
        _ => "make it a member of the Blueprint class with a body that templates can hold",
    };
}
