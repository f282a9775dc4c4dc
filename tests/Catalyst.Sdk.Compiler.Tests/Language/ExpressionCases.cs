namespace Catalyst.Sdk.Compiler.Tests.Language;

/// <summary>Other expressions that give values.</summary>
internal static class ExpressionCases
{
    public static readonly LanguageCase[] All =
    [
        LanguageCase.Expression("constant", "Fixed + Deep", "value: fixed Languagefixed Language!", """private const string Fixed = "fixed " + nameof(Language); private static readonly string Deep = $"{Fixed}!";"""),
        LanguageCase.Expression("tuple-switch", """(Values.Flag, Values.Other) switch { (true, true) => "both", (true, _) => "flag", (_, true) => "other", _ => "none" }""", """
            {{- if and .Values.flag .Values.other }}
            value: both
            {{- else if .Values.flag }}
            value: flag
            {{- else if .Values.other }}
            value: other
            {{- else }}
            value: none
            {{- end }}
            """),
        LanguageCase.Expression("release-names", """
            $"{Release.Name}/{Release.Namespace}/{Chart.Version}"
            """, """value: {{ printf "%s/%s/%s" .Release.Name .Release.Namespace .Chart.Version | quote }}"""),
        LanguageCase.Expression("cast", """
            $"{(long)Values.Count + Values.Big}"
            """, "value: {{ add (int64 .Values.count) (int64 .Values.big) | quote }}"),
        LanguageCase.Expression("cast-double", """
            (double)Values.Count >= 1 ? "y" : "n"
            """, """
            {{- if ge (float64 .Values.count) 1.0 }}
            value: "y"
            {{- else }}
            value: "n"
            {{- end }}
            """),
        LanguageCase.Expression("plus-null", "Values.Text + null + Values.Maybe", """value: {{ printf "%s%s" .Values.text (default "" .Values.maybe) | quote }}"""),
    ];
}
