namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Expressions that give values.</summary>
internal static class ExpressionCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("text", "Values.Text", "value: {{ .Values.text | quote }}"),
        LanguageCase.Expression("hole", "$\"{Values.Text}:{Values.Count}\"", "value: {{ printf \"%s:%d\" .Values.text (int64 .Values.count) | quote }}"),
    ];
}
