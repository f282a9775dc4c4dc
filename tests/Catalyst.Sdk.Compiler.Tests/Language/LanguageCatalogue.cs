namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>All groups of rows, in the order of <c>docs/language.md</c>. A new area adds its line here.</summary>
internal static class LanguageCatalogue
{
    public static readonly LanguageGroup[] Groups =
    [
        new("Statements", StatementCases.All),
        new("Loops", LoopCases.All),
        new("Helpers", HelperCases.All),
        new("Expressions", [.. TextCases.All, .. ChoiceCases.All, .. ComparisonCases.All, .. MissingCases.All, .. IndexCases.All, .. WithCases.All, .. ExpressionCases.All]),
        new("Patterns", PatternCases.All),
        new("LINQ", LinqCases.All),
        new("Strings", StringCases.All),
        new("Numbers", NumberCases.All),
        new("Helm", HelmCases.All),
        new("Overloads", OverloadCases.All),
    ];
}
